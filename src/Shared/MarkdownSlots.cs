namespace ContentLib;

/// <summary>The form of the HTML that the compiler stores and the runtime fills in and reads.</summary>
internal static class MarkdownSlots
{
    /// <summary>Stands where the address of the next link belongs. The compiler lets no such character of an author's through.</summary>
    public const char Slot = '\u0001';

    /// <summary>The class of a citation's anchor element.</summary>
    public const string CitationClass = "citation";

    /// <summary>How the anchor element of a citation begins.</summary>
    public const string CitationStart = "<a class=\"citation\"";
}
