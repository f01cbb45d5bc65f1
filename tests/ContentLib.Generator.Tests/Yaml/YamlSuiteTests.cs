using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlSuiteTests(ITestOutputHelper output)
{
    /// <summary>Right cases that do not get their value, and why.</summary>
    private static readonly Dictionary<string, string> s_misread = new()
    {
        ["2JQS"] = "two empty keys in one mapping: a duplicate key to us",
        ["4MUZ/02"] = "YamlDotNet wants the ':' in braces on the line of its key",
        ["VJP3/01"] = "YamlDotNet wants the ':' in braces on the line of its key",
        ["DK95/04"] = "YamlDotNet takes the tab of an empty line after a plain scalar for indentation",
        ["JEF9/01"] = "YamlDotNet takes the spaces of an all-blank block scalar for too much indentation",
        ["JEF9/02"] = "YamlDotNet loses the last line of a block scalar that is blank and has no line break",
        ["L24T/01"] = "YamlDotNet loses the last line of a block scalar that is blank and has no line break",
        ["M2N8/00"] = "YamlDotNet does not read a mapping with an empty key as a key after '?'",
        ["UKK6/00"] = "YamlDotNet does not read a ':' alone, an empty key with an empty value, as a list's item",
    };

    [Fact]
    public void Each_wrong_case_has_a_problem_with_text_under_it() => CheckEach(c => c.IsError, c =>
    {
        var text = new YamlText(c.Yaml);
        bool isPlaced = text.File.Problems.All(p => text.PlaceOf(p).Length > 0);
        return isPlaced && text.File.Problems.Count > 0 ? null : "problems: " + string.Join("; ", text.Problems);
    });

    [Fact]
    public void Each_right_case_but_the_misread_has_its_value() =>
        CheckEach(c => !c.IsError && !s_misread.ContainsKey(c.Id), Misreading);

    [Fact]
    public void The_misread_cases_are_still_misread() =>
        CheckEach(c => s_misread.ContainsKey(c.Id), c => Misreading(c) is null ? "is read well by now" : null);

    private static string? Misreading(YamlSuiteCase c)
    {
        var text = new YamlText(c.Yaml);
        if (text.File.Problems.Count > 0)
        {
            return string.Join("; ", text.File.Problems.Select(text.Message));
        }

        string wanted = string.Join(" ", YamlEvents.OfSuite(c.Events));
        string actual = string.Join(" ", YamlEvents.Of(text.File.Documents));
        return wanted == actual && HasValues(text, c.Json) ? null : $"wanted {wanted} ({c.Json}), but got {actual}";
    }

    private static bool HasValues(YamlText text, string? json)
    {
        if (json is null)
        {
            return true;
        }

        // Documents that are empty, null in the suite's JSON, are none to us.
        JsonNode?[] wanted = [.. JsonValues(json).Where(value => value is not null)];
        JsonNode?[] actual = [.. text.File.Documents.Select(YamlJson.Of).Where(value => value is not null)];
        return wanted.Length == actual.Length && wanted.Zip(actual, JsonNode.DeepEquals).All(isEqual => isEqual);
    }

    private static IEnumerable<JsonNode?> JsonValues(string json)
    {
        var values = new List<JsonNode?>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { AllowMultipleValues = true });
        while (reader.Read())
        {
            values.Add(JsonNode.Parse(ref reader));
        }

        return values;
    }

    private void CheckEach(Func<YamlSuiteCase, bool> choose, Func<YamlSuiteCase, string?> faultOf)
    {
        if (YamlSuite.Cases is not { } cases)
        {
            output.WriteLine("The YAML test suite is absent; only the project's own cases ran.");
            return;
        }

        IEnumerable<string> faults = cases.Where(choose)
            .Select(c => (c.Id, Fault: faultOf(c)))
            .Where(c => c.Fault is not null)
            .Select(c => $"{c.Id}: {c.Fault}");
        Assert.Equal([], faults);
    }
}
