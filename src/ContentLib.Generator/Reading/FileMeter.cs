using System.Globalization;
using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Reading;

/// <summary>
/// Measures the texts of one file. A grade is of all text below its mark, together; for the length of a sentence the
/// nearest mark counts, from the property outwards.
/// </summary>
internal sealed class FileMeter
{
    private readonly ReadingPlan _plan;
    private readonly TextMeter _meter;
    private readonly string _filePath;
    private readonly KeyPath _path = new();
    private readonly List<Problem> _problems = [];

    private FileMeter(ReadingPlan plan, ExemptTerms exempt, string filePath)
    {
        _plan = plan;
        _meter = new TextMeter(exempt);
        _filePath = filePath;
    }

    public static EquatableArray<Problem> Measure(BoundFile file, ReadingPlan plan, ExemptTerms exempt, CancellationToken ct)
    {
        var meter = new FileMeter(plan, exempt, file.Path);
        foreach (BoundEntry entry in file.Entries)
        {
            ct.ThrowIfCancellationRequested();
            if (plan.Find(entry.TypeName) is { HasLimits: true } type && entry.Values.Count > 0)
            {
                TextFigures all = meter.OfRecord(type, entry.Values, Scope.None);
                meter.CheckGrade(all, type.Limits, entry.IdNode, entry.Id);
            }
        }

        return meter._problems.ToEquatableArray();
    }

    private TextFigures OfRecord(ReadingType type, EquatableArray<BoundValue?> values, Scope outer)
    {
        Scope scope = outer.Within(type.Limits);
        TextFigures all = default;
        foreach (ReadingProperty property in type.Texts)
        {
            Scope inner = scope.Within(property.Limits);
            bool isWanted = inner.IsWanted || (property.Part is { } part && _plan.Find(part) is { HasLimits: true });
            if (isWanted && values[property.Index] is { } value)
            {
                _path.Push(property.Key);
                TextFigures own = OfValue(value, inner);
                CheckGrade(own, property.Limits, value.Node, _path.ToString());
                _path.Pop();
                all += own;
            }
        }

        return all;
    }

    private TextFigures OfValue(BoundValue value, Scope scope) => value switch
    {
        // A year or a code is no text.
        BoundText text when HasWhiteSpace(text.Text) => OfText(_meter.OfString(text.Text), text.Node, isSource: true, scope),
        BoundMarkdown markdown => OfText(_meter.OfMarkdown(markdown.Html), markdown.Node, isSource: false, scope),
        BoundPart part => OfPart(part, scope),
        BoundList list => OfList(list, scope),
        _ => default,
    };

    private TextFigures OfPart(BoundPart part, Scope scope)
    {
        if (_plan.Find(part.TypeName) is not { } type)
        {
            return default;
        }

        TextFigures all = OfRecord(type, part.Values, scope);
        CheckGrade(all, type.Limits, part.Node, _path.ToString());
        return all;
    }

    private TextFigures OfList(BoundList list, Scope scope)
    {
        TextFigures all = default;
        for (int i = 0; i < list.Items.Count; i++)
        {
            _path.Push(i);
            all += OfValue(list.Items[i], scope);
            _path.Pop();
        }

        return all;
    }

    /// <param name="isSource">Whether the sentences are pieces of the value as YAML has it.</param>
    private TextFigures OfText(IEnumerable<TextFigures> sentences, int node, bool isSource, Scope scope)
    {
        TextFigures all = default;
        foreach (TextFigures sentence in sentences)
        {
            all += sentence;
            if (sentence.Words > scope.MaxWords)
            {
                TextStretch range = sentence.Longest!.Range;
                ProblemPlace place = isSource
                    ? ProblemPlace.OfNode(_filePath, node, range.Start, range.Length)
                    : ProblemPlace.OfNode(_filePath, node);
                _problems.Add(Rules.LongSentence(place, _path.ToString(), sentence.Words, scope.MaxWords, Excerpt.Of(sentence.Longest)));
            }
        }

        return all;
    }

    private void CheckGrade(TextFigures figures, ReadingSpec? limits, int node, string subject)
    {
        if (limits?.Grade is { } allowed && figures.Grade > allowed)
        {
            _problems.Add(Rules.HardToRead(
                ProblemPlace.OfNode(_filePath, node),
                subject,
                figures.Grade.ToString("0.0", CultureInfo.InvariantCulture),
                allowed.ToString("0.##", CultureInfo.InvariantCulture),
                figures.Longest!.Words,
                Excerpt.Of(figures.Longest)));
        }
    }

    private static bool HasWhiteSpace(string text)
    {
        string trimmed = text.Trim();
        foreach (char c in trimmed)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the marks around a value ask for.</summary>
    private readonly record struct Scope(bool HasGrade, int MaxWords)
    {
        public static readonly Scope None = new(false, int.MaxValue);

        public bool IsWanted => HasGrade || MaxWords < int.MaxValue;

        public Scope Within(ReadingSpec? limits) =>
            limits is null ? this : new Scope(HasGrade || limits.Grade is not null, limits.SentenceWords ?? MaxWords);
    }
}
