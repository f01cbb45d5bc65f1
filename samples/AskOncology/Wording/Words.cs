using System.Globalization;
using System.Text.RegularExpressions;

namespace AskOncology.Wording;

/// <summary>Small pieces of English. The content is English, so dates and numbers are written so on every machine.</summary>
internal static partial class Words
{
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date as exact as a source gives it: 2014, 2014-09 or 2014-09-04.</summary>
    public static string? Date(string? date) => date?.Length switch
    {
        7 => DateOnly.ParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        10 => Date(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => date,
    };

    /// <summary>The name of an enum member as words: <c>BloodVessels</c> is "blood vessels".</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => WordStart().Replace(value.ToString(), " $0").ToLowerInvariant();

    public static string Heading<TEnum>(TEnum value)
        where TEnum : struct, Enum => Sentence(Of(value));

    /// <summary>The text with a capital at its start.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string FirstSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..(end + 1)];
    }

    /// <summary>A list as one says it: "a, b and c".</summary>
    public static string Join(IEnumerable<string> items, string last = "and")
    {
        string[] all = [.. items];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {last} {all[^1]}";
    }

    /// <summary>A text behind what it is about; null where there is none.</summary>
    public static string? Labelled(string label, string? text) => string.IsNullOrEmpty(text) ? null : $"{label}: {text}";

    /// <summary>Sentences in a row; those that are null or empty are left out.</summary>
    public static string Sentences(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.Where(sentence => !string.IsNullOrEmpty(sentence)));

    public static string Place(Region region) => region switch
    {
        Region.UnitedStates => "the United States",
        Region.UnitedKingdom => "the United Kingdom",
        Region.EuropeanUnion => "the European Union",
        Region.Elsewhere => "other countries",
        _ => region.ToString(),
    };

    public static string Route(TreatmentRoute route) => route switch
    {
        TreatmentRoute.Vein => "into a vein",
        TreatmentRoute.UnderSkin => "under the skin",
        TreatmentRoute.Muscle => "into a muscle",
        TreatmentRoute.Mouth => "by mouth",
        TreatmentRoute.Skin => "on the skin",
        TreatmentRoute.Bladder => "into the bladder",
        TreatmentRoute.Tumor => "into the tumor",
        TreatmentRoute.SpinalFluid => "into the fluid around the brain and spine",
        TreatmentRoute.Belly => "into the belly",
        TreatmentRoute.ExternalBeam => "as a beam from outside",
        TreatmentRoute.Implant => "as a source placed in the body",
        TreatmentRoute.Operation => "in an operation",
        _ => Of(route),
    };

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();
}
