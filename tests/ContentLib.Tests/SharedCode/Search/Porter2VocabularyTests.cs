namespace ContentLib.Tests.Search;

/// <summary>The stemmer against the vocabulary that the Snowball project publishes with the algorithm.</summary>
public class Porter2VocabularyTests
{
    [Fact]
    public void Agrees_with_every_word_of_the_published_vocabulary()
    {
        // Not kept in the repository; where it is absent, the sample of Porter2Tests must do.
        if (SharedData.Find("search-eval", "porter2") is not { } folder)
        {
            return;
        }

        string[] words = File.ReadAllLines(Path.Combine(folder, "voc.txt"));
        string[] stems = File.ReadAllLines(Path.Combine(folder, "output.txt"));
        Assert.Equal(42_649, words.Length);
        Offenders.None(words.Zip(stems)
            .Where(pair => Porter2Tests.StemOf(pair.First) != pair.Second)
            .Select(pair => $"{pair.First} -> {Porter2Tests.StemOf(pair.First)}, not {pair.Second}"));
    }
}
