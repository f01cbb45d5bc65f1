using System.Text;
using System.Text.RegularExpressions;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Whatever stands in a content file comes back exactly or is refused at its place, soon, and never becomes code.</summary>
public class HostileTextTests
{
    /// <summary>Text that might end a literal, a comment or a line, or mislead who reads it.</summary>
    public static TheoryData<string> Texts =>
    [
        "\"; } } public class Evil { //", "\\\"\\u0022\\", "{0} {{ }} $\"{x}\"", "*/ // /* #if #pragma", "\"\"\"\"\"", "'", "\0",
        "</summary><script>&amp;<!-- --><![CDATA[ ]]>", "a\u2028b\u2029c\u0085d", "\u202Eevil\u2066\u200F\u061C", "\uFEFFx\uFFFE\uFFFF", "\t tab \n\n lines \r\n",
        "\U0001F600 \U0010FFFF e\u0301 \u00AD", "\u0001\u0007\u001B[31m\u007F\u009F", "u8", " ", "",
    ];

    [Theory, MemberData(nameof(Texts))]
    public void Text_comes_back_exactly(string text)
    {
        string quoted = DoubleQuoted(text);
        GeneratorRun run = Things.With(
            "public required string Name { get; init; } public ContentList<string> Aliases { get; init; } = []; public Uri? Web { get; init; }",
            $"- id: a\n  name: {quoted}\n  aliases: [{quoted}, x]\n- id: b\n  name: B\n  deprecated: {DoubleQuoted("." + text)}\n- id: c\n  name: {quoted}\n  nmae: {quoted}\n").Run();

        Assert.Equal(["CL0003"], run.Diagnostics.Select(d => d.Id));
        Assert.Equal(text, run.Value("Things.A.Name"));
        Assert.Equal(text, run.Value("Things.A.Aliases[0]"));
        Assert.Equal("." + text, run.Value("((ObsoleteAttribute)typeof(Things).GetProperty(\"B\")!.GetCustomAttributes(false)[0]).Message"));
    }

    /// <summary>As it stands in the file, unquoted: what YAML forbids is refused at its place. (An attribute cannot hold half a character.)</summary>
    [Theory]
    [InlineData("a\0b", "CL0001 \0")]
    [InlineData(@"a\uD800b", "CL0001 \\uD800")]
    [InlineData(@"a\uDC00", "CL0001 \\uDC00")]
    [InlineData("a\u0007b", "CL0001 \u0007")]
    [InlineData("a\uFFFDb", "CL0024 \uFFFD")]
    [InlineData("*/ </summary> {0}", null)]
    [InlineData("a\u2028b", null)]
    [InlineData("a\u0085b", null)]
    [InlineData("a\u202Eb\u2066", null)]
    [InlineData("\u00FC\U0001F600", null)]
    public void A_character_in_plain_text(string text, string? problem)
    {
        text = text.Contains('\\') ? Regex.Unescape(text) : text;
        GeneratorRun run = Things.With("public required string Name { get; init; }", "id: a\nname: x" + text + "\n").Run().Compiles();

        Assert.Equal(problem is null ? [] : [Regex.Unescape(problem)], run.Diagnostics.Select(d => d.Id + " " + run.Squiggle(d)));
        if (problem is null)
        {
            Assert.Equal("x" + text, run.Value("Things.A.Name"));
        }
    }

    [Theory]
    [InlineData("id: a\r\nname: x\r\ntext: |\r\n  1\r\n  2\r\n")]
    [InlineData("id: a\rname: x\rtext: |\r  1\r  2\r")]
    [InlineData("\uFEFFid: a\nname: x\ntext: |\n  1\n  2\n")]
    [InlineData("id: a\nname: x\ntext: \"1\\n\\\n  2\\n\"")]
    public void Line_breaks_and_byte_order_marks(string yaml) =>
        Assert.Equal("1\n2\n", Things.With("public string? Name { get; init; } public string? Text { get; init; }", yaml).Run().IsSound().Value("Things.A.Text"));

    [Fact]
    public void A_file_of_bytes_with_a_mark() =>
        Assert.Equal("Zürich", Things.With("public string? Name { get; init; }", "", ContentText.OfBytes(Things.Path, [.. Encoding.UTF8.Preamble, .. "id: a\nname: Zürich"u8])).Run().IsSound().Value("Things.A.Name"));

    [Theory]
    [InlineData("[", 1)]
    [InlineData("{", 1)]
    [InlineData("{a: ", 4)]
    [InlineData("- ", 2)]
    [InlineData("? ", 2)]
    [InlineData("!!x ", 4)]
    [InlineData("\"", 1)]
    [InlineData("*", 1)]
    [InlineData("&a ", 3)]
    [InlineData("]", 1)]
    [InlineData("\t", 1)]
    [InlineData("%", 1)]
    [InlineData("---\n", 4)]
    [InlineData("a: b: ", 6)]
    [InlineData("\r", 1)]
    [InlineData("#", 1)]
    public void A_hundred_thousand_times(string text, int length)
    {
        GeneratorRun run = Quick.Run(SmallHospital.With(("content/services/x.yaml", "id: x\nname: " + Repeat(text, 400_000 / length))));

        Assert.All(run.Diagnostics, d => Assert.Contains(d.Id, new[] { "CL0001", "CL0003", "CL0005", "CL0006", "CL0022", "CL0011", "CL0004" }));
        Assert.InRange(run.Diagnostics.Length, 0, 200);
        Assert.Equal("Northern Clinic", run.Value("Clinics.North.Name"));
    }

    [Fact]
    public void Five_hundred_levels_of_blocks()
    {
        string yaml = "id: x\nname:\n" + string.Concat(Enumerable.Range(1, 500).Select(i => new string(' ', i) + "a:\n"));

        Assert.Contains("CL0022", Quick.Run(SmallHospital.With(("content/services/x.yaml", yaml))).Compiles().Diagnostics.Select(d => d.Id));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a text of some length that is said again and again")]
    public void An_alias_bomb(string text)
    {
        string yaml = $"id: x\nname: X\naliases:\n- &l0 [{text}]\n" + string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"- &l{i} [{Repeat($"*l{i - 1}, ", 9)}*l{i - 1}]\n"));

        Assert.Contains("CL0022", Quick.Run(SmallHospital.With(("content/services/x.yaml", yaml))).Compiles().Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_bomb_of_few_aliases_to_a_long_text()
    {
        string yaml = "id: x\nname: X\naliases: [&a " + Repeat("long ", 40_000) + Repeat(", *a", 2_000) + "]";

        Assert.Contains("CL0022", Quick.Run(SmallHospital.With(("content/services/x.yaml", yaml))).Compiles().Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void An_alias_of_itself() =>
        Quick.Run(SmallHospital.With(("content/services/x.yaml", "id: x\nname: X\naliases: &a [*a]")))
            .Reports("CL0001", "content/services/x.yaml(3,14)", "*a", "Not well-formed YAML: the alias '*a' stands inside the value that it repeats");

    [Fact]
    public void A_file_of_20_MB()
    {
        GeneratorRun run = Quick.Run(SmallHospital.With(("content/services/x.yaml", Repeat("- id: x\n  name: " + new string('x', 100) + "\n", 170_000))));

        Assert.Equal(["content/services/x.yaml(1,1): error CL0022: The file has more than 4 million characters; split it into several files"], run.Messages);
        Assert.Equal("Dialysis", run.Value("Services.Dialysis.Name"));
    }

    [Fact]
    public void A_text_of_3_MB()
    {
        string text = Repeat("word ", 600_000).Trim();
        GeneratorRun run = Quick.Run(Things.With("public required string Text { get; init; }", "id: a\ntext: " + text)).IsSound();

        Assert.Equal(text, run.Value("Things.A.Text"));
    }

    [Theory]
    [InlineData("__proto__: 1", "CL0003", "__proto__")]
    [InlineData("constructor: 1", "CL0003", "constructor")]
    [InlineData("? [a]\n: 1", "CL0006", "[")]
    [InlineData("\"\": 1", "CL0003", "\"\"")]
    [InlineData("{}: 1", "CL0006", "{")]
    [InlineData("\"na\\0me\": 1", "CL0003", "\"na\\0me\"")]
    [InlineData("Name: 1", "CL0003", "Name")]
    public void A_strange_key(string line, string rule, string squiggle)
    {
        GeneratorRun run = SmallHospital.With(("content/services/x.yaml", "id: x\nname: X\n" + line)).Run().Compiles();

        Assert.Equal([rule + " " + squiggle], run.Diagnostics.Select(d => d.Id + " " + run.Squiggle(d)));
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("1-2", "_12")]
    [InlineData("new", "New")]
    [InlineData("true", "True")]
    [InlineData("s-store", "SStore")]
    [InlineData("void", "Void")]
    [InlineData("service", "Service")]
    [InlineData("global", "Global")]
    [InlineData("system", "System")]
    [InlineData("content-lib", "ContentLib")]
    [InlineData("hospital", "Hospital")]
    public void A_strange_id(string id, string member) =>
        Assert.Equal("X", SmallHospital.With(("content/services/x.yaml", $"id: {id}\nname: X")).Run().IsSound().Value($"Services.{member}.Name + (Services.Ids.{member} == \"{id}\" ? \"\" : \"?\")"));

    [Theory]
    [InlineData("../x")]
    [InlineData("x\n")]
    [InlineData("\u0131d")]
    [InlineData("X")]
    [InlineData("-x")]
    [InlineData("x--y")]
    public void An_id_that_is_none(string id) =>
        Assert.Equal(["CL0012"], SmallHospital.With(("content/services/x.yaml", $"id: {DoubleQuoted(id)}\nname: X")).Run().Compiles().Diagnostics.Select(d => d.Id));

    internal static string DoubleQuoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            quoted.Append(c is '"' or '\\' ? "\\" + c : c is < ' ' or > '~' && !char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : c.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
