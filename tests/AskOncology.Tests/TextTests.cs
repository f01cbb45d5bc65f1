using AskOncology.Wording;
using Spectre.Console;

namespace AskOncology.Tests;

public class TextTests
{
    [Fact]
    public void Brackets_in_content_are_no_markup()
    {
        using var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(writer) });
        var page = new Page(console);

        page.Title("[bold]", "[/]");
        page.Section("[red]", "a [bracket] and a [[double]] one");
        page.Item("[/] text", lead: "[lead]", tail: "[tail]");

        Assert.Contains("a [bracket] and a [[double]] one", writer.ToString());
        Assert.Contains("- [lead]: [/] text ([tail])", writer.ToString());
    }

    [Theory]
    [InlineData(94d, 94d, "94 in 100")]
    [InlineData(0.7, 0.7, "7 in 1,000")]
    [InlineData(4.4, 9d, "44 to 90 in 1,000")]
    [InlineData(null, 5d, "up to 5 in 100")]
    [InlineData(20d, null, "at least 20 in 100")]
    public void A_share_is_said_as_a_count_of_people(double? low, double? high, string expected) =>
        Assert.Equal(expected, FrequencyWords.Share(low, high));
}
