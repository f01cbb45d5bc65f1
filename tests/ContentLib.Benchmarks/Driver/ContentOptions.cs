using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Benchmarks.Driver;

/// <summary>What MSBuild tells of the content: its one folder.</summary>
internal sealed class ContentOptions : AnalyzerConfigOptionsProvider
{
    private readonly Options _global = new(new()
    {
        ["build_property.RootNamespace"] = "Bench",
        ["build_property.ContentLibFolders"] = $"{Folder}*{Corpus.CorpusGenerator.Collection}/*",
    });

    private readonly Options _file = new([]);

    public static string Folder { get; } = $"/bench/content/{Corpus.CorpusGenerator.Collection}/";

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _global;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _file;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
