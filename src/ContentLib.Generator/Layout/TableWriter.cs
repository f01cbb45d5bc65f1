using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>Writes the tables of a collection.</summary>
internal static class TableWriter
{
    /// <summary>Where each rank lies, then the table of ids and former ids.</summary>
    public static string Index(LinkedEntry[] entries, LinkedEntry[][] buckets)
    {
        (int Bucket, int Place)[] rows = new (int, int)[entries.Length];
        for (int bucket = 0; bucket < buckets.Length; bucket++)
        {
            for (int place = 0; place < buckets[bucket].Length; place++)
            {
                rows[buckets[bucket][place].Rank] = (bucket, place);
            }
        }

        LiteralWriter writer = new();
        foreach ((int bucket, int place) in rows)
        {
            writer.Fixed(bucket, StorageCode.RowBucketDigits);
            writer.Fixed(place, StorageCode.RowPlaceDigits);
        }

        List<(string, int)> ids = [];
        foreach (LinkedEntry entry in entries)
        {
            ids.Add((entry.Id, entry.Rank));
            foreach (string former in entry.FormerIds)
            {
                ids.Add((former, entry.Rank));
            }
        }

        HashTableWriter.WriteIds(writer, ids);
        return writer.ToString();
    }

    /// <summary>The table of folded names and aliases; empty where the type has neither.</summary>
    public static string Names(TypeSpec type, LinkedEntry[] entries)
    {
        List<(string, int)> names = [];
        foreach (LinkedEntry entry in entries)
        {
            HashSet<string> own = new(StringComparer.Ordinal);
            BoundText? name = EntryNames.NameOf(type, entry.Values);
            foreach (BoundText text in EntryNames.AliasesOf(type, entry.Values).Prepend(name).OfType<BoundText>())
            {
                string folded = TextFolding.Fold(text.Text);
                if (own.Add(folded))
                {
                    names.Add((folded, entry.Rank));
                }
            }
        }

        if (names.Count == 0)
        {
            return "";
        }

        LiteralWriter writer = new();
        HashTableWriter.WriteNames(writer, names);
        return writer.ToString();
    }

    /// <summary>The offset of each rank's list, then the lists of (collection, rank); empty where nothing refers here.</summary>
    public static string Referrers(LinkedEntry[] entries)
    {
        if (entries.All(entry => entry.Referrers.Count == 0))
        {
            return "";
        }

        LiteralWriter lists = new();
        LiteralWriter writer = new();
        int table = entries.Length * StorageCode.OffsetDigits;
        foreach (LinkedEntry entry in entries)
        {
            writer.Fixed(table + lists.Length, StorageCode.OffsetDigits);
            lists.Count(entry.Referrers.Count);
            foreach (EntryKey key in entry.Referrers)
            {
                lists.Count(key.Collection);
                lists.Count(key.Rank);
            }
        }

        writer.Append(lists);
        return writer.ToString();
    }
}
