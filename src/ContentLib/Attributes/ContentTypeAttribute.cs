namespace ContentLib;

/// <summary>
/// Marks a record as a content type: its entries are written in YAML, and a catalog class with all of them is
/// generated at compile time.
/// </summary>
/// <remarks>
/// The record is a class, neither abstract nor generic, and declares <c>required ContentId&lt;Self&gt; Id</c> itself
/// (or takes it as a positional parameter). Its other properties are init properties or positional parameters.
/// </remarks>
/// <param name="collection">The collection's name in kebab-case, such as <c>faq-entries</c>: the first folder of its files.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContentTypeAttribute(string collection) : Attribute
{
    /// <summary>The collection's name in kebab-case, such as <c>faq-entries</c>.</summary>
    public string Collection { get; } = collection;

    /// <summary>
    /// The name of the generated catalog class; where it is not set, the collection in PascalCase (<c>FaqEntries</c>).
    /// Set it where that name clashes with a type or namespace of your own.
    /// </summary>
    public string? Catalog { get; set; }

    /// <summary>
    /// Whether the catalog has a member and an id constant for each entry; true unless set. A named member costs
    /// build time and start-up: turn it off for collections of thousands of entries.
    /// </summary>
    public bool NamedEntries { get; set; } = true;

    /// <summary>
    /// The property that orders the set, ascending, ties by id; where it is not set, entries stand in ordinal order
    /// of their ids.
    /// </summary>
    public string? OrderBy { get; set; }

    /// <summary>
    /// Whether this is the collection that <c>[^id]</c> in a <see cref="Markdown"/> cites; one collection of an
    /// assembly at most.
    /// </summary>
    public bool Citations { get; set; }

    /// <summary>
    /// Whether good search hits of this type come before all others, however well those fit:
    /// <see cref="SearchResults.Pinned"/>. For what a person must see first, such as signs of an emergency.
    /// </summary>
    public bool SearchFirst { get; set; }
}
