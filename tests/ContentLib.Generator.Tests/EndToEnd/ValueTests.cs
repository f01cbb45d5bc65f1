namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Values of every kind of property, from the YAML to the program that reads them.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("string", "no", "no")]
    [InlineData("string", "1.10", "1.10")]
    [InlineData("string", "\"null\"", "null")]
    [InlineData("string?", "~", null)]
    [InlineData("bool", "true", true)]
    [InlineData("bool?", "", null)]
    [InlineData("sbyte", "-128", (sbyte)-128)]
    [InlineData("byte", "255", (byte)255)]
    [InlineData("short", "-32768", short.MinValue)]
    [InlineData("ushort", "65535", ushort.MaxValue)]
    [InlineData("int", "-2147483648", int.MinValue)]
    [InlineData("uint", "4294967295", uint.MaxValue)]
    [InlineData("long", "-9223372036854775808", long.MinValue)]
    [InlineData("ulong", "18446744073709551615", ulong.MaxValue)]
    [InlineData("ulong?", "~", null)]
    [InlineData("float", "1.17549435E-38", 1.17549435E-38f)]
    [InlineData("double", "4.9406564584124654E-324", double.Epsilon)]
    [InlineData("double", "-0.1", -0.1)]
    [InlineData("Color", "dark-red", 3L)]
    [InlineData("Color?", "none", -1L)]
    [InlineData("Big", "most", -1L)]
    public void A_value(string type, string yaml, object? value)
    {
        GeneratorRun run = Read(type, yaml);

        Assert.Equal(value, run.Value(value is long && type != "long" ? "unchecked((long)Things.A.V" + (type.EndsWith('?') ? "!.Value" : "") + ")" : "Things.A.V"));
    }

    [Theory]
    [InlineData("decimal", "1.10", "1.10")]
    [InlineData("decimal", "-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("DateOnly", "0001-01-01", "01/01/0001")]
    [InlineData("DateOnly?", "9999-12-31", "12/31/9999")]
    [InlineData("Uri", "https://example.org/ü?a=b#c", "https://example.org/ü?a=b#c")]
    [InlineData("ContentId<Thing>", "b", "b")]
    [InlineData("ContentId<Thing>?", "b", "b")]
    [InlineData("ContentEntry", "things/b", "things/b")]
    [InlineData("ContentList<int>", "[1, -2, 3]", "ContentList<Int32>(3)")]
    [InlineData("ContentList<string?>", "[a, ~]", "ContentList<String>(2)")]
    [InlineData("ContentList<Color>", "[dark-red]", "ContentList<Color>(1)")]
    [InlineData("ContentList<ContentEntry>", "[things/b, things/a]", "ContentList<ContentEntry>(2)")]
    [InlineData("ContentList<ContentId<Thing>>", "[b]", "ContentList<ContentId`1>(1)")]
    [InlineData("ContentList<decimal?>", "[1.5, ~]", "ContentList<Nullable`1>(2)")]
    [InlineData("Part", "{text: x, inner: {text: y}}", "Part { Text = x, Inner = Part { Text = y, Inner =  } }")]
    [InlineData("ContentList<Part>", "[{text: x}]", "ContentList<Part>(1)")]
    public void A_value_as_text(string type, string yaml, string text) =>
        Assert.Equal(text, Read(type, yaml).Value("FormattableString.Invariant($\"{Things.A.V}\")"));

    [Fact]
    public void Items_keep_their_order_and_nulls()
    {
        GeneratorRun run = Read("ContentList<string?>", "[b, ~, '', a]");

        Assert.Equal("b|<null>||a", run.Value("string.Join(\"|\", Things.A.V!.Select(x => x ?? \"<null>\"))"));
    }

    /// <summary>What a missing key leaves: the initializer, or the default of the parameter.</summary>
    [Theory]
    [InlineData("string X = \"a\\\"\\\\\\u2028{0}\"", "a\"\\\u2028{0}")]
    [InlineData("double X = double.NaN", double.NaN)]
    [InlineData("double X = double.NegativeInfinity", double.NegativeInfinity)]
    [InlineData("float X = -1e30f", -1e30f)]
    [InlineData("long X = long.MinValue", long.MinValue)]
    [InlineData("ulong X = ulong.MaxValue", ulong.MaxValue)]
    [InlineData("int? X = 3", 3)]
    [InlineData("bool X = true", true)]
    [InlineData("string? X = null", null)]
    [InlineData("int X = default", 0)]
    [InlineData("int @class = 7", 7)]
    public void The_default_of_a_parameter(string parameter, object? value)
    {
        string name = parameter.Contains("@class") ? "@class" : "X";
        GeneratorRun run = Project.Of($"[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id, {parameter});", (Things.Path, "id: a")).Run().IsSound();

        Assert.Equal(value, run.Value("Things.A." + name));
    }

    [Theory]
    [InlineData("decimal X = 1.10m", "1.10")]
    [InlineData("Color X = Color.DarkRed", "DarkRed")]
    [InlineData("Color X = (Color)7", "7")]
    [InlineData("Color? X = Color.None", "None")]
    public void The_default_of_a_parameter_as_text(string parameter, string text)
    {
        GeneratorRun run = Project.Of($"[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id, {parameter});\n" + Others, (Things.Path, "id: a")).Run().IsSound();

        Assert.Equal(text, run.Value("FormattableString.Invariant($\"{Things.A.X}\")"));
    }

    [Fact]
    public void An_initializer_that_no_key_replaces()
    {
        GeneratorRun run = Things.With(
            "public ContentList<int> Numbers { get; init; } = [1, 2]; public Part Piece { get; init; } = new() { Text = \"own\" }; public string? Text { get; init; } = \"own\";",
            Others,
            (Things.Path, "- id: a\n- {id: b, numbers: [], text: ~, piece: {text: other}}\n")).Run().IsSound();

        Assert.Equal("2 own own", run.Value("$\"{Things.A.Numbers.Count} {Things.A.Piece.Text} {Things.A.Text}\""));
        Assert.Equal("0 other ", run.Value("$\"{Things.B.Numbers.Count} {Things.B.Piece.Text} {Things.B.Text}\""));
    }

    [Fact]
    public void An_initializer_that_reads_a_parameter()
    {
        GeneratorRun run = Project.Of(
            "[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id, string Name, Box Box) { public string Title { get; init; } = Name + Box.Size; }\npublic sealed record Box(string Size);",
            (Things.Path, "{id: a, name: A, box: {size: big}}")).Run().IsSound();

        Assert.Equal("Abig", run.Value("Things.A.Title"));
    }

    [Fact]
    public void More_properties_than_a_word_has_flags()
    {
        string properties = string.Concat(Enumerable.Range(0, 130).Select(i => $"public int P{i} {{ get; init; }} = {i};\n"));
        GeneratorRun run = Things.With(properties, "id: a\np0: 7\np59: 8\np60: 9\np129: 10\n").Run().IsSound();

        Assert.Equal("7 1 8 9 61 128 10", run.Value("$\"{Things.A.P0} {Things.A.P1} {Things.A.P59} {Things.A.P60} {Things.A.P61} {Things.A.P128} {Things.A.P129}\""));
    }

    [Fact]
    public void The_order_of_the_set()
    {
        const string Yaml = "- {id: c, rank: 2}\n- {id: b, rank: 1}\n- {id: a, rank: 2}\n- {id: d}\n";

        Assert.Equal("a b c d", Order(Things.With("public int Rank { get; init; }", Yaml)));
        Project project = Things.With("public int Rank { get; init; } = 5;", Yaml);
        Assert.Equal("b a c d", Order(project with { Source = project.Source.Replace("(\"things\")", "(\"things\", OrderBy = \"Rank\")") }));
    }

    [Fact]
    public void Without_named_entries()
    {
        Project project = Things.With("", "- {id: all}\n- {id: x-1}\n- {id: x1}\n");
        GeneratorRun run = (project with { Source = project.Source.Replace("(\"things\")", "(\"things\", NamedEntries = false)") }).Run().IsSound();

        Assert.Equal(3, run.Value("Things.All.Count"));
        Assert.DoesNotContain("class Ids", run.Source("Catalog"));
    }

    private const string Others = """
        public sealed record Part { public required string Text { get; init; } public Part? Inner { get; init; } }
        public enum Color { None = -1, DarkRed = 3 } public enum Big : ulong { Most = ulong.MaxValue }
        """;

    private static object? Order(Project project) => project.Run().IsSound().Value("string.Join(\" \", Things.All.Select(thing => thing.Id))");

    private static GeneratorRun Read(string type, string yaml) =>
        Things.With("public " + type + " V { get; init; } = default!;", Others, (Things.Path, $"- id: a\n  v: {yaml}\n- id: b\n  v: {yaml}\n")).Run().IsSound();
}
