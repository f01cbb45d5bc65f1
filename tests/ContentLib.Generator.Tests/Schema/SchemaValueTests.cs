using ContentLib.Generator.Model;
using ContentLib.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Tests.Schema;

/// <summary>The step is cached only when its results are equal values, and holds no compilation alive.</summary>
public class SchemaValueTests
{
    private const string Source = """
        /// <summary>A thing.</summary>
        [ContentType("things", OrderBy = nameof(Name))] public sealed record Thing
        {
            public required ContentId<Thing> Id { get; init; }
            [StringLength(10), Phone] public required string Name { get; init; }
            public Color Color { get; init; }
            [AllowedValues("a", "b")] public string? Letter { get; init; }
            public ContentList<Piece> Pieces { get; init; } = [];
            public List<int> Bad { get; init; } = [];
            [InverseOf(typeof(Piece), nameof(Piece.Other))] public ContentList<PartOf<Thing, Piece>> Uses { get; init; } = [];
        }
        public enum Color { Red, Blue }
        public sealed record Piece(Thing? Other, Review Review, int Size = 3);
        """;

    [Fact]
    public void Two_compilations_give_equal_results()
    {
        SchemaOf first = new(Source), second = new(Source);

        Assert.Equal(first.Results, second.Results);
        Assert.Equal(first.Assembled, second.Assembled);
        Assert.Equal(first.Assembled.GetHashCode(), second.Assembled.GetHashCode());
        Assert.Equal(["CL0112 Phone", "CL0106 Bad"], first.Problems);
    }

    [Fact]
    public void Another_schema_is_not_equal() =>
        Assert.NotEqual(new SchemaOf(Source).Results, new SchemaOf(Source.Replace("Blue", "Green")).Results);

    [Fact]
    public void Without_places_a_type_may_move()
    {
        SchemaOf first = new(Source), moved = new("\n\n" + Source);

        Assert.NotEqual(first.Assembled.Schema, moved.Assembled.Schema);
        Assert.Equal(first.Assembled.Schema.WithoutPlaces(), moved.Assembled.Schema.WithoutPlaces());
        Assert.DoesNotContain(ObjectGraph.Of(first.Assembled.Schema.WithoutPlaces()), o => o is SourcePlace);
    }

    [Fact]
    public void No_object_of_the_compiler_is_kept()
    {
        object[] graph = [.. ObjectGraph.Of(new SchemaOf(Source).Results), .. ObjectGraph.Of(new SchemaOf(Source).Assembled)];

        Assert.Contains("dark-red", ObjectGraph.Of(new SchemaOf(Source.Replace("Red", "DarkRed")).Results));
        Assert.DoesNotContain(graph, o => o is ISymbol or SyntaxNode or SyntaxTree or Location or Compilation or AttributeData);
    }

    [Fact]
    public void The_order_of_the_results_does_not_matter()
    {
        var schema = new SchemaOf(Source + "[ContentType(\"others\")] public sealed record Another(ContentId<Another> Id, Piece Piece);");

        Assert.Equal(
            SchemaAssembler.Assemble([.. schema.Results.Reverse()]).Schema,
            schema.Assembled.Schema);
    }
}
