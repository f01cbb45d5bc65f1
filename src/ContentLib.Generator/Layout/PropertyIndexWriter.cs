using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>
/// Writes the index of an [Indexed] property: the number of keys, the offset of each group, then the groups in order
/// of their keys. A group is its key and the ranks of its entries.
/// </summary>
internal static class PropertyIndexWriter
{
    public static string Write(TypeSpec type, int property, LinkedEntry[] entries) =>
        type.Properties[property].Value.Kind == ValueKind.String
            ? Write(Groups(type, property, entries, value => (value as BoundText)?.Text, StringComparer.Ordinal), (writer, key) => writer.Text(key!))
            : Write(Groups(type, property, entries, Number, Comparer<long?>.Default), (writer, key) => writer.Integer(key!.Value));

    private static long? Number(BoundValue? value) => value switch
    {
        BoundInteger integer => integer.Value,
        LinkedReference { Rank: >= 0 } reference => reference.Rank,
        _ => null,
    };

    private static SortedDictionary<TKey, List<int>> Groups<TKey>(TypeSpec type, int property, LinkedEntry[] entries, Func<BoundValue?, TKey> keyOf, IComparer<TKey> order)
    {
        SortedDictionary<TKey, List<int>> groups = new(order);
        BoundValue? missing = type.Properties[property].Default;
        foreach (LinkedEntry entry in entries)
        {
            BoundValue? value = entry.Values[property] ?? missing;
            foreach (BoundValue? item in value is BoundList list ? [.. list.Items] : new[] { value })
            {
                if (keyOf(item) is not { } key)
                {
                    continue;
                }

                if (!groups.TryGetValue(key, out List<int>? ranks))
                {
                    groups.Add(key, ranks = []);
                }

                if (ranks.Count == 0 || ranks[ranks.Count - 1] != entry.Rank)
                {
                    ranks.Add(entry.Rank);
                }
            }
        }

        return groups;
    }

    private static string Write<TKey>(SortedDictionary<TKey, List<int>> groups, Action<LiteralWriter, TKey> writeKey)
    {
        LiteralWriter writer = new();
        LiteralWriter data = new();
        List<int> offsets = [];
        foreach (KeyValuePair<TKey, List<int>> group in groups)
        {
            offsets.Add(data.Length);
            writeKey(data, group.Key);
            EntryWriter.WriteRanks(data, group.Value);
        }

        writer.Count(groups.Count);
        int start = writer.Length + (offsets.Count * StorageCode.OffsetDigits);
        foreach (int offset in offsets)
        {
            writer.Fixed(start + offset, StorageCode.OffsetDigits);
        }

        writer.Append(data);
        return writer.ToString();
    }
}
