using System.Text;
using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class HostileTextTests
{
    private static readonly TypeSpec s_part = Part("Part", [.. AllKinds(), PartOf("part", "Part").Nullable(), PartOf("parts", "Part").List()]);

    private static readonly PropertySpec[] s_properties = [.. AllKinds(), PartOf("part", "Part"), PartOf("parts", "Part").List().Mandatory()];

    /// <summary>Pieces that are legal somewhere, put together at random: whatever comes of it, binding must say something sane.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_mixture_is_bound_or_refused(int seed)
    {
        var random = new Random(seed);
        string[] pieces =
        [
            "id: a\n", "- ", "  ", "\n", "string: ", "int32: ", "parts:\n", "part: ", "uri: ", "decimal: ", "date: ", "x", "- id: b\n", "{", "}", "[", "]",
            ", ", ": ", "? ", "&a ", "*a", "~", "'", "\"\\uD800\"", "1e999", "99999999999999999999999999999999", "2026-02-30", "http://[", "--- ", "<<: ",
            "string: {", "parts: [", "parts: [{int32: -1}]\n", "formerly: [", "deprecated: ", "enum: low\n", "!!str ", "|\n  text\n",
        ];
        for (int i = 0; i < 3000; i++)
        {
            var yaml = new StringBuilder("id: first\n");
            for (int n = random.Next(1, 14); n > 0; n--)
            {
                yaml.Append(pieces[random.Next(pieces.Length)]);
            }

            BoundYaml bound = BoundYaml.WithPart(yaml.ToString(), s_part, s_properties);
            Assert.All(bound.File.Problems, p => Assert.NotNull(bound.Squiggle(p)));
            Assert.All(bound.Messages, m => Assert.DoesNotContain('\n', m));
            Assert.All(bound.File.Entries, e => Assert.Equal(e.Error is null ? s_properties.Length : 0, e.Values.Count));
        }
    }

    [Theory]
    [InlineData("\"http://\\uD800\"")]
    [InlineData("\"http://a\\0b\"")]
    [InlineData("\"http://\\u2028/\"")]
    public void No_address_makes_Uri_throw(string yaml) => Assert.Single(BoundYaml.OfValue(yaml, Of("web", ValueKind.Uri)).File.Entries);

    [Fact]
    public void Text_round_trips_exactly() =>
        Assert.Equal("\0{}*/</summary>\"\u2028", ((BoundText)BoundYaml.OfValue("\"\\0{}*/</summary>\\\"\\u2028\"", Text("x")).Value!).Text);

    private static IEnumerable<PropertySpec> AllKinds() => Enum.GetValues<ValueKind>()
        .Where(k => k is not (ValueKind.Part or ValueKind.PartOf))
        .Select(k => Of(char.ToLowerInvariant(k.ToString()[0]) + k.ToString().Substring(1), k).Nullable());
}
