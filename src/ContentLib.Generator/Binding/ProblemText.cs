using System.Globalization;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>The message of a problem as one text, for an entry that carries its own error.</summary>
internal static class ProblemText
{
    /// <summary>Another place is named by its path only: with a position, moving an entry would change its neighbours.</summary>
    public static string Of(Problem problem)
    {
        object?[] words = new object?[problem.Arguments.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = problem.Arguments[i].Text ?? problem.Arguments[i].Place?.Path ?? "";
        }

        string format = Rules.Descriptor(problem.RuleId).MessageFormat.ToString(CultureInfo.InvariantCulture);
        return string.Format(CultureInfo.InvariantCulture, format, words);
    }

    public static string? FirstError(EquatableArray<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            if (Rules.IsError(problem))
            {
                return Of(problem);
            }
        }

        return null;
    }
}
