namespace AskOncology.Asking;

/// <summary><c>ask [--format text|json] QUESTION</c>, taken apart.</summary>
/// <param name="Question">What is asked; may be empty.</param>
/// <param name="IsJson">Whether a program reads the answer.</param>
internal sealed record AskCommand(string Question, bool IsJson)
{
    /// <summary>Null, with what is wrong, where the words make no sense.</summary>
    public static AskCommand? Parse(IEnumerable<string> words, out string? fault)
    {
        fault = null;
        List<string> question = [];
        string format = "text";
        Queue<string> open = new(words);
        while (open.TryDequeue(out string? word))
        {
            if (word == "--")
            {
                question.AddRange(open); // a question may begin with a dash
                break;
            }

            if (word == "--format")
            {
                format = open.TryDequeue(out string? value) ? value : "";
            }
            else if (word.StartsWith("--format=", StringComparison.Ordinal))
            {
                format = word["--format=".Length..];
            }
            else
            {
                question.Add(word);
            }
        }

        fault = format is "text" or "json" ? null : $"'{format}' is no format; there are 'text' and 'json'.";
        return fault is null ? new AskCommand(string.Join(' ', question), format == "json") : null;
    }
}
