namespace ContentLib.Generator.Reading;

/// <summary>Frequent words that the rules of spelling get wrong, with their syllables.</summary>
internal static class IrregularWords
{
    private static readonly Dictionary<string, int> s_syllables = new(StringComparer.Ordinal)
    {
        ["ache"] = 1, ["aches"] = 1, ["acne"] = 2, ["aren"] = 1, ["argue"] = 2, ["arguing"] = 3, ["brilliant"] = 2,
        ["business"] = 2, ["businesses"] = 3, ["cafe"] = 2, ["canyon"] = 2, ["catastrophe"] = 4, ["cereal"] = 3,
        ["cereals"] = 3, ["colonel"] = 2, ["diabetes"] = 4, ["element"] = 3, ["elements"] = 3, ["every"] = 2,
        ["everybody"] = 4, ["everyday"] = 3, ["everyone"] = 3, ["everything"] = 3, ["everywhere"] = 3,
        ["headaches"] = 2, ["heroin"] = 3, ["hiv"] = 3, ["lawyer"] = 2, ["lawyers"] = 2, ["maybe"] = 2, ["naive"] = 2,
        ["naked"] = 2, ["nevertheless"] = 4, ["parliament"] = 3, ["people"] = 2, ["peoples"] = 2, ["recipe"] = 3,
        ["recipes"] = 3, ["safety"] = 2, ["simile"] = 3, ["someone"] = 2, ["wednesday"] = 2, ["weren"] = 1,
    };

    public static bool TryGet(string word, out int syllables) => s_syllables.TryGetValue(word, out syllables);
}
