using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>Writes the values of entries and parts, as the emitted readers of Emit/RecordReaderEmitter read them.</summary>
internal sealed class EntryWriter(SchemaTable schema)
{
    private readonly Stack<LiteralWriter> _spare = new();

    public void Write(LiteralWriter writer, TypeSpec type, LinkedEntry entry, EquatableArray<BoundValue?> values)
    {
        writer.Count(entry.FormerIds.Count);
        foreach (string former in entry.FormerIds)
        {
            writer.Text(former);
        }

        writer.Text(entry.Id);
        WriteValues(writer, type, values, entry.Inverses);
    }

    private void WriteValues(LiteralWriter writer, TypeSpec type, EquatableArray<BoundValue?> values, EquatableArray<EquatableArray<Referrer>> inverses)
    {
        WriteFlags(writer, type, values);
        int inverse = 0;
        for (int i = 0; i < values.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            if (property.Inverse is not null)
            {
                WriteInverse(writer, property, inverses[inverse++]);
            }
            else if (values[i] is { } value)
            {
                WriteProperty(writer, property, value);
            }
        }
    }

    private static void WriteFlags(LiteralWriter writer, TypeSpec type, EquatableArray<BoundValue?> values)
    {
        List<bool> flags = [];
        for (int i = 0; i < values.Count; i++)
        {
            if (PropertyFlags.HasFlag(type.Properties[i]))
            {
                flags.Add(values[i] is not null);
            }
        }

        for (int start = 0; start < flags.Count; start += PropertyFlags.PerWord)
        {
            writer.Flags(flags, start, Math.Min(PropertyFlags.PerWord, flags.Count - start));
        }
    }

    private void WriteProperty(LiteralWriter writer, PropertySpec property, BoundValue value)
    {
        if (property.IsNullable)
        {
            writer.Boolean(value is BoundNull);
        }

        if (value is BoundNull)
        {
            return;
        }

        if (value is BoundList list)
        {
            WriteList(writer, property, list);
        }
        else
        {
            WriteValue(writer, property.Value, value);
        }
    }

    private void WriteList(LiteralWriter writer, PropertySpec property, BoundList list)
    {
        if (property.Value.Kind == ValueKind.Reference)
        {
            WriteRanks(writer, list.Items.Select(item => ((LinkedReference)item).Rank).ToArray());
            return;
        }

        WriteItems(writer, list.Items, (items, item) =>
        {
            if (property.ItemIsNullable)
            {
                items.Boolean(item is BoundNull);
            }

            if (item is not BoundNull)
            {
                WriteValue(items, property.Value, item);
            }
        });
    }

    private void WriteInverse(LiteralWriter writer, PropertySpec property, EquatableArray<Referrer> referrers)
    {
        if (property.Value.Kind == ValueKind.Reference)
        {
            WriteRanks(writer, referrers.Select(referrer => referrer.Rank).ToArray());
            return;
        }

        WriteItems(writer, referrers, (items, referrer) =>
        {
            items.Count(referrer.Rank);
            items.Count(referrer.Path.Count);
            foreach (PartStep step in referrer.Path)
            {
                items.Count(step.Property);
                if (step.Index >= 0)
                {
                    items.Count(step.Index);
                }
            }
        });
    }

    /// <summary>A list of entries: the count, the digits of a rank, the ranks.</summary>
    public static void WriteRanks(LiteralWriter writer, IReadOnlyList<int> ranks)
    {
        writer.Count(ranks.Count);
        if (ranks.Count == 0)
        {
            return;
        }

        int digits = 1;
        while (ranks.Max() >> (digits * StorageCode.FixedBits) != 0)
        {
            digits++;
        }

        writer.Count(digits);
        foreach (int rank in ranks)
        {
            writer.Fixed(rank, digits);
        }
    }

    /// <summary>A list of anything else: the count, the length of what follows, so that a reader can skip it, the items.</summary>
    private void WriteItems<T>(LiteralWriter writer, EquatableArray<T> items, Action<LiteralWriter, T> write)
    {
        writer.Count(items.Count);
        if (items.Count == 0)
        {
            return;
        }

        LiteralWriter inner = _spare.Count > 0 ? _spare.Pop() : new LiteralWriter();
        foreach (T item in items)
        {
            write(inner, item);
        }

        writer.Count(inner.Length);
        writer.Append(inner);
        inner.Clear();
        _spare.Push(inner);
    }

    private void WriteValue(LiteralWriter writer, ValueSpec spec, BoundValue value)
    {
        switch (value)
        {
            case BoundText text:
                writer.Text(text.Text);
                break;
            case BoundInteger integer when spec.Kind == ValueKind.Boolean:
                writer.Boolean(integer.Value != 0);
                break;
            case BoundInteger integer when spec.Kind == ValueKind.Date:
                writer.Count((int)integer.Value);
                break;
            case BoundInteger integer:
                writer.Integer(integer.Value);
                break;
            case BoundDouble number:
                writer.Unsigned((ulong)number.Bits);
                break;
            case BoundDecimal number:
                writer.Unsigned((uint)number.Low);
                writer.Unsigned((uint)number.Middle);
                writer.Unsigned((uint)number.High);
                writer.Unsigned((uint)number.Flags);
                break;
            case LinkedMarkdown text:
                writer.Text(text.Html);
                writer.Count(text.Links.Count);
                for (int i = 0; i < text.Links.Count; i++)
                {
                    writer.Count(text.Numbers[i]);
                    writer.Count(text.Links[i].Collection);
                    writer.Count(text.Links[i].Rank);
                }

                break;
            case LinkedReference reference when spec.Kind == ValueKind.Id:
                writer.Text(reference.Id!);
                break;
            case LinkedReference reference when spec.Kind == ValueKind.AnyReference:
                writer.Count(reference.Collection);
                writer.Count(reference.Rank);
                break;
            case LinkedReference reference:
                writer.Count(reference.Rank);
                break;
            case BoundPart part:
                WriteValues(writer, schema.Part(part.TypeName), part.Values, EquatableArray<EquatableArray<Referrer>>.Empty);
                break;
            default:
                throw new InvalidOperationException("No way to store " + value.GetType().Name + ".");
        }
    }
}
