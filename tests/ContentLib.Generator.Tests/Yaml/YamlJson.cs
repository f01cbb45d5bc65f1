using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Yaml;

/// <summary>Nodes to JSON by the core schema of YAML 1.2, to compare them with the suite's values.</summary>
internal static partial class YamlJson
{
    public static JsonNode? Of(YamlNode node) => node switch
    {
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(Of)]),
        YamlMapping mapping => new JsonObject(mapping.Pairs.Select(p => new KeyValuePair<string, JsonNode?>(KeyOf(p.Key), Of(p.Value)))),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" or "True" or "TRUE" } => true,
        YamlScalar { IsPlain: true, Value: "false" or "False" or "FALSE" } => false,
        YamlScalar { IsPlain: true } scalar when scalar.Value.StartsWith("0x") => Convert.ToInt64(scalar.Value[2..], 16),
        YamlScalar { IsPlain: true } scalar when Number().IsMatch(scalar.Value) => double.Parse(scalar.Value, CultureInfo.InvariantCulture),
        YamlScalar scalar => scalar.Value,
        _ => throw new InvalidOperationException(),
    };

    private static string KeyOf(YamlNode key) => key is YamlScalar scalar ? scalar.Value : Of(key)!.ToJsonString();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
