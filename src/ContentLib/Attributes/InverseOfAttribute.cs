namespace ContentLib;

/// <summary>
/// Marks a list that the compiler fills with every entry that refers to this one through another property. It is
/// never written in YAML.
/// </summary>
/// <remarks>
/// The list's element type is the referring content type, or <see cref="PartOf{TOwner, TPart}"/> for the part that
/// holds the reference together with its owner. Only references from the same assembly are in it; for those of all
/// composed libraries see <see cref="ContentLibrary.ReferrersOf{T}(ContentId{T})"/>.
/// </remarks>
/// <param name="type">The content type or part that declares the reference.</param>
/// <param name="property">The name of the reference property, best given with <c>nameof</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class InverseOfAttribute(Type type, string property) : Attribute
{
    /// <summary>The content type or part that declares the reference.</summary>
    public Type Type { get; } = type;

    /// <summary>The name of the reference property.</summary>
    public string Property { get; } = property;
}
