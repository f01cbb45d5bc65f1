using System.Text;

namespace ContentLib.Benchmarks.Search;

/// <summary>A text to be found, with a title that may be empty.</summary>
internal sealed record SearchDocument(string Title, string Text)
{
    /// <summary>The length of both in UTF-8.</summary>
    public long Bytes => Encoding.UTF8.GetByteCount(Title) + Encoding.UTF8.GetByteCount(Text);
}
