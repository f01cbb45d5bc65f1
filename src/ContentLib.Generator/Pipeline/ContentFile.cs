using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Generator.Pipeline;

/// <summary>A content file and the collection that the project puts it in.</summary>
/// <param name="Collection">Null where neither the item nor a folder below the wildcard names one.</param>
/// <param name="OtherCollection">The second collection of a file that two items name, else null.</param>
internal sealed record ContentFile(AdditionalText Text, string? Collection, string? OtherCollection)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Null for an additional file that is no content.</summary>
    public static ContentFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(text);
        if (!options.TryGetValue(Metadata + "ContentLibContent", out string? content) || content != "true")
        {
            return null;
        }

        if (options.TryGetValue(Metadata + "ContentLibMatches", out string? matches) && matches.Length > 0)
        {
            string[] names = matches.Split('|');
            return new ContentFile(text, FirstFolder(names[0]), FirstFolder(names[names.Length - 1]) ?? "");
        }

        options.TryGetValue(Metadata + "Collection", out string? collection);
        options.TryGetValue(Metadata + "ContentLibDirectory", out string? directory);
        return new ContentFile(text, Named(collection) ?? FirstFolder(directory), null);
    }

    private static string? Named(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    private static string? FirstFolder(string? directory) => Named(directory?.Replace('\\', '/').TrimStart('/').Split('/')[0]);
}
