using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Warns where two entries of a collection go by one name, so that Find cannot tell them apart.</summary>
internal static class NameChecker
{
    public static void Check(LinkState state, CollectionState collection)
    {
        Dictionary<string, EntryState> names = new(StringComparer.Ordinal);
        foreach (EntryState entry in collection.Ranked)
        {
            if (EntryNames.NameOf(entry) is not { } name)
            {
                continue;
            }

            string folded = TextFolding.Fold(name.Text);
            if (names.TryGetValue(folded, out EntryState? other))
            {
                state.Problems.Add(Rules.DuplicateName(PlaceOf(entry, name), name.Text, entry.Id, other.Id, PlaceOf(other, EntryNames.NameOf(other)!)));
            }
            else
            {
                names.Add(folded, entry);
            }
        }

        CheckAliases(state, collection, names);
    }

    private static void CheckAliases(LinkState state, CollectionState collection, Dictionary<string, EntryState> names)
    {
        Dictionary<string, (EntryState Entry, BoundText Text)> taken = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, EntryState> name in names)
        {
            taken.Add(name.Key, (name.Value, EntryNames.NameOf(name.Value)!));
        }

        foreach (EntryState entry in collection.Ranked)
        {
            foreach (BoundText alias in EntryNames.AliasesOf(entry))
            {
                string folded = TextFolding.Fold(alias.Text);
                if (!taken.TryGetValue(folded, out (EntryState Entry, BoundText Text) other))
                {
                    taken.Add(folded, (entry, alias));
                }
                else if (other.Entry != entry)
                {
                    state.Problems.Add(Rules.DuplicateAlias(PlaceOf(entry, alias), alias.Text, entry.Id, other.Entry.Id, PlaceOf(other.Entry, other.Text)));
                }
            }
        }
    }

    /// <summary>A name from an initializer stands nowhere in the file; then the entry's id.</summary>
    private static ProblemPlace PlaceOf(EntryState entry, BoundText text) =>
        text.Node < 0 ? entry.IdPlace : ProblemPlace.OfNode(entry.Bound.Path, text.Node);
}
