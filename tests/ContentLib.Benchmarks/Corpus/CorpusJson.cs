using System.Text.Json;

namespace ContentLib.Benchmarks.Corpus;

/// <summary>The corpus as one JSON array.</summary>
internal static class CorpusJson
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void Write(Stream stream, IEnumerable<CorpusEntry> entries) => JsonSerializer.Serialize(
        stream,
        entries.Select(entry => new
        {
            entry.Id,
            entry.Name,
            Summary = entry.Summary + ".",
            entry.Body,
            entry.Kind,
            Parent = entry.Parent.Length > 0 ? entry.Parent : null,
            entry.Related,
            entry.Aliases,
            entry.Steps,
        }),
        s_options);
}
