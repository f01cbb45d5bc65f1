using System.Diagnostics;
using System.Text;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlLimitTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("[\n")]
    [InlineData("[a,")]
    [InlineData("{a: ")]
    [InlineData("{[")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("- ? ")]
    [InlineData("[? ")]
    [InlineData("- [")]
    [InlineData("!!seq [")]
    [InlineData("&a [")]
    public void Deep_nesting_is_a_limit_and_takes_no_time(string opening)
    {
        YamlText text = ParseQuickly(string.Concat(Enumerable.Repeat(opening, 100_000)));

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

    /// <summary>Without the limits these take minutes; the bound leaves room for a slow machine.</summary>
    private static YamlText ParseQuickly(string source)
    {
        var watch = Stopwatch.StartNew();
        var text = new YamlText(source);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
        return text;
    }
}
