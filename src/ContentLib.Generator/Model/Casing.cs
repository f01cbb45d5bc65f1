using System.Text;

namespace ContentLib.Generator.Model;

/// <summary>How a name of C# becomes a name of YAML, and back. Invariant, so that every machine makes the same names.</summary>
internal static class Casing
{
    /// <summary>
    /// <c>NotShownToHelp</c> becomes <c>not-shown-to-help</c>, <c>HTTPServer</c> <c>http-server</c>. Digits stay with
    /// the letters before them: <c>PD1</c> is <c>pd1</c>.
    /// </summary>
    public static string ToKebab(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (c == '_')
            {
                AppendHyphen(text);
                continue;
            }

            if (StartsWord(name, i))
            {
                AppendHyphen(text);
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString().TrimEnd('-');
    }

    /// <summary>The rule of System.Text.Json: <c>HowItWorks</c> becomes <c>howItWorks</c>, <c>URL</c> <c>url</c>, <c>URLPath</c> <c>urlPath</c>.</summary>
    public static string ToCamel(string name)
    {
        char[] chars = name.ToCharArray();
        for (int i = 0; i < chars.Length && char.IsUpper(chars[i]); i++)
        {
            bool nextStartsAWord = i > 0 && i + 1 < chars.Length && !char.IsUpper(chars[i + 1]);
            if (nextStartsAWord)
            {
                break;
            }

            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }

    /// <summary><c>faq-entries</c> becomes <c>FaqEntries</c>; a leading digit gets an underscore, as C# demands.</summary>
    public static string ToPascal(string kebab)
    {
        var text = new StringBuilder(kebab.Length + 1);
        bool startsWord = true;
        foreach (char c in kebab)
        {
            if (c == '-')
            {
                startsWord = true;
                continue;
            }

            text.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (text.Length > 0 && char.IsDigit(text[0]))
        {
            text.Insert(0, '_');
        }

        return text.ToString();
    }

    private static bool StartsWord(string name, int index)
    {
        if (index == 0 || !char.IsUpper(name[index]))
        {
            return false;
        }

        bool endsAcronym = index + 1 < name.Length && char.IsLower(name[index + 1]);
        return !char.IsUpper(name[index - 1]) || endsAcronym;
    }

    private static void AppendHyphen(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] != '-')
        {
            text.Append('-');
        }
    }
}
