namespace ContentLib;

/// <summary>
/// Marks the string property that names an entry for people: what <see cref="ContentSet{T}.Find(string)"/> and
/// <see cref="ContentEntry.Name"/> use. Without it that is the property called <c>Name</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NameAttribute : Attribute;
