using System.ComponentModel;

namespace ContentLib.CompilerServices;

/// <summary>
/// What an assembly publishes of one collection, so that the content of another can refer to its entries. Written by
/// the generator; frozen within a major version.
/// </summary>
/// <param name="collection">The collection's name.</param>
/// <param name="type">The content type.</param>
/// <param name="ids">The ids in ordinal order, with a space between.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentManifestAttribute(string collection, Type type, string ids) : Attribute
{
    /// <summary>The collection's name.</summary>
    public string Collection { get; } = collection;

    /// <summary>The content type.</summary>
    public Type Type { get; } = type;

    /// <summary>The ids in ordinal order, with a space between.</summary>
    public string Ids { get; } = ids;

    /// <summary>Former ids as <c>former=current</c>, with a space between; null where there are none.</summary>
    public string? FormerIds { get; set; }

    /// <summary>The latest day on which an entry was checked, as <c>yyyy-MM-dd</c>; null where no entry has a review.</summary>
    public string? AsOf { get; set; }

    /// <summary>The earliest day by which an entry is to be checked again, as <c>yyyy-MM-dd</c>; null where no entry has a review.</summary>
    public string? NextCheckDue { get; set; }

    /// <summary>The storage layout of the assembly's data.</summary>
    public int Layout { get; set; }
}
