using System.Text;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlFuzzTests
{
    private const string Spice = "\t\n\r\0 -?:,[]{}#&*!|>'\"%@`\\<~=.0aZ\u0085\u2028\ud800\udc00\uFEFF\uFFFD\u007f";

    private static readonly string[] s_own =
    [
        "id: one\nname: 'One'\nlist: [a, {b: c}, \"d\\u0041\"]\ntext: |\n  x\n\n  y\n# end\n",
        "%YAML 1.2\n---\n- &a !!str x\n- *a\n- ? k\n  : v\n...\n---\n>-\n folded\n",
    ];

    [Fact]
    public void Every_beginning_of_a_text_is_read_without_an_exception()
    {
        foreach (string text in Texts().Where((_, i) => i % 13 == 0))
        {
            for (int length = 0; length <= text.Length; length++)
            {
                Check(text[..length]);
            }
        }
    }

    [Fact]
    public void Texts_with_faults_are_read_without_an_exception()
    {
        var random = new Random(20_241);
        string[] texts = [.. Texts()];
        for (int i = 0; i < 10_000; i++)
        {
            Check(Mutate(random, texts[random.Next(texts.Length)]));
        }
    }

    private static IEnumerable<string> Texts() => s_own.Concat(YamlSuite.Cases?.Select(c => c.Yaml) ?? []);

    private static string Mutate(Random random, string text)
    {
        var builder = new StringBuilder(text);
        for (int n = random.Next(1, 6); n > 0; n--)
        {
            int at = random.Next(builder.Length + 1);
            switch (random.Next(3))
            {
                case 0 when at < builder.Length:
                    builder.Remove(at, random.Next(1, Math.Min(4, builder.Length - at) + 1));
                    break;
                case 1 when text.Length > 0:
                    builder.Insert(at, text.AsSpan(random.Next(text.Length))[..1]);
                    break;
                default:
                    builder.Insert(at, Spice[random.Next(Spice.Length)]);
                    break;
            }
        }

        return builder.ToString();
    }

    /// <summary>No exception, and every place lies in the text; a problem's has a character under it, a plain scalar's has its words.</summary>
    private static void Check(string source)
    {
        YamlText text;
        try
        {
            text = new YamlText(source);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException("fails: " + Escaped(source), exception);
        }

        foreach (TextPlace place in text.File.Places.Concat(text.File.Problems.Select(text.PlaceOf)))
        {
            Assert.True(place.Start >= 0 && place.Length >= 0 && place.Start + place.Length <= source.Length, Escaped(source));
        }

        Assert.True(text.File.Problems.All(p => text.PlaceOf(p).Length > 0) || string.IsNullOrWhiteSpace(source), Escaped(source));
        foreach (YamlScalar scalar in text.File.Documents.SelectMany(Scalars).Where(s => s.IsPlain))
        {
            Assert.True(WithoutSpace(text.Under(scalar)) == WithoutSpace(scalar.Value) || scalar.Value.Length == 0, Escaped(source));
        }
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items.SelectMany(Scalars),
        YamlMapping mapping => mapping.Pairs.SelectMany(p => Scalars(p.Key).Concat(Scalars(p.Value))),
        _ => [(YamlScalar)node],
    };

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Escaped(string source) => System.Text.Json.JsonSerializer.Serialize(source);
}
