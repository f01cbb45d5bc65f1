using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>The options of a project: its MSBuild properties, the folders of its content, and the metadata of single files.</summary>
internal sealed class ProjectOptions(Dictionary<string, string> properties, IEnumerable<ContentText> files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options("build_property.", new(properties) { ["ContentLibFolders"] = string.Join('|', files.Select(file => file.Folder).Distinct()) });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options("", []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options("build_metadata.ContentLibFile.", textFile is ContentText content ? content.Metadata : []);

    private sealed class Options(string prefix, Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = null!;
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value!);
        }
    }
}
