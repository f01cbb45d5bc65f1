using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Benchmarks.Driver;

/// <summary>What MSBuild tells of a content file: that it is one, and the collection's folder.</summary>
internal sealed class ContentOptions : AnalyzerConfigOptionsProvider
{
    private readonly Options _global = new(new() { ["build_property.RootNamespace"] = "Bench" });
    private readonly Options _file = new(new()
    {
        ["build_metadata.AdditionalFiles.ContentLibContent"] = "true",
        ["build_metadata.AdditionalFiles.ContentLibDirectory"] = Corpus.CorpusGenerator.Collection + "/",
    });

    public override AnalyzerConfigOptions GlobalOptions => _global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _global;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _file;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
