using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// An entry that must refer to a broken one is left out with it. Nothing is reported: the broken entry has its error.
/// </summary>
internal static class BrokenPropagation
{
    public static void Run(LinkState state)
    {
        bool any = state.Collections.Any(collection => collection.Entries.Any(entry => entry.IsBroken));
        while (any)
        {
            any = false;
            foreach (CollectionState collection in state.Collections)
            {
                foreach (EntryState entry in collection.Entries)
                {
                    if (!entry.IsBroken && Required(state, collection.Type, entry.Bound.Values) is { } broken)
                    {
                        entry.Break($"It requires '{broken.Id}' of '{broken.Collection.Name}', which is broken: {broken.Error}");
                        any = true;
                    }
                }
            }
        }
    }

    /// <summary>The broken entry without which a record of the type cannot be made; null where there is none.</summary>
    public static EntryState? Required(LinkState state, TypeSpec type, EquatableArray<BoundValue?> values)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            if (property.IsMandatory && !property.IsNullable && Broken(state, property, values[i]) is { } broken)
            {
                return broken;
            }
        }

        return null;
    }

    /// <summary>The broken entry that a single value refers to, or requires within a part.</summary>
    public static EntryState? Broken(LinkState state, PropertySpec property, BoundValue? value) => value switch
    {
        BoundReference reference when property.Value.Kind != ValueKind.Id
            && ReferenceChecker.Resolve(state, property, reference) is { IsBroken: true } target => target,
        BoundPart part => Required(state, state.Part(part.TypeName), part.Values),
        _ => null,
    };
}
