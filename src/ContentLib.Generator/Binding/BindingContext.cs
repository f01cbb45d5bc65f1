using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>What the binders of one file share: where they are, what they know, and what they found wrong.</summary>
internal sealed class BindingContext(YamlFile file, PartTable parts)
{
    private readonly HashSet<(string Rule, int Node, int Offset, string Words)> _reported = [];

    public string FilePath { get; } = file.Path;

    public PartTable Parts { get; } = parts;

    public KeyPath Path { get; } = new();

    public BrokenNodes BrokenNodes { get; } = new(file);

    public List<Problem> Problems { get; } = [];

    /// <summary>The first error since it was last set to null: the error of the entry at hand.</summary>
    public Problem? FirstError { get; set; }

    public ProblemPlace PlaceOf(YamlNode node) => ProblemPlace.OfNode(FilePath, node.Index);

    /// <summary>A null that is written as nothing has no text of its own to point at; its key stands for it.</summary>
    public ProblemPlace PlaceOfNull(YamlNode? key, YamlScalar value) =>
        PlaceOf(value is { IsPlain: true, Value.Length: 0 } && key is not null ? key : value);

    /// <summary>
    /// A node that aliases use in many places breaks every entry that holds it but is reported once: the key path up
    /// to the last key does not tell two problems apart.
    /// </summary>
    public void Report(Problem problem)
    {
        if (FirstError is null && Rules.IsError(problem))
        {
            FirstError = problem;
        }

        if (_reported.Add((problem.RuleId, problem.Place.Node, problem.Place.Offset, Discriminator(problem.Arguments))))
        {
            Problems.Add(problem);
        }
    }

    private static string Discriminator(EquatableArray<ProblemArgument> arguments)
    {
        string[] words = new string[arguments.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = arguments[i].Text ?? "";
        }

        if (words.Length > 0)
        {
            words[0] = KeyPath.LastKey(words[0]);
        }

        return string.Join("\n", words);
    }
}
