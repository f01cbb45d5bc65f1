namespace ContentLib.Generator.Reading;

/// <summary>A sentence in its text, and its number of words.</summary>
internal sealed record Sentence(string Text, TextStretch Range, int Words);

/// <summary>What has been counted of one text or of several together.</summary>
internal readonly record struct TextFigures(int Sentences, int Words, int Syllables, Sentence? Longest)
{
    /// <summary>The Flesch-Kincaid grade to one decimal, which is what is shown and compared; no text has none.</summary>
    public double Grade => Words == 0
        ? double.NegativeInfinity
        : Math.Round((0.39 * Words / Sentences) + (11.8 * Syllables / Words) - 15.59, 1, MidpointRounding.AwayFromZero);

    public static TextFigures operator +(TextFigures left, TextFigures right) => new(
        left.Sentences + right.Sentences,
        left.Words + right.Words,
        left.Syllables + right.Syllables,
        (right.Longest?.Words ?? 0) > (left.Longest?.Words ?? 0) ? right.Longest : left.Longest);
}
