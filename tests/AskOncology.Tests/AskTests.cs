using System.Text.Json;
using Spectre.Console;

namespace AskOncology.Tests;

public class AskTests
{
    [Fact]
    public void A_question_brings_entries_with_the_words_marked()
    {
        Asked asked = Asked.For("ask", "hair loss");

        Assert.Equal(0, asked.ExitCode);
        Assert.Contains("Hair loss", asked.Text);
        Assert.Contains("(effect hair-loss)", asked.Text);
        Assert.Contains("**hair**", asked.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u001b', asked.Screen);
    }

    [Fact]
    public void A_sign_that_cannot_wait_stands_before_the_answers_with_what_to_do()
    {
        Asked asked = Asked.For("ask", "I have had chemotherapy and " + UrgentSigns.ChestPain.Sign);

        // The rest of the question has answers too, which stand below.
        int alarm = asked.Text.IndexOf("EMERGENCY: call your local emergency number", StringComparison.Ordinal);
        Assert.InRange(alarm, 0, asked.Text.IndexOf("Also found", StringComparison.Ordinal));
        Assert.Contains("more: urgent chest-pain", asked.Text);
        Assert.Contains("Do not drive yourself.", asked.Text);
    }

    [Fact]
    public void A_terminal_gets_colour_and_no_marks()
    {
        using var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.TrueColor,
            Out = new AnsiConsoleOutput(writer),
        });

        App.Run(["ask", "hair loss"], console, TextWriter.Null, TextWriter.Null);

        Assert.Contains('\u001b', writer.ToString());
        Assert.DoesNotContain("**", writer.ToString());
    }

    [Theory]
    [InlineData("will I lose my hair")]
    [InlineData("can't breathe")]
    [InlineData("\"quoted\" AND (OR) -- \\ <b> 💥 \ud83d")]
    public void Json_is_an_array_of_hits_and_nothing_else(string question)
    {
        Asked asked = Asked.For("ask", "--format", "json", question);

        Assert.Equal((0, "", ""), (asked.ExitCode, asked.Screen, asked.Errors));
        using JsonDocument answer = JsonDocument.Parse(asked.Output);
        string[] ids = [.. answer.RootElement.EnumerateArray().Select(hit => $"{hit.GetProperty("collection").GetString()}/{hit.GetProperty("id").GetString()}")];
        Assert.Equal(OncologyContent.Library.Search(question).Hits.Select(hit => hit.Entry.ToString()), ids);
        Assert.All(answer.RootElement.EnumerateArray(), hit =>
        {
            Assert.Equal(["collection", "id", "score", "property", "snippet"], hit.EnumerateObject().Select(property => property.Name));
            Assert.InRange(hit.GetProperty("score").GetDouble(), double.Epsilon, 1);
        });
    }

    [Theory]
    [InlineData("ask", "--format", "json")]
    [InlineData("ask", "--format", "json", "")]
    [InlineData("ask", "--format=json", "  ?! ")]
    [InlineData("ask", "", "--format", "json")]
    public void Json_of_nothing_is_the_empty_array(params string[] args)
    {
        Asked asked = Asked.For(args);

        Assert.Equal((0, "[]", ""), (asked.ExitCode, asked.Output.Trim(), asked.Screen));
    }

    [Theory]
    [InlineData(1, "ask")]
    [InlineData(1, "ask", "")]
    [InlineData(2, "ask", "--format", "xml", "hair")]
    [InlineData(2, "ask", "hair", "--format")]
    [InlineData(0, "ask", "--", "--format")]
    public void An_exit_code_says_whether_there_was_an_answer(int exitCode, params string[] args)
    {
        Asked asked = Asked.For(args);

        Assert.Equal((exitCode == 2, ""), (asked.Errors.Length > 0, asked.Output));
        Assert.True(asked.ExitCode == exitCode || (exitCode == 0 && asked.ExitCode == 1), asked.Screen);
    }
}
