using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Fills the inverse lists and the lists of referrers, owners in the order of their sets.</summary>
internal sealed class RelationCollector
{
    private readonly LinkState _state;
    private readonly Dictionary<(string Type, string Property), List<InverseTarget>> _inverses = [];

    private RelationCollector(LinkState state)
    {
        _state = state;
        foreach (CollectionState collection in state.Collections)
        {
            AddInverses(collection);
        }
    }

    public static void Collect(LinkState state)
    {
        RelationCollector collector = new(state);
        ReferenceFinder finder = new(state);
        foreach (CollectionState collection in state.Collections)
        {
            foreach (EntryState owner in collection.Ranked)
            {
                finder.Visit(owner, (holder, property, value, path) => collector.Add(owner, holder, property, (LinkedReference)value, path));
            }
        }
    }

    private void AddInverses(CollectionState collection)
    {
        int ordinal = 0;
        foreach (PropertySpec property in collection.Type.Properties)
        {
            if (property.Inverse is not { } inverse)
            {
                continue;
            }

            (string, string) key = (inverse.DeclaringType, inverse.PropertyName);
            if (!_inverses.TryGetValue(key, out List<InverseTarget>? targets))
            {
                _inverses.Add(key, targets = []);
            }

            targets.Add(new InverseTarget(collection, ordinal++, property.Value));
        }
    }

    private void Add(EntryState owner, TypeSpec holder, PropertySpec property, LinkedReference reference, List<PartOnPath> path)
    {
        if (reference.Rank < 0)
        {
            return;
        }

        EntryState target = _state.Collections[reference.Collection].Ranked[reference.Rank];
        EntryKey key = new(owner.Collection.Number, owner.Rank);
        if (target.Referrers.Count == 0 || target.Referrers[target.Referrers.Count - 1] != key)
        {
            target.Referrers.Add(key);
        }

        AddInverse(owner, target, holder.TypeName, property, path);
        foreach (string baseType in holder.BaseTypes)
        {
            AddInverse(owner, target, baseType, property, path);
        }
    }

    private void AddInverse(EntryState owner, EntryState target, string declaringType, PropertySpec property, List<PartOnPath> path)
    {
        if (!_inverses.TryGetValue((declaringType, property.Name), out List<InverseTarget>? inverses))
        {
            return;
        }

        foreach (InverseTarget inverse in inverses)
        {
            if (inverse.Collection == target.Collection && inverse.Element.Target == owner.Collection.Type.TypeName)
            {
                AddOnce(target.Inverses[inverse.Ordinal], new Referrer(owner.Rank, PathTo(inverse.Element.PartTarget, path)));
            }
        }
    }

    private static EquatableArray<PartStep> PathTo(string? part, List<PartOnPath> path)
    {
        if (part is null)
        {
            return EquatableArray<PartStep>.Empty;
        }

        int length = path.FindLastIndex(step => step.Type.TypeName == part) + 1;
        return path.Take(length).Select(step => step.Step).ToEquatableArray();
    }

    /// <summary>Whatever one owner adds comes together, so what it added before is at the end of the list.</summary>
    private static void AddOnce(List<Referrer> list, Referrer referrer)
    {
        for (int i = list.Count - 1; i >= 0 && list[i].Rank == referrer.Rank; i--)
        {
            if (list[i] == referrer)
            {
                return;
            }
        }

        list.Add(referrer);
    }

    private sealed record InverseTarget(CollectionState Collection, int Ordinal, ValueSpec Element);
}
