using ContentLib.Generator.Emit;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>Writes the literal of a bucket: the offset of each entry from the literal's beginning, then the entries.</summary>
internal static class BucketWriter
{
    public static string Write(SchemaTable schema, TypeSpec type, EquatableArray<BucketEntry> entries)
    {
        EntryWriter entryWriter = new(schema);
        LiteralWriter data = new();
        LiteralWriter literal = new();
        int table = entries.Count * StorageCode.OffsetDigits;
        foreach (BucketEntry entry in entries)
        {
            literal.Fixed(table + data.Length, StorageCode.OffsetDigits);
            EquatableArray<BoundValue?> values = new ValueLinker(schema.Part, entry.Linked.Targets).Link(type, entry.Bound.Values);
            entryWriter.Write(data, type, entry.Linked, values);
        }

        literal.Append(data);
        if (literal.Length >= 1 << (StorageCode.OffsetDigits * StorageCode.FixedBits))
        {
            throw new InvalidOperationException("A bucket of the collection '" + type.Content!.Collection + "' has more than 16 MiB");
        }

        return literal.ToString();
    }
}
