namespace ContentLib;

/// <summary>
/// Marks a string, or list of strings, with further names of an entry, for <see cref="ContentSet{T}.Find(string)"/>.
/// Without it that is the list called <c>Aliases</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AliasAttribute : Attribute;
