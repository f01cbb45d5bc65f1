using System.ComponentModel;

namespace ContentLib.CompilerServices;

/// <summary>What search needs of a collection. A program that never searches keeps nothing of it.</summary>
public abstract unsafe partial class ContentStore
{
    private SearchIndex? _search;

    /// <summary>A literal of the search index; none where the type has nothing to search.</summary>
    /// <param name="part">0 for the header, then the parts.</param>
    protected virtual ReadOnlySpan<byte> SearchIndex(int part) => default;

    /// <summary>Whether good hits of this collection come before all others.</summary>
    protected virtual bool IsSearchFirst => false;

    /// <summary>Whether the author chose the order of the set.</summary>
    protected virtual bool HasOrder => false;

    /// <summary>Adds all texts of a record, its sources before its parts.</summary>
    /// <param name="entry">The record.</param>
    /// <param name="texts">Where to.</param>
    protected virtual void CollectTexts(object entry, TextCollector texts)
    {
    }

    /// <summary>The number of an [Indexed] property; -1 where there is none of that name.</summary>
    /// <param name="property">The property's name.</param>
    protected virtual int IndexNumber(string property) => -1;

    /// <summary>A key of an index as the property's type has it.</summary>
    /// <param name="number">The number of the [Indexed] property.</param>
    /// <param name="key">The key, where it is a number.</param>
    /// <param name="text">The key, where it is a text.</param>
    protected virtual object? IndexKey(int number, long key, string? text) => text;

    /// <summary>The key of an index of references as a value.</summary>
    /// <param name="store">The collection referred to.</param>
    /// <param name="rank">The rank of the entry.</param>
    protected static object EntryKey(ContentStore store, long rank) => new ContentEntry(store, (int)rank);

    /// <summary>Whether the keys of an index are texts.</summary>
    /// <param name="number">The number of the [Indexed] property.</param>
    protected virtual bool HasTextKeys(int number) => false;

    internal bool IsPinned => IsSearchFirst;

    internal bool IsOrdered => HasOrder;

    internal SearchIndex? OpenSearchIndex() => _search ??= ContentLib.SearchIndex.Open(this);

    internal virtual byte* SearchIndexData(int part) => Pin(SearchIndex(part), SearchIndex(part));

    internal int FindIndex(string property) => IndexNumber(property);

    internal void AddTexts(object entry, TextCollector texts) => CollectTexts(entry, texts);

    /// <summary>Each key of an index with the ranks of its entries.</summary>
    internal IndexGroup[] ReadIndex(int number) => new IndexReader(this, PropertyIndexData(number)).Groups(HasTextKeys(number), number);

    internal object? KeyOf(int number, long key, string? text) => IndexKey(number, key, text);
}

/// <summary>A key of an index and its entries.</summary>
internal readonly record struct IndexGroup(object Key, int[] Ranks);
