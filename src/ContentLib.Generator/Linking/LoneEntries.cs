using ContentLib.Generator.Checks;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// Tells of entries with a review that nothing refers to and that refer to nothing: perhaps forgotten. Only of types
/// that references lead to or from, since the others stand alone by nature.
/// </summary>
internal static class LoneEntries
{
    public static void Check(LinkState state)
    {
        CollectionState[] reviewed = state.Collections.Where(collection => ReviewSpec.Of(collection.Type, state.Part) is not null).ToArray();

        // The relations of a broken entry are not known; nothing is said until there is none.
        if (reviewed.Length == 0 || state.Collections.Any(collection => collection.Entries.Any(entry => entry.IsBroken)))
        {
            return;
        }

        HashSet<string> related = RelatedTypes(state);
        foreach (CollectionState collection in reviewed.Where(collection => related.Contains(collection.Type.TypeName)))
        {
            foreach (EntryState entry in collection.Ranked)
            {
                if (!entry.Refers && entry.Referrers.All(key => key == new EntryKey(collection.Number, entry.Rank)))
                {
                    state.Problems.Add(Rules.LoneEntry(entry.IdPlace, entry.Id));
                }
            }
        }
    }

    /// <summary>The content types with a property that refers, in themselves or in a part, and those that it refers to.</summary>
    private static HashSet<string> RelatedTypes(LinkState state)
    {
        HashSet<string> related = new(StringComparer.Ordinal);
        foreach (CollectionState collection in state.Collections)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            AddRelated(state, collection.Type, collection.Type.TypeName, related, seen);
        }

        return related;
    }

    private static void AddRelated(LinkState state, TypeSpec type, string owner, HashSet<string> related, HashSet<string> seen)
    {
        foreach (PropertySpec property in type.Properties.Where(property => property.Inverse is null))
        {
            if (property.Value.Kind is ValueKind.Reference or ValueKind.Id or ValueKind.AnyReference)
            {
                related.Add(owner);
                related.Add(property.Value.Target ?? owner);
            }
            else if (property.Value.Kind == ValueKind.Part && seen.Add(property.Value.TypeName))
            {
                AddRelated(state, state.Part(property.Value.TypeName), owner, related, seen);
            }
        }
    }
}
