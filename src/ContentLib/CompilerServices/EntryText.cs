namespace ContentLib.CompilerServices;

/// <summary>A text of an entry.</summary>
/// <param name="Property">The way to it: <c>Steps[2].Text</c>.</param>
/// <param name="Plain">The text, where it is no Markdown.</param>
/// <param name="Formatted">The Markdown.</param>
/// <param name="Weight">Its weight in search; 0 where search does not know it.</param>
/// <param name="Kind">What it is to its entry.</param>
/// <param name="Sources">The sources of the part or entry that it stands in.</param>
internal readonly record struct EntryText(
    string Property,
    string? Plain,
    Markdown? Formatted,
    double Weight,
    EntryTextKind Kind,
    List<ContentEntry> Sources)
{
    public string Text => Plain ?? Formatted!.Text;
}

/// <summary>What a text is to its entry.</summary>
internal enum EntryTextKind
{
    Text,

    /// <summary>The entry's name or an alias.</summary>
    Name,

    /// <summary>The name of an entry that it refers to.</summary>
    ReferredName,
}
