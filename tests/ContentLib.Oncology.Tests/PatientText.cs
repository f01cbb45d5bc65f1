using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace ContentLib.Oncology.Tests;

/// <summary>The texts that people read: all strings and Markdowns but names of others' works, ids and codes.</summary>
internal static partial class PatientText
{
    private static readonly HashSet<(Type, string)> s_notOurWords =
    [
        (typeof(Source), nameof(Source.Title)), (typeof(Source), nameof(Source.Publisher)),
        (typeof(Code), nameof(Code.Value)), (typeof(Code), nameof(Code.Display)), (typeof(Code), nameof(Code.Release)),
    ];

    /// <summary>A text and where it stands; of a Markdown the plain text.</summary>
    /// <param name="Entry">The entry whose file has the text.</param>
    /// <param name="Path">The property, as in C#.</param>
    /// <param name="Holder">The property's type and name.</param>
    /// <param name="Value">A string or a Markdown.</param>
    public sealed record Field(ContentEntry Entry, string Path, (Type Type, string Name) Holder, object Value)
    {
        public string Place => $"{Entry}: {Path}";

        public string Text => Value.ToString()!;
    }

    public static IReadOnlyList<Field> Fields { get; } =
        [.. ContentWalk.Entries(OncologyContent.Library).SelectMany(Of).Where(field => !s_notOurWords.Contains(field.Holder))];

    public static IEnumerable<(string Place, string Text)> All() => Fields.Select(field => (field.Place, field.Text));

    /// <summary>The texts that [ReadingGrade] on the type of an entry is about; docs/reading.md.</summary>
    public static IEnumerable<object> MeasuredOf(ContentEntry entry) =>
        from field in Of(entry)
        where !IsName(field.Holder) && field.Holder.Type != typeof(Code) && field.Holder.Type != typeof(Review)
        where field.Value is Markdown || field.Text.Trim().Any(char.IsWhiteSpace)
        select field.Value;

    public static bool IsName((Type Type, string Name) holder) =>
        holder.Name is "Name" or "Aliases" || holder.Type.GetProperty(holder.Name)!.IsDefined(typeof(NameAttribute));

    /// <summary>Simple: a sentence ends at a full stop, question or exclamation mark before a space; or at a line's end.</summary>
    public static IEnumerable<string> Sentences(string text) => SentenceEnd().Split(text).Where(sentence => sentence.Trim().Length > 0);

    public static string[] Words(string text) => [.. Word().Matches(text).Select(word => word.Value.ToLowerInvariant())];

    private static IEnumerable<Field> Of(ContentEntry entry) => Of(entry, entry.Value, "");

    /// <summary>What is written in the entry's own file: no inverse lists, no computed properties, nothing of other entries.</summary>
    private static IEnumerable<Field> Of(ContentEntry entry, object holder, string path) =>
        from property in holder.GetType().GetProperties()
        where property.CanWrite && !property.GetMethod!.IsStatic && !property.IsDefined(typeof(InverseOfAttribute))
        let value = property.GetValue(holder)
        where value is not null
        from field in Of(entry, (holder.GetType(), property.Name), path + property.Name, value)
        select field;

    private static IEnumerable<Field> Of(ContentEntry entry, (Type, string) holder, string path, object value) => value switch
    {
        string or Markdown => [new Field(entry, path, holder, value)],
        IEnumerable list => list.Cast<object>().SelectMany((item, i) => Of(entry, holder, $"{path}[{i}]", item)),
        _ when ContentWalk.IsEntry(value) || value.GetType().GetMethod("<Clone>$") is null => [],
        _ => Of(entry, value, path + "."),
    };

    [GeneratedRegex(@"(?<=[.?!]""?)\s+|\n+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
