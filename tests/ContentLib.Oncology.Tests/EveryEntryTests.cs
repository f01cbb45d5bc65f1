namespace ContentLib.Oncology.Tests;

/// <summary>What holds for every entry of every collection.</summary>
public class EveryEntryTests
{
    private static readonly ContentLibrary s_library = OncologyContent.Library;

    public static TheoryData<string> Collections => [.. s_library.Collections];

    [Fact]
    public void Is_a_value_with_a_hash_and_a_text() => EntryChecks.Run(s_library);

    [Fact]
    public void Is_the_other_end_of_every_reference() => ReferrerCheck.Run(s_library);

    [Theory]
    [MemberData(nameof(Collections))]
    public void Reads_back_in_full(string collection)
    {
        Assert.NotEmpty(s_library.Entries(collection));
        Assert.All(s_library.Entries(collection), entry => Assert.InRange(ContentWalk.Values(entry.Value).Count(), 5, int.MaxValue));
    }

    [Fact]
    public void Reads_back_with_all_that_it_leads_to() => Assert.InRange(ContentWalk.Values(s_library).Count(), 5_000, int.MaxValue);

    [Theory]
    [MemberData(nameof(Collections))]
    public void Is_found_by_its_id_and_its_name(string collection) => Assert.All(s_library.Entries(collection), entry =>
    {
        Assert.True(s_library.TryGet(collection, entry.Id, out ContentEntry same) && same == entry);
        Assert.NotEqual("", entry.Name);
        Assert.True(s_library.FindAll(entry.Name).Contains(entry), entry.ToString());
    });

    [Fact]
    public void Stands_in_the_library() =>
        Assert.Equal(
            ["biomarkers", "cancer-types", "comparisons", "doctor-questions", "faq-entries", "glossary-terms", "guides", "medications", "side-effects", "sources", "therapies", "urgent-signs"],
            s_library.Collections);
}
