using System.Diagnostics;
using System.Text;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlLimitTests
{
    [Theory]
    [InlineData("[", "")]
    [InlineData("[\n", "")]
    [InlineData("[a,", "")]
    [InlineData("{a: ", "")]
    [InlineData("{[", "")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("- ? ", "")]
    [InlineData("[? ", "")]
    [InlineData("- [", "")]
    [InlineData("!!seq [", "")]
    [InlineData("&a [", "")]
    public void Deep_nesting_is_a_limit_and_takes_no_time(string opening, string rest)
    {
        YamlText text = ParseQuickly(string.Concat(Enumerable.Repeat(opening, 100_000)) + rest);

        Assert.Contains(text.File.Problems, p => p.RuleId is "CL0022" or "CL0001");
    }

    [Fact]
    public void Nesting_is_counted_to_64()
    {
        Assert.Empty(new YamlText(Flow(64)).Problems);
        Assert.Equal(["CL0022 '['"], new YamlText(Flow(65)).Problems);
        Assert.Empty(new YamlText(Block(64)).Problems);
        Assert.Equal(["CL0022 'k'"], new YamlText(Block(65)).Problems);
        Assert.Equal(["CL0022 'k'"], new YamlText(Block(500)).Problems);
        Assert.Equal(["CL0022 '-'"], new YamlText(string.Concat(Enumerable.Repeat("- ", 65)) + "x").Problems);

        static string Flow(int levels) => new string('[', levels) + new string(']', levels);
        static string Block(int levels) => string.Concat(Enumerable.Range(0, levels).Select(i => new string(' ', i) + "k:\n"));
    }

    [Fact]
    public void Nesting_counts_through_aliases()
    {
        string nested = new string('[', 40) + new string(']', 40);

        Assert.Equal(["CL0022 '*a'"], new YamlText($"a: &a {nested}\nb: {nested[..40]}*a{nested[40..]}\n").Problems);
    }

    [Fact]
    public void An_alias_bomb_is_a_limit_at_the_alias()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i <= 9; i++)
        {
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        Assert.Equal(["CL0022 '*a3'"], ParseQuickly(bomb.ToString()).Problems);
    }

    [Fact]
    public void Ten_thousand_aliases_of_a_word_are_within_the_budget()
    {
        string aliases = string.Concat(Enumerable.Repeat("- *a\n", 10_000));

        Assert.Empty(ParseQuickly("- &a x\n" + aliases).Problems);
        Assert.Equal(["CL0022 '*a'"], ParseQuickly("- &a x\n" + aliases + "- *a\n").Problems);
    }

    [Fact]
    public void A_file_of_20_MB_is_a_limit_at_its_first_line()
    {
        YamlText text = ParseQuickly("id: big\nname: " + new string('x', 20_000_000));

        Assert.Equal(["CL0022 'id: big'"], text.Problems);
        Assert.Equal(["big"], text.LostIds);
    }

    [Fact]
    public void A_file_of_4_MB_is_read()
    {
        Assert.Empty(ParseQuickly("name: " + new string('x', 4_000_000)).Problems);
    }

    public static TheoryData<string, string> LongTexts() => new()
    {
        { "one long line of words", "a: " + Repeat("word ", 200_000) },
        { "many lines of one plain scalar", "a:\n" + Repeat("  word\n", 100_000) },
        { "many blank lines in a plain scalar", "a: x" + Repeat("\n", 500_000) + "  y" },
        { "many keys", Repeat(i => $"key{i}: {i}\n", 50_000) },
        { "many keys on one line", "{" + Repeat(i => $"k{i}: {i}, ", 50_000) + "}" },
        { "many quotes", "- " + Repeat("''", 500_000) },
        { "many quoted items", "[" + Repeat("'a', ", 100_000) + "]" },
        { "many escapes", "a: \"" + Repeat("\\u0041", 100_000) + "\"" },
        { "an open quote", "a: \"" + Repeat("b: \"c\" \n  ", 100_000) },
        { "many open quotes", Repeat("'", 99_999) },
        { "many comments", Repeat("# a comment of some words\n", 50_000) },
        { "a comment after each key", Repeat(i => $"k{i}: v # comment\n", 50_000) },
        { "a long key", Repeat("k", 1_000_000) + ": v" },
        { "a long flow key", "[" + Repeat("a, ", 100_000) + "]: v" },
        { "many colons", Repeat("a:", 500_000) },
        { "many colons with spaces", Repeat("a: ", 300_000) },
        { "many question marks", Repeat("?\n", 100_000) },
        { "many dashes", Repeat("-\n", 100_000) },
        { "many anchors", Repeat(i => $"- &a{i} x\n", 50_000) },
        { "many anchors on one node", Repeat(i => $"&a{i} ", 50_000) },
        { "many tags", Repeat(i => $"- !t{i} x\n", 50_000) },
        { "many documents", Repeat("---\na: b\n", 50_000) },
        { "many document ends", Repeat("...\n", 100_000) },
        { "many directives", Repeat(i => $"%TAG !t{i}! tag:x\n", 20_000) + "--- x" },
        { "many foreign directives", Repeat("%FOO bar\n", 50_000) + "--- x" },
        { "a block scalar", "a: |\n" + Repeat("  line of text\n", 100_000) },
        { "a folded scalar", "a: >\n" + Repeat("  line\n\n", 100_000) },
        { "blank lines of a block scalar", "a: |\n" + Repeat("\n", 500_000) + "  x" },
        { "spaces of a block scalar", "a: |\n" + Repeat(" ", 1_000_000) + "x\n" },
        { "lines of spaces", "a: |\n  x\n" + Repeat("     \n", 100_000) },
        { "many spaces", Repeat(" ", 2_000_000) },
        { "many tabs", "a:" + Repeat("\t", 2_000_000) },
        { "many tabs before a key", "a:\n" + Repeat("\t", 2_000_000) + "b: c" },
        { "tabs after dashes", Repeat("-\ta: b\n", 50_000) },
        { "many brackets closed", "[" + Repeat("[],", 200_000) + "]" },
        { "63 levels again and again", "[" + Repeat(Repeat("[", 60) + Repeat("]", 60) + ",\n", 5_000) + "]" },
        { "many closing brackets", Repeat("]", 500_000) },
        { "a quoted text on many lines", "a: \"" + Repeat("x\n ", 300_000) + "\"" },
        { "a bracket on many lines", "a: [" + Repeat("x,\n ", 100_000) + "]" },
        { "the same key", Repeat("a: b\n", 20_000) },
        { "old line breaks", "a: " + Repeat("\u2028x", 300_000) },
        { "control characters", "a: " + Repeat("\u0001", 500_000) },
        { "replacement characters", "a: " + Repeat("\uFFFD", 500_000) },
        { "deletes", Repeat("a\u007F: \"b\u007F\"\n", 50_000) },
        { "undefined aliases", Repeat("- *a\n", 50_000) },
        { "empty values", Repeat(i => $"k{i}:\n\n\n\n", 50_000) },
        { "far empty values", "- k:" + Repeat("\n", 1_000_000) + "- k:" + Repeat("\n", 1_000_000) },
        { "properties far from their value", "- !!str" + Repeat("\n", 1_000_000) + "- &a" + Repeat("\n", 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(LongTexts))]
    public void Long_texts_take_time_in_proportion(string what, string text)
    {
        Assert.NotEmpty(what);
        ParseQuickly(text);
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string Repeat(Func<int, string> part, int times) => string.Concat(Enumerable.Range(0, times).Select(part));

    /// <summary>What grows with the square of these lengths would take minutes; the bound leaves room for a slow machine.</summary>
    private static YamlText ParseQuickly(string source)
    {
        var watch = Stopwatch.StartNew();
        var text = new YamlText(source);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
        return text;
    }
}
