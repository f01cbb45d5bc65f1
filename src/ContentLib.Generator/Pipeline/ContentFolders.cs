using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Generator.Pipeline;

/// <summary>
/// Which additional files are content, and of which collection, as ContentLib.targets tells it: by folder, and by file
/// where a folder does not tell enough.
/// </summary>
internal sealed class ContentFolders
{
    private const string Metadata = "build_metadata.ContentLibFile.";

    private readonly AnalyzerConfigOptionsProvider _options;

    // Collections by folder; null for a folder of no collection.
    private readonly Dictionary<string, string?> _collections = new(StringComparer.Ordinal);

    // The same without regard to case, for an editor that spells a drive or a folder in another way than MSBuild.
    private readonly Dictionary<string, string?> _anyCase = new(StringComparer.OrdinalIgnoreCase);

    public ContentFolders(AnalyzerConfigOptionsProvider options)
    {
        _options = options;
        if (!options.GlobalOptions.TryGetValue("build_property.ContentLibFolders", out string? folders))
        {
            return;
        }

        foreach (string folder in folders.Split('|'))
        {
            string[] parts = folder.Split('*');
            if (parts.Length == 3)
            {
                string path = Normalized(parts[0]);
                _collections[path] = _anyCase[path] = Named(parts[2]) ?? FirstFolder(parts[1]);
            }
        }
    }

    /// <summary>Null for an additional file that is no content.</summary>
    public ContentFile? Find(AdditionalText text)
    {
        AnalyzerConfigOptions options = _options.GetOptions(text);
        if (options.TryGetValue(Metadata + "ContentLibContent", out string? content) && content == "false")
        {
            return null;
        }

        if (options.TryGetValue(Metadata + "ContentLibMatches", out string? matches))
        {
            string[] names = matches.Split('|');
            string? other = names.Length > 1 ? FirstFolder(names[names.Length - 1]) ?? "" : null;
            return new ContentFile(text, FirstFolder(names[0]), other);
        }

        string folder = FolderOf(text.Path);
        return _collections.TryGetValue(folder, out string? collection) || _anyCase.TryGetValue(folder, out collection)
            ? new ContentFile(text, collection, null)
            : null;
    }

    private static string FolderOf(string path)
    {
        // As MSBuild has it: a compiler that was given a relative path may keep its "..".
        string full = Path.IsPathRooted(path) ? Path.GetFullPath(path) : path;
        string normalized = Normalized(full);
        return normalized.Substring(0, normalized.LastIndexOf('/') + 1);
    }

    /// <summary>With one kind of slash, and "?" for what the property cannot say.</summary>
    private static string Normalized(string path) => path.Replace('\\', '/').Replace(';', '?').Replace('#', '?').Replace('|', '?');

    private static string? Named(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static string? FirstFolder(string directory) => Named(directory.Replace('\\', '/').TrimStart('/').Split('/')[0]);
}
