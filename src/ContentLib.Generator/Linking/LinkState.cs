using ContentLib.Generator.Binding;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>An entry while it is being linked.</summary>
internal sealed class EntryState(BoundEntry bound, CollectionState collection)
{
    public BoundEntry Bound { get; } = bound;

    public CollectionState Collection { get; } = collection;

    public string Id => Bound.Id;

    /// <summary>Why the entry is broken; null while it is sound.</summary>
    public string? Error { get; private set; } = bound.Error;

    public bool IsBroken => Error is not null;

    /// <summary>The C# name of its catalog member; null where another entry has that name already.</summary>
    public string? MemberName { get; set; }

    /// <summary>The position in the set, once ranks are given; -1 for a broken entry.</summary>
    public int Rank { get; set; } = -1;

    /// <summary>The values with references resolved, once ranks are given.</summary>
    public EquatableArray<BoundValue?> Values { get; set; } = bound.Values;

    /// <summary>What the entry's references came to, once ranks are given.</summary>
    public EquatableArray<ResolvedTarget> Targets { get; set; }

    /// <summary>What refers to this entry, for each of its type's inverse properties, once relations are collected.</summary>
    public List<Referrer>[] Inverses { get; } = NewLists(collection.InverseCount);

    /// <summary>The entries that refer to this one, once relations are collected.</summary>
    public List<EntryKey> Referrers { get; } = [];

    /// <summary>Whether it refers to an entry other than itself, once relations are collected.</summary>
    public bool Refers { get; set; }

    public ProblemPlace IdPlace => ProblemPlace.OfNode(Bound.Path, Bound.IdNode);

    public void Break(string error) => Error ??= error;

    private static List<Referrer>[] NewLists(int count)
    {
        List<Referrer>[] lists = count == 0 ? [] : new List<Referrer>[count];
        for (int i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        return lists;
    }
}

/// <summary>A collection while it is being linked.</summary>
internal sealed class CollectionState(TypeSpec type, int number)
{
    public TypeSpec Type { get; } = type;

    public int Number { get; } = number;

    public string Name => Type.Content!.Collection;

    public int InverseCount { get; } = type.Properties.Count(property => property.Inverse is not null);

    /// <summary>In the order of the files; of two entries with one id the first only.</summary>
    public List<EntryState> Entries { get; } = [];

    public Dictionary<string, EntryState> ById { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EntryState> ByFormerId { get; } = new(StringComparer.Ordinal);

    /// <summary>The sound entries in the order of the set, once ranks are given.</summary>
    public EntryState[] Ranked { get; set; } = [];

    /// <summary>The entry of an id or former id.</summary>
    public EntryState? Find(string id) =>
        ById.TryGetValue(id, out EntryState? entry) || ByFormerId.TryGetValue(id, out entry) ? entry : null;
}

/// <summary>All that the steps of linking share.</summary>
internal sealed class LinkState
{
    private readonly Dictionary<string, CollectionState> _byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CollectionState> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeSpec> _parts = new(StringComparer.Ordinal);

    public LinkState(SchemaSpec schema)
    {
        TypeSpec[] types = [.. schema.Types];
        Array.Sort(types, (left, right) => string.CompareOrdinal(left.Content!.Collection, right.Content!.Collection));
        Collections = new CollectionState[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            Collections[i] = new CollectionState(types[i], i);
            _byType.Add(types[i].TypeName, Collections[i]);
            _byName.Add(types[i].Content!.Collection, Collections[i]);
        }

        foreach (TypeSpec part in schema.Parts)
        {
            _parts[part.TypeName] = part;
        }
    }

    /// <summary>In ordinal order of their names.</summary>
    public CollectionState[] Collections { get; }

    public List<Problem> Problems { get; } = [];

    public IEnumerable<string> CollectionNames => _byName.Keys;

    public CollectionState? OfType(string? typeName) =>
        typeName is not null && _byType.TryGetValue(typeName, out CollectionState? collection) ? collection : null;

    public CollectionState? Named(string name) => _byName.TryGetValue(name, out CollectionState? collection) ? collection : null;

    public TypeSpec Part(string typeName) => _parts[typeName];

    /// <summary>Reports an error and breaks the entry that has it.</summary>
    public void Fail(EntryState entry, Problem problem)
    {
        Problems.Add(problem);
        entry.Break(ProblemText.Of(problem));
    }
}
