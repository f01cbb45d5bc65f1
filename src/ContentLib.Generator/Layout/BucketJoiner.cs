using System.Collections.Immutable;
using ContentLib.Generator.Emit;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>Joins the plan of the buckets with the entries of the files. Both are handed on as they are, so that equal buckets are told by identity.</summary>
internal static class BucketJoiner
{
    public static ImmutableArray<BucketSpec> Join(EquatableArray<BucketPlanSpec> plan, ImmutableArray<BoundFile> files)
    {
        Dictionary<EntryIdentity, BoundEntry> entries = [];
        foreach (BoundFile file in files)
        {
            foreach (BoundEntry entry in file.Entries)
            {
                // Of two entries with one id the first is the one that was linked.
                EntryIdentity identity = new(file.Path, entry.Id);
                if (!entries.ContainsKey(identity))
                {
                    entries.Add(identity, entry);
                }
            }
        }

        ImmutableArray<BucketSpec>.Builder buckets = ImmutableArray.CreateBuilder<BucketSpec>(plan.Count);
        foreach (BucketPlanSpec bucket in plan)
        {
            BucketEntry[] joined = new BucketEntry[bucket.Entries.Count];
            for (int i = 0; i < joined.Length; i++)
            {
                LinkedEntry linked = bucket.Entries[i];

                // It is there; were it not, writing the bucket would fail and be reported.
                entries.TryGetValue(new EntryIdentity(linked.Path, linked.Id), out BoundEntry? bound);
                joined[i] = new BucketEntry(bound!, linked);
            }

            buckets.Add(new BucketSpec(bucket.Type, bucket.Number, new EquatableArray<BucketEntry>(joined)));
        }

        return buckets.ToImmutable();
    }

    private readonly record struct EntryIdentity(string Path, string Id);
}
