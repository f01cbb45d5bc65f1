using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// Joins the entries of all files to a library: ids, references, order, inverses. Every check comes before the ranks,
/// because a broken entry has none; everything that needs ranks comes after. Works on outlines (<see cref="Outliner"/>),
/// so that no text can make a difference here.
/// </summary>
internal static class Linker
{
    public static LinkedLibrary Link(SchemaSpec schema, IReadOnlyList<BoundFile> files, CancellationToken cancellationToken)
    {
        LinkState state = new(schema);
        EntryCollector.Collect(state, files);
        foreach (CollectionState collection in state.Collections)
        {
            MemberNames.Assign(state, collection);
        }

        cancellationToken.ThrowIfCancellationRequested();
        ReferenceChecker.Check(state);
        ChainChecker.Check(state);
        BrokenPropagation.Run(state);

        cancellationToken.ThrowIfCancellationRequested();
        foreach (CollectionState collection in state.Collections)
        {
            RankAssigner.Assign(collection);
        }

        LinkValues(state);
        RelationCollector.Collect(state);
        foreach (CollectionState collection in state.Collections)
        {
            NameChecker.Check(state, collection);
        }

        LoneEntries.Check(state);

        cancellationToken.ThrowIfCancellationRequested();
        return new LinkedLibrary(
            state.Collections.Select(ToLinked).ToArray(),
            new EquatableArray<Problem>(state.Problems.ToArray()),
            ReviewDates.Of(state));
    }

    private static void LinkValues(LinkState state)
    {
        ReferenceFinder finder = new(state);
        foreach (CollectionState collection in state.Collections)
        {
            foreach (EntryState entry in collection.Ranked)
            {
                List<ResolvedTarget> targets = [];
                finder.Visit(entry, (_, property, reference, _) =>
                {
                    EntryState target = ReferenceChecker.Resolve(state, property, (BoundReference)reference)!;
                    targets.Add(new ResolvedTarget(target.Collection.Number, target.Rank, target.Id));
                });
                entry.Targets = targets.ToEquatableArray();
                entry.Values = new ValueLinker(state.Part, entry.Targets).Link(collection.Type, entry.Bound.Values);
            }
        }
    }

    private static LinkedCollection ToLinked(CollectionState collection)
    {
        LinkedEntry[] entries = new LinkedEntry[collection.Ranked.Length];
        for (int rank = 0; rank < entries.Length; rank++)
        {
            entries[rank] = ToLinked(collection.Ranked[rank]);
        }

        return new LinkedCollection(collection.Type, collection.Number, entries, CatalogMembers.Of(collection));
    }

    private static LinkedEntry ToLinked(EntryState entry) => new()
    {
        Id = entry.Id,
        Path = entry.Bound.Path,
        Targets = entry.Targets,
        Rank = entry.Rank,
        FormerIds = FormerIdsOf(entry),
        Values = entry.Values,
        Inverses = InversesOf(entry),
        Referrers = new EquatableArray<EntryKey>(entry.Referrers.ToArray()),
    };

    private static EquatableArray<string> FormerIdsOf(EntryState entry) =>
        entry.Bound.FormerIds.Count == 0
            ? EquatableArray<string>.Empty
            : entry.Bound.FormerIds.Select(former => former.Id).Distinct().ToEquatableArray();

    private static EquatableArray<EquatableArray<Referrer>> InversesOf(EntryState entry)
    {
        EquatableArray<Referrer>[] inverses = new EquatableArray<Referrer>[entry.Inverses.Length];
        for (int i = 0; i < inverses.Length; i++)
        {
            inverses[i] = new EquatableArray<Referrer>(entry.Inverses[i].ToArray());
        }

        return new EquatableArray<EquatableArray<Referrer>>(inverses);
    }
}
