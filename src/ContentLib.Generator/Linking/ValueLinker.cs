using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Replaces references by ranks, and drops those to broken entries, once every rank is known.</summary>
internal sealed class ValueLinker(LinkState state)
{
    public EquatableArray<BoundValue?> Link(TypeSpec type, EquatableArray<BoundValue?> values)
    {
        BoundValue?[]? linked = null;
        for (int i = 0; i < values.Count; i++)
        {
            BoundValue? value = Link(type.Properties[i], values[i]);
            if (!ReferenceEquals(value, values[i]))
            {
                linked ??= values.ToArray();
                linked[i] = value;
            }
        }

        return linked is null ? values : new EquatableArray<BoundValue?>(linked);
    }

    private BoundValue? Link(PropertySpec property, BoundValue? value)
    {
        if (value is BoundList list)
        {
            return LinkItems(property, list);
        }

        if (value is BoundMarkdown text)
        {
            return MarkdownLinker.Link(state, property, text);
        }

        if (value is not (BoundReference or BoundPart))
        {
            return value;
        }

        if (BrokenPropagation.Broken(state, property, value) is null)
        {
            return LinkSingle(property, value);
        }

        // Whoever required it has been left out; for the others it is as if nothing were written.
        return property.IsMandatory ? new BoundNull(value.Node) : null;
    }

    private BoundValue LinkSingle(PropertySpec property, BoundValue value)
    {
        switch (value)
        {
            case BoundReference reference when property.Value.Kind == ValueKind.Id:
                EntryState named = ReferenceChecker.Resolve(state, property, reference)!;
                return new LinkedReference(reference.Node, named.Collection.Number, named.Rank, named.Id);
            case BoundReference reference:
                EntryState target = ReferenceChecker.Resolve(state, property, reference)!;
                return new LinkedReference(reference.Node, target.Collection.Number, target.Rank);
            case BoundMarkdown text:
                return MarkdownLinker.Link(state, property, text);
            case BoundPart part:
                EquatableArray<BoundValue?> values = Link(state.Part(part.TypeName), part.Values);
                return values == part.Values ? part : part with { Values = values };
            default:
                return value;
        }
    }

    private BoundList LinkItems(PropertySpec property, BoundList list)
    {
        if (property.Value.Kind is not (ValueKind.Reference or ValueKind.AnyReference or ValueKind.Id or ValueKind.Part or ValueKind.Markdown))
        {
            return list;
        }

        List<BoundValue> items = new(list.Items.Count);
        foreach (BoundValue item in list.Items)
        {
            if (BrokenPropagation.Broken(state, property, item) is null)
            {
                items.Add(LinkSingle(property, item));
            }
        }

        return list with { Items = new EquatableArray<BoundValue>(items.ToArray()) };
    }
}
