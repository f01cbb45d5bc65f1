namespace ContentLib.Tests.Search;

public class PassageTests
{
    private static readonly Passage[] s_soup = [.. SampleContent.Library.Passages().Where(passage => passage.Entry.ToString() == "dishes/lentil-soup")];

    [Fact]
    public void Each_text_is_a_passage_and_a_long_one_several() => Assert.Equal(
        [
            "dishes/lentil-soup#Tags[0]",
            "dishes/lentil-soup#Tags[1]",
            "dishes/lentil-soup#Summary",
            "dishes/lentil-soup#Method",
            "dishes/lentil-soup#Method/the-lentils",
            "dishes/lentil-soup#Method/serving",
            "dishes/lentil-soup#Tips[0]",
            "dishes/lentil-soup#Tips[1]",
            "dishes/lentil-soup#Note",
            "dishes/lentil-soup#Ingredients[0].Text",
            "dishes/lentil-soup#Ingredients[1].Text",
        ],
        s_soup.Select(passage => passage.Id));

    [Fact]
    public void A_passage_has_its_heading_and_plain_text()
    {
        Passage lentils = s_soup.Single(passage => passage.Anchor == "the-lentils");

        Assert.Equal(("The lentils", "Boil the lentils with cumin until they fall apart."), (lentils.Heading, lentils.Text));
    }

    [Fact]
    public void The_nearest_sources_are_given() => Assert.Equal(
        ["Summary: books/field", "Method/the-lentils: books/cook", "Method/serving: books/field", "Ingredients[0].Text: books/cook", "Ingredients[1].Text: books/field"],
        s_soup.Where(passage => !passage.Property.StartsWith("T") && passage.Property != "Note" && (passage.Property != "Method" || passage.Anchor is not null))
            .Select(passage => passage.Id.Split('#')[1] + ": " + string.Join(", ", passage.Sources)));

    [Fact]
    public void Addresses_are_given_once() =>
        Assert.Empty(SampleContent.Library.Passages().GroupBy(passage => passage.Id).Where(group => group.Count() > 1).Select(group => group.Key));
}
