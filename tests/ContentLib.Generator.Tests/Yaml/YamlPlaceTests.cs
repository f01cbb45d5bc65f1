using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlPlaceTests
{
    [Theory]
    [InlineData("key: value", "value")]
    [InlineData("key: 'a ''b'''", "'a ''b'''")]
    [InlineData("key: \"a\\nb\"  # comment", "\"a\\nb\"")]
    [InlineData("key: two words # comment", "two words")]
    [InlineData("key:\n  first\n  second\n", "first\n  second")]
    [InlineData("key: |\n  first\n  second\n\nnext: x\n", "|\n  first\n  second")]
    [InlineData("key: >-\n  first\n", ">-\n  first")]
    [InlineData("key: [a, b]", "[")]
    [InlineData("key: {a: b}", "{")]
    [InlineData("key:\n  a: b\n", "a")]
    [InlineData("key:\n  ? a\n  : b\n", "a")]
    [InlineData("key:\n  - a\n", "a")]
    [InlineData("key:\n- a\n", "a")]
    [InlineData("key:\n-\n- b\n", "-")]
    [InlineData("key:\n  - - a\n", "a")]
    [InlineData("key: &anchor value", "value")]
    [InlineData("key: !!str &anchor value", "value")]
    [InlineData("key: !tag 'value'", "'value'")]
    [InlineData("key: !<tag:yaml.org,2002:str> 'value'", "'value'")]
    [InlineData("key: !a,b[c] value", "value")]
    [InlineData("key: &a\u2028b value", "value")]
    [InlineData("key: |\n  text\u2028\n", "|\n  text\u2028")]
    [InlineData("key: &anchor\n  a: b\n", "a")]
    [InlineData("key: !tag\n- a\n", "a")]
    [InlineData("key: &anchor [a]", "[")]
    [InlineData("key: !!str # comment\n  value\n", "value")]
    [InlineData("key: !!str\nnext: x", "!!str")]
    [InlineData("key: &anchor # comment\nnext: x", "&anchor")]
    [InlineData("key: |", "|")]
    [InlineData("key: ''", "''")]
    public void A_value_stands_at_its_token(string source, string under)
    {
        var text = new YamlText(source);

        Assert.Empty(text.Problems);
        Assert.Equal(under, text.Under(((YamlMapping)text.Root).Pairs[0].Value));
    }

    [Theory]
    [InlineData("key:\nnext: x", 4)]
    [InlineData("key: # comment\n\nnext: x", 4)]
    [InlineData("? key\n\nnext: x", 5)]
    [InlineData("{key: , next: x}", 5)]
    [InlineData("{key, next: x}", 4)]
    public void A_value_that_is_not_written_stands_empty_behind_its_key(string source, int start)
    {
        var text = new YamlText(source);
        TextPlace place = text.File.Places[((YamlMapping)text.Root).Pairs[0].Value.Index];

        Assert.Equal((start, 0, 0), (place.Start, place.Length, place.Line));
    }

    [Fact]
    public void A_pair_without_braces_in_brackets_stands_at_its_key()
    {
        var text = new YamlText("[a, b: c]");

        Assert.Equal("b", text.Under(((YamlSequence)text.Root).Items[1]));
    }

    [Fact]
    public void Nodes_are_numbered_in_order_of_their_beginning()
    {
        var text = new YamlText("a:\n  b: [c, d]\n---\n- e\n");

        Assert.Equal(["a", "a", "b", "b", "[", "c", "d", "e", "e"], text.File.Places.Select(text.Under));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_they_like(string lineBreak)
    {
        var text = new YamlText(string.Join(lineBreak, "a: |", "  text", "", "b: \"x", "  y\"", "c: last"));

        TextPlace place = AssertAllAgree(text).Last();
        Assert.Equal(("last", 5, 3), (text.Under(place), place.Line, place.Column));
    }

    [Theory]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    public void What_only_editors_take_for_a_line_break_is_text(string character)
    {
        var text = new YamlText($"a: x{character}y\nb: \"{character}\"\nc: |\n  x{character}\nd: 'x' # {character}\ne: last\n");

        Assert.Equal(["x" + character + "y", character, "x" + character + "\n", "x", "last"], ((YamlMapping)text.Root).Pairs.Select(p => ((YamlScalar)p.Value).Value));
        TextPlace place = AssertAllAgree(text).Last();
        Assert.Equal(("last", 9, 3), (text.Under(place), place.Line, place.Column));
    }

    [Fact]
    public void A_stand_in_is_never_a_character_of_the_text()
    {
        var text = new YamlText("- \"\u2028 \uE000 \\uE001 \\U0000E002\"");

        Assert.Equal("\u2028 \uE000 \uE001 \uE002", ((YamlScalar)((YamlSequence)text.Root).Items[0]).Value);
    }

    [Fact]
    public void Astral_characters_tabs_and_a_byte_order_mark_keep_the_offsets()
    {
        var text = new YamlText("\uFEFF😀: \t'😀😀' \t# 😀\nb:\t😀 x\n");

        Assert.Empty(text.Problems);
        Assert.Equal(["😀", "😀", "'😀😀'", "b", "😀 x"], AssertAllAgree(text).Select(text.Under));
    }

    [Fact]
    public void An_alias_is_the_very_node_of_its_anchor()
    {
        var text = new YamlText("a: &x [1]\nb: *x\n*x : c\n");
        IReadOnlyList<YamlPair> pairs = ((YamlMapping)text.Root).Pairs;

        Assert.Same(pairs[0].Value, pairs[1].Value);
        Assert.Same(pairs[0].Value, pairs[2].Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("# without a line break")]
    [InlineData("---\n")]
    [InlineData("---\n# comment\n---\n...\n")]
    [InlineData("\uFEFF")]
    public void A_file_without_content_has_no_documents_and_no_problem(string source)
    {
        var text = new YamlText(source);

        Assert.Empty(text.File.Documents);
        Assert.Empty(text.Problems);
    }

    [Theory]
    [InlineData("~", true)]
    [InlineData("null", true)]
    [InlineData("'null'", false)]
    [InlineData("!!str null", false)]
    [InlineData("|\n", false)]
    public void Only_a_plain_word_is_null(string value, bool isNull)
    {
        var text = new YamlText("key: " + value);

        Assert.Equal(isNull, ((YamlScalar)((YamlMapping)text.Root).Pairs[0].Value).IsNull);
    }

    private static EquatableArray<TextPlace> AssertAllAgree(YamlText text)
    {
        foreach (TextPlace place in text.File.Places)
        {
            LinePositionSpan lines = text.Source.Lines.GetLinePositionSpan(new TextSpan(place.Start, place.Length));
            Assert.Equal((lines.Start.Line, lines.Start.Character), (place.Line, place.Column));
            Assert.Equal((lines.End.Line, lines.End.Character), (place.EndLine, place.EndColumn));
        }

        return text.File.Places;
    }
}
