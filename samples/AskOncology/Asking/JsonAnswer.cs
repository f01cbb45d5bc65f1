using System.Text.Json;
using System.Text.Json.Serialization;

namespace AskOncology.Asking;

/// <summary>A hit as a program reads it.</summary>
/// <param name="Collection">The entry's collection.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Score">How well it fits, more than 0 and at most 1.</param>
/// <param name="Property">Where the snippet is from.</param>
/// <param name="Snippet">Plain text.</param>
internal sealed record JsonHit(string Collection, string Id, double Score, string Property, string Snippet);

/// <summary>Writes hits as JSON: one array and nothing else, in ASCII so that no console can spoil it.</summary>
internal static class JsonAnswer
{
    public static void Write(SearchResults results, TextWriter output)
    {
        JsonHit[] hits = [.. results.Hits.Select(hit => new JsonHit(hit.Entry.Collection, hit.Entry.Id, hit.Score, hit.Property, hit.Snippet))];
        output.WriteLine(JsonSerializer.Serialize(hits, JsonAnswerContext.Default.JsonHitArray));
    }
}

/// <summary>Generated: nothing of this is found out at run time, so it works trimmed and ahead of time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(JsonHit[]))]
internal sealed partial class JsonAnswerContext : JsonSerializerContext;
