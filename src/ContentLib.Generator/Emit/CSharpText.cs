using System.Globalization;
using System.Text;

namespace ContentLib.Generator.Emit;

/// <summary>Text of content as C#: it stays text, whatever it holds.</summary>
internal static class CSharpText
{
    /// <summary>A string literal with its quotes.</summary>
    public static string Literal(string text)
    {
        StringBuilder literal = new(text.Length + 16);
        literal.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (IsUnsafe(c))
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(c);
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>The text of an XML doc comment, on one line.</summary>
    public static string Xml(string text)
    {
        StringBuilder xml = new(text.Length + 16);
        foreach (char c in text)
        {
            xml.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when char.IsWhiteSpace(c) || IsUnsafe(c) => " ",
                _ => c.ToString(),
            });
        }

        return xml.ToString().Trim();
    }

    /// <summary>Control and format characters, which could end a line or reorder what a reader sees.</summary>
    private static bool IsUnsafe(char c) =>
        c is < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F')
            or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF0' and <= '\uFFFF');
}
