using System.Diagnostics.CodeAnalysis;
using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>
/// An entry of any content type: what a mixed reference, a referrer or a search hit is. In YAML it is written
/// <c>collection/id</c>, such as <c>side-effects/fatigue</c>.
/// </summary>
/// <remarks>The default value is no entry: its texts are empty and <see cref="Value"/> throws.</remarks>
public readonly struct ContentEntry : IEquatable<ContentEntry>
{
    private readonly ContentStore? _store;
    private readonly int _rank;

    internal ContentEntry(ContentStore store, int rank)
    {
        _store = store;
        _rank = rank;
    }

    /// <summary>The collection, such as <c>side-effects</c>.</summary>
    public string Collection => _store?.Collection ?? "";

    /// <summary>The id within the collection.</summary>
    public string Id => _store?.IdAt(_rank) ?? "";

    /// <summary>The entry's name for people; its id where its type has no name.</summary>
    public string Name => _store is null ? "" : _store.NameOf(_store.GetEntry(_rank)) ?? Id;

    /// <summary>The entry itself, the same instance as everywhere.</summary>
    /// <exception cref="InvalidOperationException">This is the default value, and no entry.</exception>
    public object Value => _store?.GetEntry(_rank) ?? throw new InvalidOperationException("This ContentEntry is the default value and stands for no entry.");

    /// <summary>Gives the entry where it is of the type asked for.</summary>
    /// <typeparam name="T">The content type, or a base type of several.</typeparam>
    /// <param name="value">The entry, or null.</param>
    public bool TryGet<T>([NotNullWhen(true)] out T? value)
        where T : class
    {
        value = _store?.GetEntry(_rank) as T;
        return value is not null;
    }

    /// <summary>Whether both stand for the entry of one collection and id.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ContentEntry other) =>
        _store == other._store ? _rank == other._rank : Collection == other.Collection && Id == other.Id;

    /// <inheritdoc />
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ContentEntry other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Collection, Id);

    /// <summary>As in YAML: <c>collection/id</c>; empty for the default value.</summary>
    public override string ToString() => _store is null ? "" : Collection + "/" + Id;

    /// <summary>Whether both stand for the same entry.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ContentEntry left, ContentEntry right) => left.Equals(right);

    /// <summary>Whether they stand for different entries.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ContentEntry left, ContentEntry right) => !left.Equals(right);

    internal ContentStore? Store => _store;

    internal int Rank => _rank;
}
