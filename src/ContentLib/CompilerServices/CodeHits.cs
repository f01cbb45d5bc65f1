namespace ContentLib.CompilerServices;

/// <summary>The entries that carry a code, as the collections name them one after the other: the exact ones, and the rest.</summary>
internal sealed class CodeHits
{
    private readonly List<ContentEntry> _exact = [];
    private readonly List<ContentEntry> _others = [];

    public bool IsEmpty => _exact.Count + _others.Count == 0;

    public void Add(ContentEntry entry, bool isExact) => (isExact ? _exact : _others).Add(entry);

    public ContentList<ContentEntry> ToContentList() =>
        IsEmpty ? ContentList<ContentEntry>.Empty : ContentList.Create<ContentEntry>([.. _exact, .. _others]);
}
