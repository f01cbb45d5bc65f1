using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// Replaces references by what they came to, and drops those to broken entries. Works on the outline of an entry when
/// relations are collected, and on the whole entry when it is stored: the references are the same, in the same order.
/// </summary>
internal sealed class ValueLinker(Func<string, TypeSpec> partOf, EquatableArray<ResolvedTarget> targets)
{
    private int _next;

    public EquatableArray<BoundValue?> Link(TypeSpec type, EquatableArray<BoundValue?> values) => Link(type, values, out _);

    private EquatableArray<BoundValue?> Link(TypeSpec type, EquatableArray<BoundValue?> values, out bool isBroken)
    {
        isBroken = false;
        BoundValue?[]? linked = null;
        for (int i = 0; i < values.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            BoundValue? value = Link(property, values[i], out bool isLost);
            isBroken |= isLost && property.IsMandatory && !property.IsNullable;
            if (!ReferenceEquals(value, values[i]))
            {
                linked ??= values.ToArray();
                linked[i] = value;
            }
        }

        return linked is null ? values : new EquatableArray<BoundValue?>(linked);
    }

    private BoundValue? Link(PropertySpec property, BoundValue? value, out bool isLost)
    {
        if (value is BoundList list)
        {
            isLost = false;
            return LinkItems(property, list);
        }

        BoundValue? linked = value is null ? null : LinkOne(property, value);
        isLost = value is not null && linked is null;

        // Whoever required it has been left out; for the others it is as if nothing were written.
        return isLost && property.IsMandatory ? new BoundNull(value!.Node) : linked;
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
            if (LinkOne(property, item) is { } linked)
            {
                items.Add(linked);
            }
        }

        return list with { Items = new EquatableArray<BoundValue>(items.ToArray()) };
    }

    /// <summary>Null where the value is, or requires, a broken entry.</summary>
    private BoundValue? LinkOne(PropertySpec property, BoundValue value)
    {
        switch (value)
        {
            case BoundReference reference:
                ResolvedTarget target = targets[_next++];
                bool isId = property.Value.Kind == ValueKind.Id;
                return target.Rank < 0 && !isId ? null : new LinkedReference(reference.Node, target.Collection, target.Rank, isId ? target.Id : null);
            case BoundMarkdown text:
                return MarkdownLinker.Link(text, Take(text.Links.Count));
            case BoundPart part:
                EquatableArray<BoundValue?> values = Link(partOf(part.TypeName), part.Values, out bool isBroken);
                return isBroken ? null : values == part.Values ? part : part with { Values = values };
            default:
                return value;
        }
    }

    private ResolvedTarget[] Take(int count)
    {
        ResolvedTarget[] taken = new ResolvedTarget[count];
        for (int i = 0; i < count; i++)
        {
            taken[i] = targets[_next++];
        }

        return taken;
    }
}
