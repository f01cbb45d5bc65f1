using System.Text.RegularExpressions;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>
/// [RegularExpression]: the first match must be the whole text, as the attribute has it, and empty text passes. A
/// pattern that takes too long is a problem of its own: the compiler must not hang for it.
/// </summary>
internal sealed class PatternConstraint : Constraint
{
    private const int Patience = 3;
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(250);

    // Thousands of values that each use up the full time would be minutes. By then the build has failed anyway.
    private static readonly TimeSpan s_shortLimit = TimeSpan.FromMilliseconds(10);

    private readonly string _pattern;
    private readonly Regex? _regex;
    private readonly string? _fault;
    private Regex? _impatient;
    private int _timeouts;

    public PatternConstraint(string pattern)
    {
        _pattern = pattern;
        try
        {
            _regex = new Regex(pattern, RegexOptions.CultureInvariant, s_limit);
        }
        catch (ArgumentException exception)
        {
            _fault = "cannot be checked: its pattern '" + Authored(pattern) + "' is not a regular expression: " + Authored(exception.Message);
        }
    }

    protected override string? Broken(BoundValue value, YamlNode node)
    {
        if (value is not BoundText { Text: { Length: > 0 } text })
        {
            return null;
        }

        if (_regex is null)
        {
            return _fault;
        }

        try
        {
            Match match = (Volatile.Read(ref _impatient) ?? _regex).Match(text);
            return match.Success && match.Length == text.Length ? null : "must match the pattern '" + Authored(_pattern) + "', but is " + Shown(node);
        }
        catch (RegexMatchTimeoutException)
        {
            if (Interlocked.Increment(ref _timeouts) == Patience)
            {
                Volatile.Write(ref _impatient, new Regex(_pattern, RegexOptions.CultureInvariant, s_shortLimit));
            }

            return "cannot be checked: its pattern '" + Authored(_pattern) + "' takes too long for " + Shown(node);
        }
    }
}
