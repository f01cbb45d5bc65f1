namespace ContentLib.Generator.Linking;

/// <summary>
/// What a reference came to: the number of the collection, the rank in it (-1 for a broken entry), and the id. The
/// targets of an entry stand in the order in which <see cref="ReferenceFinder"/> meets its references.
/// </summary>
internal readonly record struct ResolvedTarget(int Collection, int Rank, string Id);
