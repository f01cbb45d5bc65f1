using System.Diagnostics;
using System.Text;

namespace ContentLib.Generator.Tests.Yaml;

/// <summary>Texts in which something is long or frequent: the time to read one must not grow with its square.</summary>
public class YamlSpeedTests
{
    private static readonly Dictionary<string, Func<string>> s_texts = new()
    {
        ["one long line of words"] = () => "a: " + Repeat("word ", 200_000),
        ["many lines of one plain scalar"] = () => "a:\n" + Repeat("  word\n", 100_000),
        ["many blank lines in a plain scalar"] = () => "a: x" + Repeat("\n", 500_000) + "  y",
        ["many keys"] = () => Repeat(i => $"key{i}: {i}\n", 50_000),
        ["many keys on one line"] = () => "{" + Repeat(i => $"k{i}: {i}, ", 50_000) + "}",
        ["many quotes"] = () => "- " + Repeat("''", 500_000),
        ["many quoted items"] = () => "[" + Repeat("'a', ", 100_000) + "]",
        ["many escapes"] = () => "a: \"" + Repeat("\\u0041", 100_000) + "\"",
        ["an open quote"] = () => "a: \"" + Repeat("b: \"c\" \n  ", 100_000),
        ["many open quotes"] = () => Repeat("'", 99_999),
        ["many comments"] = () => Repeat("# a comment of some words\n", 50_000),
        ["a comment after each key"] = () => Repeat(i => $"k{i}: v # comment\n", 50_000),
        ["a long key"] = () => Repeat("k", 1_000_000) + ": v",
        ["a long flow key"] = () => "[" + Repeat("a, ", 100_000) + "]: v",
        ["many colons"] = () => Repeat("a:", 500_000),
        ["many colons with spaces"] = () => Repeat("a: ", 300_000),
        ["many question marks"] = () => Repeat("?\n", 100_000),
        ["many dashes"] = () => Repeat("-\n", 100_000),
        ["many anchors"] = () => Repeat(i => $"- &a{i} x\n", 50_000),
        ["many anchors on one node"] = () => Repeat(i => $"&a{i} ", 50_000),
        ["many tags"] = () => Repeat(i => $"- !t{i} x\n", 50_000),
        ["many documents"] = () => Repeat("---\na: b\n", 50_000),
        ["many document ends"] = () => Repeat("...\n", 100_000),
        ["many directives"] = () => Repeat(i => $"%TAG !t{i}! tag:x\n", 20_000) + "--- x",
        ["many foreign directives"] = () => Repeat("%FOO bar\n", 50_000) + "--- x",
        ["a block scalar"] = () => "a: |\n" + Repeat("  line of text\n", 100_000),
        ["a folded scalar"] = () => "a: >\n" + Repeat("  line\n\n", 100_000),
        ["blank lines of a block scalar"] = () => "a: |\n" + Repeat("\n", 500_000) + "  x",
        ["spaces of a block scalar"] = () => "a: |\n" + Repeat(" ", 1_000_000) + "x\n",
        ["lines of spaces"] = () => "a: |\n  x\n" + Repeat("     \n", 100_000),
        ["many spaces"] = () => Repeat(" ", 2_000_000),
        ["many tabs"] = () => "a:" + Repeat("\t", 2_000_000),
        ["many tabs before a key"] = () => "a:\n" + Repeat("\t", 2_000_000) + "b: c",
        ["tabs after dashes"] = () => Repeat("-\ta: b\n", 50_000),
        ["many brackets closed"] = () => "[" + Repeat("[],", 200_000) + "]",
        ["63 levels again and again"] = () => "[" + Repeat(Repeat("[", 60) + Repeat("]", 60) + ",\n", 5_000) + "]",
        ["many closing brackets"] = () => Repeat("]", 500_000),
        ["a quoted text on many lines"] = () => "a: \"" + Repeat("x\n ", 300_000) + "\"",
        ["a bracket on many lines"] = () => "a: [" + Repeat("x,\n ", 100_000) + "]",
        ["the same key"] = () => Repeat("a: b\n", 20_000),
        ["old line breaks"] = () => "a: " + Repeat("\u2028x", 300_000),
        ["control characters"] = () => "a: " + Repeat("\u0001", 500_000),
        ["replacement characters"] = () => "a: " + Repeat("\uFFFD", 500_000),
        ["deletes"] = () => Repeat("a\u007F: \"b\u007F\"\n", 50_000),
        ["undefined aliases"] = () => Repeat("- *a\n", 50_000),
        ["empty values"] = () => Repeat(i => $"k{i}:\n\n\n\n", 50_000),
        ["far empty values"] = () => "- k:" + Repeat("\n", 1_000_000) + "- k:" + Repeat("\n", 1_000_000),
        ["properties far from their value"] = () => "- !!str" + Repeat("\n", 1_000_000) + "- &a" + Repeat("\n", 1_000_000),
    };

    public static TheoryData<string> Texts => [.. s_texts.Keys];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Long_texts_take_time_in_proportion(string what)
    {
        string text = s_texts[what]();
        var watch = Stopwatch.StartNew();

        _ = new YamlText(text).File;

        // The square of these lengths would take minutes; the bound leaves room for a slow machine.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private static string Repeat(Func<int, string> part, int times) => string.Concat(Enumerable.Range(0, times).Select(part));
}
