using System.Globalization;
using System.Text;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>How messages name what stands in the YAML.</summary>
internal static class Words
{
    private const int LongestQuote = 60;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string MappingOf(TypeSpec type) => "a mapping with the keys of " + type.Name;

    /// <summary>A leading space, so that a message can end with it; empty where nothing is near.</summary>
    public static string DidYouMean(string? nearest) => nearest is null ? "" : " Did you mean '" + nearest + "'?";

    /// <summary><c>Therapy</c> of <c>global::ContentLib.Oncology.Therapy</c>.</summary>
    public static string ShortName(string typeName) =>
        typeName.Substring(Math.Max(typeName.LastIndexOf('.'), typeName.LastIndexOf(':')) + 1);

    public static string Describe(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        YamlScalar { IsNull: true } => "null",
        YamlScalar { Value.Length: 0 } => "empty text",
        YamlScalar scalar => "'" + Shown(scalar.Value) + "'",
        _ => "something else",
    };

    /// <summary>
    /// Foreign text within a message: on one line, of bearable length, and without characters that a
    /// terminal or a log would obey or could not store.
    /// </summary>
    public static string Shown(string text, int longest = LongestQuote)
    {
        int length = Math.Min(text.Length, longest);
        int clean = 0;
        while (clean < length && !MustEscape(text, clean))
        {
            clean++;
        }

        if (clean == text.Length)
        {
            return text;
        }

        // A pair of surrogates stays whole.
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
        {
            length--;
        }

        var shown = new StringBuilder(text, 0, Math.Min(clean, length), length + 16);
        for (int i = clean; i < length; i++)
        {
            Append(shown, text, i);
        }

        return length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static void Append(StringBuilder shown, string text, int index)
    {
        char c = text[index];
        if (!MustEscape(text, index))
        {
            shown.Append(c);
        }
        else if (c is '\n' or '\r' or '\t')
        {
            shown.Append(c == '\n' ? "\\n" : c == '\r' ? "\\r" : "\\t");
        }
        else
        {
            shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static bool MustEscape(string text, int index)
    {
        char c = text[index];
        if (char.IsSurrogate(c))
        {
            bool isPair = (index + 1 < text.Length && char.IsSurrogatePair(c, text[index + 1]))
                || (index > 0 && char.IsSurrogatePair(text[index - 1], c));
            return !isPair;
        }

        return char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
    }
}
