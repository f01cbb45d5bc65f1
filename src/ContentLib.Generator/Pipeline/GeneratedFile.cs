using ContentLib.Generator.Model;

namespace ContentLib.Generator.Pipeline;

/// <summary>A C# file to add, or the fault that prevented it.</summary>
internal sealed record GeneratedFile(string HintName, string Text, Problem? Fault)
{
    public static GeneratedFile Make(string hintName, Func<string> emit)
    {
        try
        {
            return new GeneratedFile(hintName + ".g.cs", emit(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new GeneratedFile(hintName + ".g.cs", "", Faults.Problem("writing " + hintName, exception));
        }
    }
}
