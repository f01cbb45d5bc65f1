using System.Globalization;
using System.Text;

namespace ContentLib.Benchmarks.Search;

/// <summary>
/// Documents as YAML, several to a file. Whatever a text holds, it comes through: all but plain ASCII is escaped, and
/// half a surrogate pair, which no file can hold, becomes U+FFFD.
/// </summary>
internal static class DocumentYaml
{
    private const int DocumentsPerFile = 200;

    /// <summary>The id of a document in the content: what it is called outside may be no id.</summary>
    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"d{number}");

    /// <summary>The number that an id stands for.</summary>
    public static int Number(string id) => int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The files by name, as a collection has them.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Files(string collection, IReadOnlyList<SearchDocument> documents)
    {
        for (int first = 0; first < documents.Count; first += DocumentsPerFile)
        {
            StringBuilder yaml = new();
            for (int number = first; number < Math.Min(first + DocumentsPerFile, documents.Count); number++)
            {
                Append(yaml, number, documents[number]);
            }

            yield return new(string.Create(CultureInfo.InvariantCulture, $"content/{collection}/{first:D6}.yaml"), yaml.ToString());
        }
    }

    private static void Append(StringBuilder yaml, int number, SearchDocument document)
    {
        yaml.Append("---\nid: ").Append(Id(number)).Append('\n');
        if (document.Title.Length > 0)
        {
            Append(yaml.Append("title: "), document.Title);
        }

        Append(yaml.Append("text: "), document.Text);
    }

    /// <summary>A scalar in double quotes on one line, so that nothing is folded or trimmed.</summary>
    private static void Append(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        foreach (Rune rune in text.EnumerateRunes())
        {
            int value = rune.Value;
            _ = value switch
            {
                '"' or '\\' => yaml.Append('\\').Append((char)value),
                >= ' ' and < 0x7F => yaml.Append((char)value),
                <= char.MaxValue => yaml.Append(CultureInfo.InvariantCulture, $"\\u{value:X4}"),
                _ => yaml.Append(CultureInfo.InvariantCulture, $"\\U{value:X8}"),
            };
        }

        yaml.Append("\"\n");
    }
}
