using ContentLib.Generator.Binding.Constraints;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>Binds the value of one property: null, a list, a part or a scalar. Null for a value that was refused.</summary>
internal static class ValueBinder
{
    public static BoundValue? Bind(BindingContext context, PropertyTable property, YamlScalar key, YamlNode node)
    {
        BoundValue? bound = node is YamlScalar { IsNull: true } empty
            ? BindNull(context, property, property.Spec.IsNullable, key, empty)
            : property.Spec.IsList ? BindList(context, property, node) : BindOne(context, property, node);
        if (bound is not null)
        {
            CheckConstraints(context, property, bound, key, node);
        }

        return bound;
    }

    private static BoundNull? BindNull(BindingContext context, PropertyTable property, bool isAllowed, YamlScalar? key, YamlScalar node)
    {
        if (isAllowed)
        {
            return new BoundNull(node.Index);
        }

        context.Report(Rules.NullNotAllowed(context.PlaceOfNull(key, node), context.Path.ToString(), property.FullName));
        return null;
    }

    private static BoundList? BindList(BindingContext context, PropertyTable property, YamlNode node)
    {
        if (node is not YamlSequence sequence)
        {
            context.Report(Rules.WrongKind(context.PlaceOf(node), context.Path.ToString(), "a list", Words.Describe(node)));
            return null;
        }

        var items = new BoundValue[sequence.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            YamlNode item = sequence.Items[i];
            context.Path.Push(i);
            BoundValue? bound = item is YamlScalar { IsNull: true } empty
                ? BindNull(context, property, property.Spec.ItemIsNullable, null, empty)
                : BindOne(context, property, item);
            context.Path.Pop();

            // A refused item keeps its seat, so that the list is not also too short.
            items[i] = bound ?? new BoundNull(item.Index);
        }

        return new BoundList(node.Index, new EquatableArray<BoundValue>(items));
    }

    private static BoundValue? BindOne(BindingContext context, PropertyTable property, YamlNode node)
    {
        if (property.Spec.Value.Kind == ValueKind.Part)
        {
            return BindPart(context, property.Spec.Value, node);
        }

        if (node is YamlScalar scalar)
        {
            return ScalarBinder.Bind(context, property, scalar);
        }

        context.Report(Rules.WrongKind(context.PlaceOf(node), context.Path.ToString(), ScalarBinder.Wanted(property), Words.Describe(node)));
        return null;
    }

    private static BoundPart? BindPart(BindingContext context, ValueSpec value, YamlNode node)
    {
        if (context.Parts.Find(value.Target ?? value.TypeName) is not { } table)
        {
            return null;
        }

        if (node is not YamlMapping mapping)
        {
            context.Report(Rules.WrongKind(context.PlaceOf(node), context.Path.ToString(), Words.MappingOf(table.Spec), Words.Describe(node)));
            return null;
        }

        if (context.Path.Depth > BindingContext.MaximumDepth)
        {
            string limit = Words.Number(BindingContext.MaximumDepth);
            context.Report(Rules.LimitExceeded(context.PlaceOf(node), "Aliases nest this value more than " + limit + " levels deep"));
            return null;
        }

        BoundValue?[] values = MappingBinder.Bind(context, mapping, table, null);
        return new BoundPart(node.Index, table.Spec.TypeName, new EquatableArray<BoundValue?>(values));
    }

    private static void CheckConstraints(BindingContext context, PropertyTable property, BoundValue bound, YamlScalar key, YamlNode node)
    {
        foreach (Constraint constraint in property.Constraints)
        {
            if (constraint.Check(bound, node) is { } what)
            {
                ProblemPlace place = node is YamlScalar scalar ? context.PlaceOfNull(key, scalar) : context.PlaceOf(node);
                context.Report(Rules.ConstraintBroken(place, context.Path.ToString(), what));
            }
        }
    }
}
