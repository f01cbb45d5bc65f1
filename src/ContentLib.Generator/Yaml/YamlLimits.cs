namespace ContentLib.Generator.Yaml;

/// <summary>
/// What a content file may cost. Real content stays far below; beyond it the event parser grows slow (100,000 open
/// brackets take it 17 seconds) and the stages after it, which walk the tree recursively, would run out of stack.
/// </summary>
internal static class YamlLimits
{
    /// <summary>Characters of one file.</summary>
    public const int FileLength = 4 * 1024 * 1024;

    /// <summary>Mappings and sequences inside each other, those behind aliases included.</summary>
    public const int Nesting = 64;

    /// <summary>Nodes that the aliases of one file stand for, beyond the nodes that are written.</summary>
    public const int AliasedNodes = 10_000;

    /// <summary>Characters of text that count as one more node: a few aliases of a huge text are a bomb as well.</summary>
    public const int TextPerNode = 400;
}
