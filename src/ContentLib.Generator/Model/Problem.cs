namespace ContentLib.Generator.Model;

/// <summary>
/// A diagnostic as a value: the rule, where, and the words of the message. In a content file "where" is the number
/// of a YAML node and not a position, so that an entry that only moves to another line changes nothing downstream;
/// the position is looked up when the diagnostic is reported.
/// </summary>
internal sealed record Problem(string RuleId, ProblemPlace Place, EquatableArray<ProblemArgument> Arguments)
{
    public static Problem At(string ruleId, ProblemPlace place, params ProblemArgument[] arguments) =>
        new(ruleId, place, new EquatableArray<ProblemArgument>(arguments));
}

/// <summary>
/// Where a problem is: a node of a content file (<see cref="Path"/> and <see cref="Node"/>), a fixed text place
/// (of C#, or of text that never became a node), or nowhere.
/// </summary>
/// <param name="Offset">Within the value of a scalar node, in characters; -1 for the whole node.</param>
internal sealed record ProblemPlace(string? Path, int Node, TextPlace? Text, int Offset = -1, int Length = 0)
{
    public static readonly ProblemPlace None = new(null, -1, null);

    public static ProblemPlace OfNode(string path, int node) => new(path, node, null);

    public static ProblemPlace OfNode(string path, int node, int offset, int length) => new(path, node, null, offset, length);

    public static ProblemPlace OfText(string path, TextPlace text) => new(path, -1, text);

    public static ProblemPlace OfSymbol(SourcePlace? place) =>
        place is null ? None : new ProblemPlace(place.Path, -1, place.Text);
}

/// <summary>A word of a message: text, or another place, written as <c>file(line,column)</c> when reported.</summary>
internal readonly record struct ProblemArgument(string? Text, ProblemPlace? Place)
{
    public static implicit operator ProblemArgument(string text) => new(text, null);

    public static implicit operator ProblemArgument(ProblemPlace place) => new(null, place);
}
