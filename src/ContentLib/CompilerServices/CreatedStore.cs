using System.Diagnostics.CodeAnalysis;

namespace ContentLib.CompilerServices;

/// <summary>The store behind <see cref="ContentSet.Create{T}"/>: entries in memory instead of literals.</summary>
internal sealed class CreatedStore<[DynamicallyAccessedMembers(EntryMembers.Needed)] T> : ContentStore<T>
    where T : class
{
    private readonly EntryProperties<T> _properties;
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _names = new(StringComparer.Ordinal);

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

    protected override ReadOnlySpan<byte> Bucket(int number) => default;

    protected override object ReadEntry(ref ContentReader reader) => throw new NotSupportedException();

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
