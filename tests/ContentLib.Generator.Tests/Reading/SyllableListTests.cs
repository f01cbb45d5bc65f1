using ContentLib.Generator.Reading;

namespace ContentLib.Generator.Tests.Reading;

/// <summary>The counter against a list of words with known counts.</summary>
public class SyllableListTests
{
    /// <summary>What the rules of spelling do not reach; docs/reading.md names them too.</summary>
    private static readonly string[] s_misses = ["autoimmunity 5", "gastroenterology 6", "electroencephalogram 7"];

    private static readonly IReadOnlyList<(string Word, int Syllables)> s_list = ReadList();

    [Fact]
    public void Only_the_known_words_are_miscounted() =>
        Assert.Equal(s_misses, s_list.Where(known => SyllableCounter.Count(known.Word) != known.Syllables).Select(known => $"{known.Word} {SyllableCounter.Count(known.Word)}"));

    [Fact]
    public void At_least_95_percent_are_right()
    {
        Assert.InRange(s_list.Count, 320, int.MaxValue);
        Assert.InRange(s_misses.Length * 100.0 / s_list.Count, 0, 5);
    }

    private static List<(string Word, int Syllables)> ReadList()
    {
        using Stream stream = typeof(SyllableListTests).Assembly.GetManifestResourceStream("syllables.txt")!;
        using var reader = new StreamReader(stream);
        return [.. from line in reader.ReadToEnd().Split('\n')
                   where line.Length > 0 && line[0] != '#'
                   let words = line.Split(' ')
                   from word in words.Skip(1)
                   select (word, int.Parse(words[0]))];
    }
}
