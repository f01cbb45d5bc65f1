using System.Reflection;
using Basic.Reference.Assemblies;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using ContentLib.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Tests.Schema;

/// <summary>C# in, schema out. The usings and the namespace N are given.</summary>
internal sealed class SchemaOf
{
    private const string Usings = "using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; using ContentLib; namespace N;\n";

    private static readonly Lazy<MetadataReference> s_runtime = new(() => Reference("ContentLib", """
        namespace ContentLib;
        [System.AttributeUsage(System.AttributeTargets.All)]
        public sealed class ContentTypeAttribute(string collection) : System.Attribute
        {
            public string Collection { get; } = collection; public string? Catalog { get; set; }
            public bool NamedEntries { get; set; } = true; public string? OrderBy { get; set; }
        }
        public sealed class InverseOfAttribute(System.Type type, string property) : System.Attribute
        {
            public System.Type Type { get; } = type; public string Property { get; } = property;
        }
        public sealed class IndexedAttribute : System.Attribute;
        public sealed class NameAttribute : System.Attribute;
        public sealed class AliasAttribute : System.Attribute;
        public sealed class ReadingGradeAttribute(double highest) : System.Attribute { public double Highest { get; } = highest; }
        public sealed class MaxSentenceWordsAttribute(int words) : System.Attribute { public int Words { get; } = words; }
        public readonly struct ContentId<T>;
        public readonly struct ContentEntry;
        public readonly struct PartOf<TOwner, TPart>;
        [System.Runtime.CompilerServices.CollectionBuilder(typeof(ContentList), "Create")]
        public sealed class ContentList<T> { public System.Collections.Generic.IEnumerator<T> GetEnumerator() => throw null!; }
        public static class ContentList { public static ContentList<T> Create<T>(System.ReadOnlySpan<T> items) => new(); }
        public enum ClinicalReview { None, Nurse }
        public sealed record Review { public required System.DateOnly LastChecked { get; init; } public ClinicalReview Clinical { get; init; } }
        public sealed record Code(string System, string Value, string? Display = null);
        """));

    private readonly SyntaxTree _tree;

    public SchemaOf(string source, bool nullable = true, string usings = Usings, DocumentationMode comments = DocumentationMode.None, params MetadataReference[] references)
    {
        _tree = CSharpSyntaxTree.ParseText(usings + source, new CSharpParseOptions(LanguageVersion.Latest, comments), "Types.cs");
        CSharpCompilation compilation = Compile("Test", [_tree], nullable, [s_runtime.Value, .. references]);
        CompilerErrors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).ToList();
        Results = [.. ContentTypes(compilation.Assembly.GlobalNamespace).Select(t =>
            SchemaParser.Parse(t.Type, t.Attribute, compilation, CancellationToken.None))];
        Assembled = SchemaAssembler.Assemble([.. Results]);
    }

    /// <summary>Not an ImmutableArray, which is equal only to itself.</summary>
    public IReadOnlyList<TypeResult> Results { get; }

    public AssembledSchema Assembled { get; }

    public IReadOnlyList<string> CompilerErrors { get; }

    /// <summary>A content type or part.</summary>
    public TypeSpec this[string name] => Assembled.Schema.Types.Concat(Assembled.Schema.Parts).Single(t => t.Name == name);

    /// <summary>What the later rooms fill: the properties of a type without those that an error has put aside.</summary>
    public IEnumerable<PropertySpec> Sound(string type) => this[type].Properties.Where(p => !p.IsOmitted);

    /// <summary>The id and the very text under the squiggle of every problem: <c>CL0101 Therapy</c>.</summary>
    public IReadOnlyList<string> Problems => [.. Assembled.Problems.Select(p => p.RuleId + " " + Squiggle(p))];

    public IReadOnlyList<string> Messages => [.. Assembled.Problems.Select(Message)];

    /// <summary>A property with the type and the members around it that the test does not care about.</summary>
    public static SchemaOf Property(string property, string others = "", bool nullable = true) =>
        new("[ContentType(\"things\")] public sealed record Thing { public required ContentId<Thing> Id { get; init; }\n" + property + "\n}\n" + others, nullable);

    public static MetadataReference Reference(string name, string source, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        var result = Compile(name, [CSharpSyntaxTree.ParseText(source)], true, references).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Compile(string name, IEnumerable<SyntaxTree> trees, bool nullable, MetadataReference[] references) =>
        CSharpCompilation.Create(
            name,
            trees,
            [.. Net100.References.All, .. references],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    private static IEnumerable<(INamedTypeSymbol Type, AttributeData Attribute)> ContentTypes(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            ContentTypes(member).Concat(
                from attribute in member.GetAttributes()
                where attribute.AttributeClass?.Name == "ContentTypeAttribute"
                select ((INamedTypeSymbol)member, attribute)));

    private string Squiggle(Problem problem) =>
        problem.Place.Text is { } text ? _tree.ToString().Substring(text.Start, text.Length) : "(nowhere)";

    private static string Message(Problem problem) =>
        string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            Rules.Descriptor(problem.RuleId).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [.. problem.Arguments.Select(a => (object?)a.Text)]);
}

/// <summary>Walks everything that a value holds.</summary>
internal static class ObjectGraph
{
    public static IEnumerable<object> Of(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out object? current))
        {
            yield return current;
            for (Type? type = current.GetType(); type is not null && !IsLeaf(current); type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    Push(field.GetValue(current));
                }
            }

            if (current is Array array)
            {
                foreach (object? item in array)
                {
                    Push(item);
                }
            }
        }

        void Push(object? value)
        {
            if (value is not null && (value.GetType().IsValueType || seen.Add(value)))
            {
                pending.Push(value);
            }
        }
    }

    private static bool IsLeaf(object value) => value is string or Type or Pointer || value.GetType().IsPrimitive || value.GetType().IsEnum;
}
