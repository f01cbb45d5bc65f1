using System.Text;
using System.Text.Json;

namespace ContentLib.Benchmarks.Search.Quality;

/// <summary>What somebody asks.</summary>
internal sealed record QualityQuery(string Id, string Text);

/// <summary>A folder with documents, queries, and which documents answer which query.</summary>
internal sealed class QualityFolder
{
    private QualityFolder(string folder)
    {
        JsonElement documents = Read(folder, "docs.json", JsonValueKind.Array);
        JsonElement queries = Read(folder, "queries.json", JsonValueKind.Array);
        JsonElement grades = Read(folder, "qrels.json", JsonValueKind.Object);
        Ids = [.. documents.EnumerateArray().Select(document => Text(document, "id"))];
        Documents = [.. documents.EnumerateArray().Select(document => new SearchDocument(Text(document, "title"), Text(document, "text")))];
        Queries = [.. queries.EnumerateArray().Select(query => new QualityQuery(Text(query, "id"), Text(query, "text")))];
        foreach (JsonProperty query in grades.EnumerateObject())
        {
            Grades[query.Name] = query.Value.EnumerateObject()
                .GroupBy(document => document.Name, document => document.Value.GetDouble(), StringComparer.Ordinal)
                .ToDictionary(document => document.Key, document => document.Last(), StringComparer.Ordinal);
        }
    }

    /// <summary>The folder's own ids, by the number of the document.</summary>
    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<SearchDocument> Documents { get; }

    public IReadOnlyList<QualityQuery> Queries { get; }

    /// <summary>By the id of a query, then of a document.</summary>
    public Dictionary<string, Dictionary<string, double>> Grades { get; } = new(StringComparer.Ordinal);

    /// <exception cref="UsageException">A file is missing or not what it should be.</exception>
    public static QualityFolder Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{folder}'.");
        }

        try
        {
            return new QualityFolder(folder);
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            throw new UsageException($"A file of '{folder}' has another form than docs.json ([{{id,title,text}}]), queries.json ([{{id,text}}]) and qrels.json ({{query: {{doc: grade}}}}): {exception.Message}");
        }
    }

    private static JsonElement Read(string folder, string name, JsonValueKind kind)
    {
        string file = Path.Combine(folder, name);
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(WholeCharacters(File.ReadAllText(file)));
            return document.RootElement.ValueKind == kind
                ? document.RootElement.Clone()
                : throw new UsageException($"'{file}' should be a JSON {kind.ToString().ToLowerInvariant()}.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"'{file}' is no JSON: {exception.Message}");
        }
    }

    /// <summary>An id may be a number, and a title may be null or absent.</summary>
    private static string Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.GetRawText();

    /// <summary>JSON may write half a surrogate pair, which is no text: it becomes U+FFFD.</summary>
    private static string WholeCharacters(string json)
    {
        StringBuilder whole = new(json);
        for (int i = 0; i + 1 < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                continue;
            }

            bool isHigh = char.IsHighSurrogate(Escaped(json, i));
            if (isHigh && char.IsLowSurrogate(Escaped(json, i + EscapeLength)))
            {
                i += (2 * EscapeLength) - 1;
                continue;
            }

            if (isHigh || char.IsLowSurrogate(Escaped(json, i)))
            {
                whole.Remove(i, EscapeLength).Insert(i, "\\uFFFD");
            }

            i++;
        }

        return whole.ToString();
    }

    private const int EscapeLength = 6;

    /// <summary>The UTF-16 code unit that is escaped at a place; 0 where none is.</summary>
    private static char Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out ushort value)
            ? (char)value
            : '\0';
}
