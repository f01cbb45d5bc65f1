using System.Globalization;

namespace AskOncology.Tests;

public class EveryEntryTests
{
    public static TheoryData<string, string> Entries
    {
        get
        {
            var entries = new TheoryData<string, string>();
            foreach (Shelf shelf in Shelves.All)
            {
                foreach (ContentEntry entry in shelf.Entries)
                {
                    entries.Add(shelf.Word, entry.Id);
                }
            }

            return entries;
        }
    }

    public static TheoryData<string> Words => [.. Shelves.All.Select(shelf => shelf.Word)];

    [Fact]
    public void Every_collection_of_the_library_has_its_shelf() =>
        Assert.Equal(OncologyContent.Library.Collections, Shelves.All.Select(shelf => shelf.Collection).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_entry_can_be_shown_and_ends_with_its_sources_its_review_and_the_notice(string word, string id)
    {
        Asked asked = Asked.For(word, id);

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("https://", asked.Text.Replace("http://", "https://", StringComparison.Ordinal));
        Assert.True(word == "source" || asked.Text.Contains("Nobody clinical has reviewed this entry.", StringComparison.Ordinal), asked.Screen);
        Assert.EndsWith("In an emergency call your local emergency number. ", asked.Text);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_shelf_lists_all_its_entries(string word)
    {
        Asked asked = Asked.For(word);

        Assert.All(Shelves.Named(word)!.Entries, entry => Assert.Contains($"({entry.Id})", asked.Text));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        string expected = Asked.For("medication", "pembrolizumab").Screen;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Asked.For("medication", "pembrolizumab").Screen);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    public void Lines_keep_to_the_width_but_for_whole_addresses(int width) =>
        Assert.All(
            Asked.On(width, "therapy", "checkpoint-inhibitor").Screen.ReplaceLineEndings("\n").Split('\n'),
            line => Assert.True(line.Length <= width || line.Contains("://", StringComparison.Ordinal), line));
}
