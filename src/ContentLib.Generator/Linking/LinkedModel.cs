using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// A reference that is resolved: the number of the collection in the library, the rank in it (-1 for a broken entry,
/// which only a ContentId may name), and for a ContentId the id itself.
/// </summary>
internal sealed record LinkedReference(int Node, int Collection, int Rank, string? Id = null) : BoundValue(Node);

/// <summary>Markdown with its links resolved; <see cref="BoundMarkdown"/>.</summary>
internal sealed record LinkedMarkdown(int Node, string Html, EquatableArray<LinkedReference> Links, EquatableArray<int> Numbers) : BoundValue(Node);

/// <summary>What linking knows of a sound entry; its texts are in the <see cref="BoundEntry"/> of its file.</summary>
internal sealed record LinkedEntry
{
    public required string Id { get; init; }

    /// <summary>The file that it stands in.</summary>
    public required string Path { get; init; }

    public required int Rank { get; init; }

    /// <summary>What its references came to.</summary>
    public required EquatableArray<ResolvedTarget> Targets { get; init; }

    public required EquatableArray<string> FormerIds { get; init; }

    /// <summary>The outline of the values, linked, in the order of the TypeSpec's properties: names, keys, references, codes.</summary>
    public required EquatableArray<BoundValue?> Values { get; init; }

    /// <summary>For each inverse property, in their order among the properties, what refers to this entry.</summary>
    public required EquatableArray<EquatableArray<Referrer>> Inverses { get; init; }

    /// <summary>Every entry of the library that refers to this one, each once, by collection and rank.</summary>
    public required EquatableArray<EntryKey> Referrers { get; init; }
}

/// <summary>
/// An owner by its rank and, for PartOf, the way to the part: pairs of the number of a property and the position in
/// its list (-1 where it is no list).
/// </summary>
internal readonly record struct Referrer(int Rank, EquatableArray<PartStep> Path);

/// <summary>An entry by the number of its collection and its rank.</summary>
internal readonly record struct EntryKey(int Collection, int Rank);

internal readonly record struct PartStep(int Property, int Index);

/// <summary>A member of a catalog.</summary>
/// <param name="Rank">The entry's rank; -1 for a broken entry.</param>
/// <param name="Current">For a former id, the id that it became.</param>
internal sealed record CatalogMember(string Id, string Name, string? Title, int Rank, string? Current, string? Obsolete, string? Error);

/// <summary>A collection as the emitters want it.</summary>
internal sealed class LinkedCollection(TypeSpec type, int number, LinkedEntry[] entries, EquatableArray<CatalogMember> members)
{
    public TypeSpec Type { get; } = type;

    public int Number { get; } = number;

    /// <summary>By rank.</summary>
    public LinkedEntry[] Entries { get; } = entries;

    /// <summary>In ordinal order of their names; none where the type says NamedEntries = false.</summary>
    public EquatableArray<CatalogMember> Members { get; } = members;
}

/// <summary>What linking makes of all files: the collections in ordinal order of their names, and what is wrong.</summary>
internal sealed class LinkedLibrary(LinkedCollection[] collections, EquatableArray<Problem> problems, ReviewDates reviews)
{
    public LinkedCollection[] Collections { get; } = collections;

    public EquatableArray<Problem> Problems { get; } = problems;

    /// <summary>What the reviews of all entries come to.</summary>
    public ReviewDates Reviews { get; } = reviews;
}
