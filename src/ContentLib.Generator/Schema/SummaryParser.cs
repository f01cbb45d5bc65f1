using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>
/// The text of a type's <c>&lt;summary&gt;</c>. Read from the comment itself: where a project writes no documentation
/// file the compiler does not parse its comments, and the symbol has none.
/// </summary>
internal static class SummaryParser
{
    public static string? Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            string comment = CommentOf(reference.GetSyntax(cancellation));
            if (comment.Length > 0 && SummaryOf(comment) is { Length: > 0 } summary)
            {
                return summary;
            }
        }

        return null;
    }

    private static string CommentOf(SyntaxNode declaration)
    {
        string trivia = declaration.GetLeadingTrivia().ToFullString();
        if (trivia.IndexOf("///", StringComparison.Ordinal) < 0)
        {
            return "";
        }

        var comment = new StringBuilder();
        foreach (string line in trivia.Split('\n'))
        {
            string text = line.Trim();
            if (text.StartsWith("///", StringComparison.Ordinal))
            {
                comment.Append(text, 3, text.Length - 3).Append('\n');
            }
        }

        return comment.ToString();
    }

    private static string? SummaryOf(string comment)
    {
        try
        {
            XElement? summary = XElement.Parse("<doc>" + comment + "</doc>", LoadOptions.PreserveWhitespace).Element("summary");
            return summary is null ? null : Collapse(TextOf(summary));
        }
        catch (XmlException)
        {
            // The compiler warns of a malformed comment where comments matter to the project.
            return null;
        }
    }

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "para" or "br" } block => " " + TextOf(block) + " ",
        XElement { HasAttributes: true, IsEmpty: true } reference => LastName(reference.FirstAttribute.Value),
        XElement inner => TextOf(inner),
        _ => "",
    }));

    /// <summary><c>ContentLib.ContentId{T}</c> reads as <c>ContentId&lt;T&gt;</c>, an address as itself.</summary>
    private static string LastName(string reference)
    {
        if (reference.Contains("://"))
        {
            return reference;
        }

        int end = reference.IndexOfAny(['{', '(']);
        int start = reference.LastIndexOf('.', (end < 0 ? reference.Length : end) - 1) + 1;
        return reference.Substring(start).Replace('{', '<').Replace('}', '>');
    }

    private static string Collapse(string text) =>
        string.Join(" ", text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
