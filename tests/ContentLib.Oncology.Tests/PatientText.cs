using System.Reflection;
using System.Text.RegularExpressions;

namespace ContentLib.Oncology.Tests;

/// <summary>The texts that people read: all strings but names of others' works, ids and codes.</summary>
internal static partial class PatientText
{
    private static readonly HashSet<(Type, string)> s_notOurWords =
    [
        (typeof(Source), nameof(Source.Title)), (typeof(Source), nameof(Source.Publisher)),
        (typeof(Code), nameof(Code.Value)), (typeof(Code), nameof(Code.Display)), (typeof(Code), nameof(Code.Release)),
    ];

    public static IEnumerable<(string Place, string Text)> All() =>
        from entry in ContentWalk.Entries(OncologyContent.Library)
        from holder in ContentWalk.Values(entry.Value)
        where holder is not string && holder.GetType().Namespace!.StartsWith("ContentLib", StringComparison.Ordinal) && !holder.GetType().IsGenericType
        from property in holder.GetType().GetProperties()
        where !property.GetMethod!.IsStatic && !s_notOurWords.Contains((holder.GetType(), property.Name))
        from text in TextsOf(property, holder)
        select ($"{entry}: {property.Name}", text);

    /// <summary>Simple: a sentence ends at a full stop, question or exclamation mark before a space; or at a line's end.</summary>
    public static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Trim().Length > 0);

    public static string[] Words(string text) => [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    private static IEnumerable<string> TextsOf(PropertyInfo property, object holder) =>
        property.PropertyType == typeof(string) && property.GetValue(holder) is string text ? [text]
        : property.PropertyType == typeof(ContentList<string>) ? (ContentList<string>)property.GetValue(holder)!
        : [];

    [GeneratedRegex(@"(?<=[.?!]""?)\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
