using System.ComponentModel;

namespace ContentLib.CompilerServices;

/// <summary>What a generated library consists of. For generated code only; frozen within a major version.</summary>
/// <remarks>Everything is reached through virtual methods, so that the trimmer removes what a program never asks for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ContentLibraryData
{
    /// <summary>The library's name.</summary>
    public abstract string Name { get; }

    /// <summary>The version of the assembly that holds the content.</summary>
    public abstract string Version { get; }

    /// <summary>The language of the content.</summary>
    public abstract string Language { get; }

    /// <summary>The day number of the latest check of an entry; negative where no entry has a review.</summary>
    public virtual int AsOf => -1;

    /// <summary>The day number of the earliest day by which an entry is to be checked again; negative where no entry has a review.</summary>
    public virtual int NextCheckDue => -1;

    /// <summary>The number of collections.</summary>
    public abstract int CollectionCount { get; }

    /// <summary>A collection by its number, in ordinal order of the collections' names.</summary>
    /// <param name="number">The number, from zero.</param>
    public abstract ContentStore StoreAt(int number);

    /// <summary>The collection of a content type; null where the library has none.</summary>
    /// <param name="type">The content type.</param>
    public abstract ContentStore? StoreOf(Type type);
}
