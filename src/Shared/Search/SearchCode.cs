namespace ContentLib;

/// <summary>The numbers that the writer and the reader of a search index agree on; docs/storage.md.</summary>
internal static class SearchCode
{
    /// <summary>Terms in a block of the dictionary: the first is written in full, the others by what differs from the one before.</summary>
    public const int TermsPerBlock = 16;

    /// <summary>A part is closed when it has so many bytes. A term never lies in two parts.</summary>
    public const int PartSize = 96 * 1024;

    /// <summary>The longest term, in UTF-16 code units; the tokenizer cuts what is longer.</summary>
    public const int MaxTermLength = 64;

    /// <summary>The first place that is not told apart from later ones: one digit.</summary>
    public const int LastPlace = 63;

    /// <summary>What the lowest level of a weight stands for; of a length it is 1.</summary>
    public const double LowestWeight = 0.5;

    private const int LevelsPerOctave = 4;
    private const int MaxWeightLevel = 31;
    private const int MaxLengthLevel = 63;

    /// <summary>A term's weight in an entry as one of 32 levels, four to an octave.</summary>
    public static int WeightLevel(double weight) => Level(weight / LowestWeight, MaxWeightLevel);

    /// <summary>The length of an entry as one of 64 levels.</summary>
    public static int LengthLevel(double length) => Level(length, MaxLengthLevel);

    /// <summary>How much more a level stands for than the lowest one.</summary>
    public static double RatioOf(int level) => Math.Pow(2, (double)level / LevelsPerOctave);

    private static int Level(double ratio, int max) =>
        ratio <= 1 ? 0 : Math.Min(max, (int)Math.Round(LevelsPerOctave * Math.Log(ratio) / Math.Log(2), MidpointRounding.AwayFromZero));
}
