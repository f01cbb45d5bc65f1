using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Pipeline;

/// <summary>Turns an exception of the generator into a diagnostic, so that it never shows as a CS8785 without a place.</summary>
internal static class Faults
{
    public static Problem Problem(string doing, Exception exception)
    {
        string? where = exception.StackTrace?.Split('\n')[0].Trim();
        return Rules.GeneratorFault(doing, exception.GetType().Name + ": " + exception.Message + (where is null ? "" : " (" + where + ")"));
    }
}
