using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>A content file of a test, with what the MSBuild targets of the package tell of it.</summary>
internal sealed class ContentText(string path, SourceText text) : AdditionalText
{
    public override string Path { get; } = path;

    public SourceText Text { get; } = text;

    /// <summary>What the targets tell of the file's folder: its path, what lies below the wildcard, the Collection.</summary>
    public string Folder { get; init; } = path[..(path.LastIndexOf('/') + 1)] + "*" + DirectoryOf(path) + "*";

    /// <summary>The metadata by its name, without <c>build_metadata.ContentLibFile.</c>; none of most files.</summary>
    public Dictionary<string, string> Metadata { get; private init; } = [];

    /// <summary>What <see cref="GetText"/> throws, to see what the generator makes of a fault.</summary>
    public Exception? Fault { get; init; }

    public static implicit operator ContentText((string Path, string Text) file) => Of(file.Path, file.Text);

    public static ContentText Of(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8));

    /// <summary>Decoded as the compiler decodes a file: by its byte order mark, else UTF-8.</summary>
    public static ContentText OfBytes(string path, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new ContentText(path, SourceText.From(stream));
    }

    public ContentText With(string metadata, string value) => Clone(new(Metadata) { [metadata] = value });

    /// <summary>An equal file, as the compiler hands over when a file was written again.</summary>
    public ContentText Clone() => Clone(Metadata);

    public override SourceText? GetText(CancellationToken cancellationToken = default) => Fault is null ? Text : throw Fault;

    private ContentText Clone(Dictionary<string, string> metadata) => new(Path, Text) { Folder = Folder, Metadata = metadata, Fault = Fault };

    /// <summary>What <c>content/**/*.yaml</c> calls RecursiveDir.</summary>
    private static string DirectoryOf(string path)
    {
        const string Root = "content/";
        int root = path.IndexOf(Root, StringComparison.Ordinal);
        return root < 0 ? "" : path[(root + Root.Length)..(path.LastIndexOf('/') + 1)];
    }
}
