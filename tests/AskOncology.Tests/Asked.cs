using System.Text.RegularExpressions;
using Spectre.Console;

namespace AskOncology.Tests;

/// <summary>The program, run in this process on a console that only keeps what is written.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Screen">What a person sees.</param>
/// <param name="Output">What a program reads.</param>
/// <param name="Errors">What is said of words that make no sense.</param>
internal sealed partial record Asked(int ExitCode, string Screen, string Output, string Errors)
{
    /// <summary>The screen without its line breaks, for texts that the width may break.</summary>
    public string Text => Blanks().Replace(Screen, " ");

    public static Asked For(params string[] args) => On(100, args);

    public static Asked On(int width, params string[] args)
    {
        using var writer = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        using var output = new StringWriter();
        using var errors = new StringWriter();
        int exitCode = App.Run(args, console, output, errors);
        return new Asked(exitCode, writer.ToString(), output.ToString(), errors.ToString());
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
