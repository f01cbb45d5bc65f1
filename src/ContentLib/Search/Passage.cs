namespace ContentLib;

/// <summary>A piece of the content's text that can be cited: for chat assistants and vector stores.</summary>
/// <param name="Entry">The entry that it stands in.</param>
/// <param name="Property">The property, as in C#: <c>Summary</c>, or <c>Steps[2].Text</c> in a part.</param>
/// <param name="Heading">The heading above it in a <see cref="Markdown"/>; null where it has none.</param>
/// <param name="Anchor">The heading's anchor in the HTML; null where it has none.</param>
/// <param name="Text">The plain text, without the heading.</param>
/// <param name="Sources">The sources that it cites; where it cites none itself, those of the part or entry that it stands in.</param>
public sealed record Passage(
    ContentEntry Entry,
    string Property,
    string? Heading,
    string? Anchor,
    string Text,
    ContentList<ContentEntry> Sources)
{
    /// <summary>
    /// The address of the passage, the same in every build as long as the entry's id, its structure and its headings
    /// stay: <c>therapies/car-t-cell-therapy#HowItWorks</c>, with <c>/anchor</c> behind it below a heading.
    /// </summary>
    public string Id => Entry + "#" + Property + (Anchor is null ? "" : "/" + Anchor);

    /// <summary>The address and the text.</summary>
    public override string ToString() => Id + ": " + Text;
}
