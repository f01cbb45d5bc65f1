namespace ContentLib;

/// <summary>
/// A part together with the entry that holds it: the element of an inverse list, such as every use of a biomarker with its
/// therapy.
/// </summary>
/// <typeparam name="TOwner">The content type of the owner.</typeparam>
/// <typeparam name="TPart">The part's type.</typeparam>
/// <param name="Owner">The entry that holds the part.</param>
/// <param name="Part">The part, the same instance as in its owner.</param>
public sealed record PartOf<TOwner, TPart>(TOwner Owner, TPart Part)
    where TOwner : class
    where TPart : class
{
    /// <summary>A short text: the two types, and not their contents.</summary>
    public override string ToString() => $"PartOf<{typeof(TOwner).Name}, {typeof(TPart).Name}>";
}
