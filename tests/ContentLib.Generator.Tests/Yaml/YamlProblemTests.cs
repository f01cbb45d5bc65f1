using System.Text;
using ContentLib.Generator.Model;
using ContentLib.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlProblemTests
{
    [Theory]
    [InlineData("a: 'open\nb: c\n", "'open", "no closing quote")]
    [InlineData("a: [b, c\n", "c", "',' or ']'")]
    [InlineData("a: {b: c\n", "c", "',' or '}'")]
    [InlineData("a: b: c\n", ":", "a ':' with a space")]
    [InlineData("a: b\nc\n", "c", "a key was expected")]
    [InlineData("a: 1\n  b: 2\n", ":", "a ':' with a space")]
    [InlineData("- a\nb: c\n", "b", "a list item beginning with '- '")]
    [InlineData("a: @b\n", "@", "no value can begin")]
    [InlineData("a: \"\\q\"\n", "\\q", "no such escape")]
    [InlineData("a: \"\\u12g4\"\n", "\\u12", "no such escape")]
    [InlineData("a: \"\\UFFFFFFFF\"\n", "\\UFFFFFFFF", "no character")]
    [InlineData("a: > text\n", ">", "nothing but a comment")]
    [InlineData("a: &x b\nc: !t *x\n", "*x", "an alias cannot have")]
    [InlineData("a: \"b\" c\n", "c", "a key was expected")]
    [InlineData("a: !!]\n", "]", "cannot be read")]
    [InlineData("?\t- a\n", "\t", "tab")]
    [InlineData("a: b\n...\nx: y\n%YAML 1.2\n---\n", "%YAML", "directive")]
    [InlineData("%YAML 1.2#x\n---\na: b\n", "#x", "space before its '#'")]
    public void What_is_not_YAML_is_said_at_its_place(string source, string under, string words)
    {
        var text = new YamlText(source);

        Assert.Equal([$"CL0001 '{under}'"], text.Problems);
        Assert.Contains(words, text.Message(text.File.Problems[0]));
    }

    [Theory]
    [InlineData("a:\n\tb: c\n", 3)]
    [InlineData("a:\n  b: c\n\td: e\n", 10)]
    [InlineData("a:\n  b: c\n \td: e\n", 11)]
    [InlineData("a:\n\t- b\n", 3)]
    [InlineData("\ta: b\n", 0)]
    [InlineData("- a\n\t- b\n", 4)]
    [InlineData("a: |\n\ttext\n", 5)]
    [InlineData("a:\n-\tb: c\n", 4)]
    [InlineData("a: [\n\tb\n]\n", 5)]
    [InlineData("a: \"b\n\tc\"\n", 6)]
    [InlineData("a: b\n\tc\n", 5)]
    public void A_tab_that_indents_is_reported_at_the_tab(string source, int tab)
    {
        var text = new YamlText(source);

        Assert.Equal(["CL0001 '\t'"], text.Problems);
        Assert.Equal(tab, text.PlaceOf(text.File.Problems[0]).Start);
        Assert.Contains("tab", text.Message(text.File.Problems[0]));
    }

    [Theory]
    [InlineData("a:\tb\t# c\n")]
    [InlineData("-\ta\n")]
    [InlineData("a: |\n  \ttext\n")]
    [InlineData("a: \"b\n  \tc\"\n")]
    [InlineData("[\n\ta,\n\tb\n]\n")]
    [InlineData("\"a\n\tb\"\n")]
    [InlineData("a: [\n\t# comment\n b]\n")]
    [InlineData("a: 'b\n\t\n c'\n")]
    public void A_tab_elsewhere_is_no_problem(string source) => Assert.Empty(new YamlText(source).Problems);

    [Fact]
    public void A_key_that_stands_twice_names_the_first_and_only_the_first_counts()
    {
        var text = new YamlText("a: 1\n'a': 2\nb: {c: 1, c: 2}\na: 3\n");

        Assert.Equal(["CL0002 ''a''", "CL0002 'c'", "CL0002 'a'"], text.Problems);
        Assert.All(text.File.Problems, p => Assert.Equal(text.File.Places[p.Arguments[1].Place!.Node].Start, text.Under(p.Arguments[1].Place!) == "a" ? 0 : 16));
        Assert.Equal(["a", "b"], ((YamlMapping)text.Root).Pairs.Select(p => ((YamlScalar)p.Key).Value));
    }

    [Fact]
    public void An_empty_key_that_stands_twice_is_shown_by_its_colon() =>
        Assert.Equal(["CL0002 ':'"], new YamlText(": a\n: b\n").Problems);

    [Fact]
    public void An_alias_may_be_the_key_that_stands_twice() =>
        Assert.Equal(["CL0002 '*x'"], new YamlText("&x a: 1\n*x : 2\n").Problems);

    [Fact]
    public void A_merge_key_is_reported_at_the_key_unless_it_is_quoted()
    {
        var text = new YamlText("a: &a {b: c}\nd:\n  <<: *a\n  e: f\n'<<': g\n");

        Assert.Equal(["CL0023 '<<'"], text.Problems);
        Assert.Equal("e", text.Under(((YamlMapping)((YamlMapping)text.Root).Pairs[1].Value).Pairs.Single().Key));
    }

    [Fact]
    public void Every_problem_that_does_not_break_the_file_is_reported()
    {
        var text = new YamlText("a: 1\na: 2\n<<: 3\nb:\n-\tc: d\nc: \"x\n\ty\"\ne: [\n");

        Assert.Equal(["CL0002 'a'", "CL0023 '<<'", "CL0001 '\t'", "CL0001 '\t'", "CL0001 '['"], text.Problems);
    }

    [Fact]
    public void An_alias_of_no_anchor_loses_its_entry_alone()
    {
        var text = new YamlText("- id: one\n  a: *none\n- id: two\n  a: &x [*x]\n- id: three\n");

        Assert.Equal(["CL0001 '*none'", "CL0001 '*x'"], text.Problems);
        Assert.Equal("id", text.Under(((YamlSequence)text.Root).Items.Single()));
        Assert.Equal(["one", "two"], text.LostIds);
    }

    [Fact]
    public void Anchors_end_with_their_document() =>
        Assert.Equal(["CL0001 '*x'"], new YamlText("&x a: 1\n---\nb: *x\n").Problems);

    [Theory]
    [InlineData("a: x\0y\n", "\0")]
    [InlineData("a: \"x\0y\"\n", "\0")]
    [InlineData("# \0\na: b\n", "\0")]
    [InlineData("a: |\n  x\n  \0\n", "\0")]
    [InlineData("\0", "\0")]
    [InlineData("a: &x\0y z\n", "\0")]
    [InlineData("\uFEFFa: b\0\n", "\0")]
    [InlineData("a: \u0001\n", "\u0001")]
    [InlineData("a: \"\u001b\"\n", "\u001b")]
    [InlineData("a: \u007f\n", "\u007f")]
    [InlineData("a: \"\u007f\" \u0080\n", "\u0080")]
    [InlineData("a: \uFFFE\n", "\uFFFE")]
    [InlineData("a: \"\\ud800\"\n", "\\ud800")]
    [InlineData("a: \"\\ud800\\u0041\"\n", "\\ud800")]
    [InlineData("a: \"\\udc00\"\n", "\\udc00")]
    public void Characters_that_YAML_forbids_are_reported_one_by_one(string source, string under) =>
        Assert.Equal([$"CL0001 '{under}'"], new YamlText(source).Problems);

    [Fact]
    public void Half_a_character_is_reported()
    {
        // Attributes cannot hold such text: they are stored as UTF-8.
        Assert.Equal(["CL0001 '\ud800'"], new YamlText("a: '\ud800'\n").Problems);
        Assert.Equal(["CL0001 '\udc00'"], new YamlText("a: \udc00\ud800\udc00\n").Problems);
        Assert.Equal(["CL0001 '\ud800'"], new YamlText("a: b\ud800").Problems);
    }

    [Theory]
    [InlineData("\"\\0\"", "\0")]
    [InlineData("\"\u007f\u0080\"", "\u007f\u0080")]
    [InlineData("'\uFFFE'", "\uFFFE")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\U0001F600\"", "😀")]
    [InlineData("😀", "😀")]
    [InlineData("'\\0 {} */ </summary>'", "\\0 {} */ </summary>")]
    public void Characters_that_are_allowed_come_through(string value, string expected)
    {
        var text = new YamlText("a: " + value);

        Assert.Empty(text.Problems);
        Assert.Equal(expected, ((YamlScalar)((YamlMapping)text.Root).Pairs[0].Value).Value);
    }

    [Fact]
    public void Text_that_was_not_UTF8_is_reported_at_the_first_trace_of_it()
    {
        Assert.Equal(["CL0024 '\uFFFD'"], new YamlText("a: M\uFFFDnchen, K\uFFFDln\n").Problems);
        Assert.Equal(["CL0024 'a'"], new YamlText(SourceText.From("a: München\n", Encoding.Latin1)).Problems);
        Assert.Empty(new YamlText(SourceText.From("a: München\n", new UTF8Encoding(true))).Problems);
        Assert.Empty(new YamlText("a: \"\\uFFFD\"\n").Problems);
    }

    [Fact]
    public void Cancellation_passes_through()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlParser.Parse("file.yaml", SourceText.From("a: b"), source.Token));
    }
}
