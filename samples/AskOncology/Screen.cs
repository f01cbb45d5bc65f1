using Spectre.Console;

namespace AskOncology;

/// <summary>The console, in a width at which text reads well.</summary>
internal static class Screen
{
    private const int WidestLine = 100;

    public static IAnsiConsole Open()
    {
        IAnsiConsole console = AnsiConsole.Console;

        // A file or a pipe has no width of its own, and a wide terminal makes lines that the eye loses.
        console.Profile.Width = Console.IsOutputRedirected ? WidestLine : Math.Min(console.Profile.Width, WidestLine);
        return console;
    }
}
