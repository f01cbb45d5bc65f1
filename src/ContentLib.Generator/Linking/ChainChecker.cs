using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// Single references are read together with their entry, each within the last: a cycle would never end, and a long
/// chain would exhaust the stack. Lists are lazy and do not count, nor does what stands in their parts.
/// </summary>
internal sealed class ChainChecker(LinkState state)
{
    public const int Limit = 64;

    private const int InProgress = -1;

    private readonly Dictionary<EntryState, int> _depths = [];
    private readonly List<(EntryState Entry, BoundReference Reference)> _chain = [];

    public static void Check(LinkState state)
    {
        ChainChecker checker = new(state);
        foreach (CollectionState collection in state.Collections)
        {
            if (!CanRefer(state, collection.Type, []))
            {
                continue;
            }

            foreach (EntryState entry in collection.Entries)
            {
                if (!entry.IsBroken)
                {
                    checker.Depth(entry);
                }
            }
        }
    }

    /// <summary>Whether the type has a single reference at all; most have none, and nothing is to be walked.</summary>
    private static bool CanRefer(LinkState state, TypeSpec type, HashSet<string> seen)
    {
        foreach (PropertySpec property in type.Properties)
        {
            if (property.IsList || property.Inverse is not null)
            {
                continue;
            }

            if (property.Value.Kind == ValueKind.Reference)
            {
                return true;
            }

            if (property.Value.Kind == ValueKind.Part && seen.Add(property.Value.TypeName) && CanRefer(state, state.Part(property.Value.TypeName), seen))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of links of the longest chain that begins here. Chains end at the limit, so recursion is bounded.</summary>
    private int Depth(EntryState entry)
    {
        if (_depths.TryGetValue(entry, out int known))
        {
            return known;
        }

        _depths[entry] = InProgress;
        int depth = 0;
        foreach ((EntryState target, BoundReference reference) in Targets(entry))
        {
            _chain.Add((entry, reference));
            depth = Math.Max(depth, 1 + Follow(entry, target, reference));
            _chain.RemoveAt(_chain.Count - 1);
        }

        if (depth > Limit && !entry.IsBroken)
        {
            BoundReference first = Targets(entry)[0].Reference;
            ProblemPlace place = ProblemPlace.OfNode(entry.Bound.Path, first.Node);
            state.Fail(entry, Rules.ReferenceChainTooLong(place, depth, Limit, Describe(entry)));
        }

        // What refers to a broken entry is broken with it, and is not reported again.
        _depths[entry] = entry.IsBroken ? 0 : depth;
        return _depths[entry];
    }

    private int Follow(EntryState entry, EntryState target, BoundReference reference)
    {
        if (target.IsBroken)
        {
            return 0;
        }

        if (_depths.TryGetValue(target, out int known) && known == InProgress)
        {
            int start = _chain.FindIndex(link => link.Entry == target);
            IEnumerable<string> ids = _chain.Skip(start).Select(link => link.Entry.Id).Concat([target.Id]);
            Problem problem = Rules.ReferenceCycle(ProblemPlace.OfNode(entry.Bound.Path, reference.Node), string.Join(" -> ", ids));
            state.Fail(entry, problem);
            foreach ((EntryState member, _) in _chain.Skip(start))
            {
                member.Break(ProblemText.Of(problem));
            }

            return 0;
        }

        if (_chain.Count > Limit && !_depths.ContainsKey(target))
        {
            // Deep enough to be refused; the rest is looked at from its own end.
            EntryState head = _chain[0].Entry;
            Problem problem = Rules.ReferenceChainTooLong(
                ProblemPlace.OfNode(head.Bound.Path, _chain[0].Reference.Node), _chain.Count, Limit, Shown([.. _chain.Select(link => link.Entry.Id), target.Id]));
            state.Fail(head, problem);
            foreach ((EntryState member, _) in _chain)
            {
                member.Break(ProblemText.Of(problem));
            }

            return 0;
        }

        return Depth(target);
    }

    private string Describe(EntryState entry)
    {
        List<string> ids = [entry.Id];
        EntryState? next = entry;
        while (next is not null && ids.Count <= Limit + 1)
        {
            List<(EntryState Entry, BoundReference Reference)> targets = Targets(next);
            next = targets.Count == 0 ? null : targets.OrderByDescending(t => _depths.TryGetValue(t.Entry, out int depth) ? depth : 0).First().Entry;
            if (next is not null)
            {
                ids.Add(next.Id);
            }
        }

        return Shown(ids);
    }

    /// <summary>Its ends: nobody reads sixty ids in a row.</summary>
    private static string Shown(List<string> ids)
    {
        const int ends = 3;
        IEnumerable<string> shown = ids.Count <= 2 * ends ? ids : ids.Take(ends).Concat(["..."]).Concat(ids.Skip(ids.Count - ends));
        return string.Join(" -> ", shown);
    }

    private List<(EntryState Entry, BoundReference Reference)> Targets(EntryState entry)
    {
        List<(EntryState, BoundReference)> targets = [];
        AddTargets(entry.Collection.Type, entry.Bound.Values, targets);
        return targets;
    }

    private void AddTargets(TypeSpec type, EquatableArray<BoundValue?> values, List<(EntryState Entry, BoundReference Reference)> targets)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            if (property.Value.Kind == ValueKind.Reference && values[i] is BoundReference reference
                && ReferenceChecker.Resolve(state, property, reference) is { } target)
            {
                targets.Add((target, reference));
            }
            else if (values[i] is BoundPart part)
            {
                AddTargets(state.Part(part.TypeName), part.Values, targets);
            }
        }
    }
}
