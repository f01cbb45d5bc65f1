using Spectre.Console;

namespace AskOncology;

/// <summary>The console, in a width at which text reads well.</summary>
internal static class Screen
{
    private const int WidestLine = 100;

    public static IAnsiConsole Open()
    {
        // A file or a pipe wants no escape codes, and has no width of its own; a wide terminal makes lines that the eye loses.
        IAnsiConsole console = Console.IsOutputRedirected
            ? AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors })
            : AnsiConsole.Console;
        console.Profile.Width = Console.IsOutputRedirected ? WidestLine : Math.Min(console.Profile.Width, WidestLine);
        return console;
    }
}
