using System.Text;
using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Pipeline;

/// <summary>A parsed file together with what the project says of it.</summary>
internal sealed record ParsedFile(ContentFile File, YamlFile Yaml);

/// <summary>The types to bind against, by collection.</summary>
internal sealed class BindingTable(SchemaSpec schema)
{
    private readonly Dictionary<string, TypeSpec> _types = schema.Types.ToDictionary(type => type.Content!.Collection, StringComparer.Ordinal);

    public PartTable Parts { get; } = PartTable.From(schema);

    public IEnumerable<string> Collections => _types.Keys;

    public TypeSpec? Find(string? collection) =>
        collection is not null && _types.TryGetValue(collection, out TypeSpec? type) ? type : null;
}

/// <summary>The steps that look at one file.</summary>
internal static class FileSteps
{
    private static readonly TextPlace s_start = new(0, 0, 0, 0, 0, 0);

    public static ParsedFile Parse(ContentFile file, CancellationToken cancellationToken)
    {
        string path = file.Text.Path;
        try
        {
            SourceText? text = file.Text.GetText(cancellationToken);
            YamlFile yaml = text is null
                ? Failed(path, Rules.NotUtf8(ProblemPlace.OfText(path, s_start), "the compiler could not read it"))
                : YamlParser.Parse(path, text, cancellationToken);
            return new ParsedFile(file, yaml);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParsedFile(file, Failed(path, Faults.Problem("parsing '" + path + "'", exception)));
        }
    }

    public static BoundFile Bind(ParsedFile file, BindingTable table, CancellationToken cancellationToken)
    {
        string path = file.Yaml.Path;
        if (table.Find(file.File.Collection) is not { } type)
        {
            // What holds no entries needs no collection.
            EquatableArray<Problem> problems = file.Yaml.Documents.Count == 0 && file.Yaml.Problems.Count == 0
                ? EquatableArray<Problem>.Empty
                : new([NoCollection(file, table)]);
            return new BoundFile(path, EquatableArray<BoundEntry>.Empty, problems);
        }

        try
        {
            BoundFile bound = FileBinder.Bind(file.Yaml, type, table.Parts, cancellationToken);
            return file.File.OtherCollection is { } other
                ? bound with { Problems = bound.Problems.Append(MatchedTwice(file, other)).ToEquatableArray() }
                : bound;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new BoundFile(path, EquatableArray<BoundEntry>.Empty, new([Faults.Problem("binding '" + path + "'", exception)]));
        }
    }

    private static YamlFile Failed(string path, Problem problem) =>
        new(path, [], EquatableArray<TextPlace>.Empty, new([problem]), EquatableArray<LostId>.Empty);

    /// <summary>What is said of a file as a whole stands at its first key.</summary>
    private static ProblemPlace PlaceOf(ParsedFile file) =>
        file.Yaml.Places.Count > 0 ? ProblemPlace.OfNode(file.Yaml.Path, 0) : ProblemPlace.OfText(file.Yaml.Path, s_start);

    private static Problem MatchedTwice(ParsedFile file, string other) =>
        Rules.FileMatchedTwice(PlaceOf(file), file.File.Collection!, other);

    private static Problem NoCollection(ParsedFile file, BindingTable table)
    {
        StringBuilder message = new();
        if (file.File.Collection is { } collection)
        {
            message.Append("The file belongs to the collection '").Append(collection).Append("', which no content type claims.");
            message.Append(Suggestion.For(collection, table.Collections));
            message.Append(" Add [ContentType(\"").Append(collection).Append("\")] to a record, or move the file");
        }
        else
        {
            message.Append("The file belongs to no collection: its collection is the first folder below the wildcard of its Include, as in ")
                .Append("<ContentYaml Include=\"content/**/*.yaml\" /> with content/therapies/car-t.yaml, or Collection=\"...\" on the item");
        }

        return Rules.FileInNoCollection(PlaceOf(file), message.ToString());
    }
}
