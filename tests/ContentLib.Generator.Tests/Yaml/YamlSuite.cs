using System.Text.Json;
using ContentLib.Tests;

namespace ContentLib.Generator.Tests.Yaml;

/// <summary>A case of the public YAML test suite.</summary>
/// <param name="IsError">Every processor must reject it.</param>
/// <param name="Events">What it means, in the notation of <see cref="YamlEvents"/>; of a wrong case as far as it goes.</param>
/// <param name="Json">The documents' values, or null where JSON cannot say them.</param>
internal sealed record YamlSuiteCase(string Id, string Yaml, bool IsError, string Events, string? Json);

internal static class YamlSuite
{
    private static readonly Lazy<YamlSuiteCase[]?> s_cases = new(Load);

    /// <summary>The cases, or null where the suite is absent.</summary>
    public static YamlSuiteCase[]? Cases => s_cases.Value;

    private static YamlSuiteCase[]? Load()
    {
        if (SharedData.Find("yaml-suite", "cases.json") is not { } path)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.EnumerateArray()
            .Select(c => new YamlSuiteCase(
                c.GetProperty("id").GetString()!,
                c.GetProperty("yaml").GetString()!,
                c.GetProperty("error").GetBoolean(),
                c.GetProperty("events").GetString()!,
                c.GetProperty("json").GetString()))
            .ToArray();
    }
}
