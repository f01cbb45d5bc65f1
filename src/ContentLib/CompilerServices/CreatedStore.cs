using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ContentLib.CompilerServices;

/// <summary>The store behind <see cref="ContentSet.Create{T}"/>: entries in memory instead of literals.</summary>
internal sealed class CreatedStore<[DynamicallyAccessedMembers(EntryMembers.Needed)] T> : ContentStore<T>
    where T : class
{
    private readonly EntryProperties<T> _properties;
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _names = new(StringComparer.Ordinal);
    private byte[][]? _searchIndex;

    public CreatedStore(EntryProperties<T> properties, T[] entries)
        : base(StorageCode.Layout, properties.Collection, entries.Length, 0)
    {
        _properties = properties;
        foreach (T entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
        }

        Array.Sort(entries, properties.Compare);
        for (int rank = 0; rank < entries.Length; rank++)
        {
            Add(rank, entries[rank]);
        }
    }

    protected override ReadOnlySpan<byte> Index => default;

    public override string IdOf(object entry) => _properties.IdOf(entry);

    public override string? NameOf(object entry) => _properties.NameOf(entry);

    protected override void CollectNames(object entry, ContentNames names) => _properties.CollectNames(entry, names);

    internal override string IdAt(int rank) => IdOf(GetEntry(rank));

    internal override int FindRank(string id) => _ranks.TryGetValue(id, out int rank) ? rank : -1;

    internal override List<int> FindNames(string folded) => _names.TryGetValue(folded, out List<int>? ranks) ? ranks : [];

    internal override ContentEntry[] ReadReferrers(int rank) => [];

    /// <summary>The index of a set made by hand is made by the first search.</summary>
    internal override unsafe byte* SearchIndexData(int part)
    {
        _searchIndex ??= _properties.HasSearchableText ? CreateSearchIndex() : [];

        // Pinned, and kept by this store for as long as its index.
        return part < _searchIndex.Length ? (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_searchIndex[part])) : null;
    }

    protected override bool IsSearchFirst => _properties.IsSearchFirst;

    protected override void CollectTexts(object entry, TextCollector texts) => _properties.CollectTexts(entry, texts);

    protected override ReadOnlySpan<byte> Bucket(int number) => default;

    protected override object ReadEntry(ref ContentReader reader) => throw new NotSupportedException();

    private byte[][] CreateSearchIndex()
    {
        EntryTerms[] entries = new EntryTerms[Count];
        for (int rank = 0; rank < entries.Length; rank++)
        {
            TextCollector texts = new();
            CollectTexts(GetEntry(rank), texts);
            EntryTermsBuilder terms = new(SearchLanguage.English);
            foreach (EntryText text in texts.Texts.Where(static text => text.Weight > 0))
            {
                terms.Add(text.Text, text.Weight, text.Kind == EntryTextKind.Name);
            }

            entries[rank] = terms.ToTerms();
        }

        return SearchIndexWriter.Write(entries, "en").Select(static part => part.ToPinnedArray()).ToArray();
    }

    private void Add(int rank, T entry)
    {
        string id = IdOf(entry);
        if (id.Length == 0)
        {
            throw new ArgumentException($"An entry of '{Collection}' has no id.");
        }

        if (!_ranks.TryAdd(id, rank))
        {
            throw new ArgumentException($"Two entries of '{Collection}' have the id '{id}'.");
        }

        FillEntry(rank, entry);
        ContentNames names = new();
        CollectNames(entry, names);
        foreach (string folded in names.All.Select(TextFolding.Fold).Distinct())
        {
            if (!_names.TryGetValue(folded, out List<int>? ranks))
            {
                _names.Add(folded, ranks = []);
            }

            ranks.Add(rank);
        }
    }
}
