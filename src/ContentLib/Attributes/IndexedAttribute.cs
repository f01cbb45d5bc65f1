namespace ContentLib;

/// <summary>
/// Gives the catalog a precomputed look-up by this property: <c>[Indexed] FaqTopic Topic</c> makes
/// <c>FaqEntries.ByTopic(FaqTopic.Cost)</c>.
/// </summary>
/// <remarks>For a list property an entry is found under each of its elements.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IndexedAttribute : Attribute;
