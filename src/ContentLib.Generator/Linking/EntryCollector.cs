using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Gathers the entries of all files by id; two of one id, and an id that is another's former id, are errors.</summary>
internal static class EntryCollector
{
    public static void Collect(LinkState state, IReadOnlyList<BoundFile> files)
    {
        foreach (BoundFile file in files)
        {
            foreach (BoundEntry bound in file.Entries)
            {
                if (state.OfType(bound.TypeName) is { } collection)
                {
                    Add(state, collection, bound);
                }
            }
        }

        foreach (CollectionState collection in state.Collections)
        {
            foreach (EntryState entry in collection.Entries)
            {
                AddFormerIds(state, collection, entry);
            }
        }
    }

    private static void Add(LinkState state, CollectionState collection, BoundEntry bound)
    {
        EntryState entry = new(bound, collection);
        if (!collection.ById.TryGetValue(bound.Id, out EntryState? first))
        {
            collection.ById.Add(bound.Id, entry);
            collection.Entries.Add(entry);
        }
        else if (bound.IdNode >= 0)
        {
            state.Problems.Add(Rules.DuplicateId(entry.IdPlace, bound.Id, collection.Name, first.IdPlace));
        }
    }

    private static void AddFormerIds(LinkState state, CollectionState collection, EntryState entry)
    {
        foreach (FormerId former in entry.Bound.FormerIds)
        {
            ProblemPlace place = ProblemPlace.OfNode(entry.Bound.Path, former.Node);
            if (collection.ById.TryGetValue(former.Id, out EntryState? current))
            {
                state.Fail(entry, Rules.IdIsFormerId(current.IdPlace, former.Id, entry.Id, place));
            }
            else if (collection.ByFormerId.TryGetValue(former.Id, out EntryState? other))
            {
                if (other != entry)
                {
                    state.Fail(entry, Rules.IdIsFormerId(place, former.Id, other.Id, other.IdPlace));
                }
            }
            else
            {
                collection.ByFormerId.Add(former.Id, entry);
            }
        }
    }
}
