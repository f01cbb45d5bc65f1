namespace ContentLib.Generator.Tests.Scale;

/// <summary>Files that nobody writes on purpose, each an entry of the corpus with something wrong or huge in it.</summary>
public static class Pathological
{
    public const string Id = "pathological";

    private const string LongText = "a text of three megabytes";
    private const string ManyParts = "twenty thousand parts";
    private const string DeepNesting = "nesting as deep as it may be";
    private const string TooDeepNesting = "nesting deeper than it may be";
    private const string ManyErrors = "five thousand errors";
    private const string NoYaml = "no YAML at all";

    public static TheoryData<string> Names => [LongText, ManyParts, DeepNesting, TooDeepNesting, ManyErrors, NoYaml];

    /// <summary>Those that are refused.</summary>
    public static TheoryData<string> Broken => [DeepNesting, TooDeepNesting, ManyErrors, NoYaml];

    public static string Text(string name) => name switch
    {
        LongText => Entry + "body: " + Repeat("word ", 600_000) + "end\n",
        ManyParts => Entry + "body: b\nsteps:\n" + Repeat("  - { title: t, minutes: 1 }\n", 20_000),
        DeepNesting => Entry + "body: b\nextra: " + Nested(60) + "\n",
        TooDeepNesting => Entry + "body: b\nextra: " + Nested(100_000) + "\n",
        ManyErrors => Entry + "body: b\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"wrong{i}: {i}\n")),
        NoYaml => Repeat("\t{[\"", 100_000),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static string Entry => $"id: {Id}\nname: Pathological\nsummary: s\nkind: overview\n";

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
