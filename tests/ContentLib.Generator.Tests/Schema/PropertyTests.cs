using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Schema;

public class PropertyTests
{
    [Theory]
    [InlineData("string", nameof(ValueKind.String), "string")]
    [InlineData("bool", nameof(ValueKind.Boolean), "bool")]
    [InlineData("sbyte", nameof(ValueKind.SByte), "sbyte")]
    [InlineData("byte", nameof(ValueKind.Byte), "byte")]
    [InlineData("short", nameof(ValueKind.Int16), "short")]
    [InlineData("ushort", nameof(ValueKind.UInt16), "ushort")]
    [InlineData("int", nameof(ValueKind.Int32), "int")]
    [InlineData("uint", nameof(ValueKind.UInt32), "uint")]
    [InlineData("long", nameof(ValueKind.Int64), "long")]
    [InlineData("ulong", nameof(ValueKind.UInt64), "ulong")]
    [InlineData("float", nameof(ValueKind.Single), "float")]
    [InlineData("double", nameof(ValueKind.Double), "double")]
    [InlineData("decimal", nameof(ValueKind.Decimal), "decimal")]
    [InlineData("DateOnly", nameof(ValueKind.Date), "global::System.DateOnly")]
    [InlineData("Uri", nameof(ValueKind.Uri), "global::System.Uri")]
    [InlineData("Color", nameof(ValueKind.Enum), "global::N.Color")]
    [InlineData("ContentId<Thing>", nameof(ValueKind.Id), "global::ContentLib.ContentId<global::N.Thing>")]
    [InlineData("Thing", nameof(ValueKind.Reference), "global::N.Thing")]
    [InlineData("ContentEntry", nameof(ValueKind.AnyReference), "global::ContentLib.ContentEntry")]
    [InlineData("Piece", nameof(ValueKind.Part), "global::N.Piece")]
    [InlineData("Review", nameof(ValueKind.Part), "global::ContentLib.Review")]
    public void Every_type_alone_nullable_and_in_lists(string type, string kind, string typeName)
    {
        var schema = SchemaOf.Property(
            $"public required {type} A {{ get; init; }} public {type}? B {{ get; init; }} public ContentList<{type}> C {{ get; init; }} = []; public ContentList<{type}?>? D {{ get; init; }}",
            "public enum Color { Red } public sealed record Piece(int Size);");

        Assert.Empty(schema.CompilerErrors);
        Assert.Empty(schema.Problems);
        EquatableArray<PropertySpec> properties = schema["Thing"].Properties;
        Assert.All(properties, p => Assert.Equal((kind, typeName), (p.Value.Kind.ToString(), p.Value.TypeName)));
        Assert.Equal([false, true, false, true], properties.Select(p => p.IsNullable));
        Assert.Equal([false, false, false, true], properties.Select(p => p.ItemIsNullable));
        Assert.Equal([false, false, true, true], properties.Select(p => p.IsList));
        Assert.Equal([true, false, false, false], properties.Select(p => p.IsMandatory));
    }

    [Fact]
    public void Mandatory_without_required()
    {
        var schema = SchemaOf.Property("public string A { get; init; } public string B { get; init; } = \"\"; public string? C { get; init; } public int D { get; init; } public ContentList<int> E { get; init; }");

        Assert.Equal([true, false, false, false, true], schema["Thing"].Properties.Select(p => p.IsMandatory));
        Assert.All(schema["Thing"].Properties, p => Assert.False(p.IsRequiredMember));
    }

    [Fact]
    public void What_an_heir_passes_to_its_base_is_a_value_already()
    {
        var schema = new SchemaOf("public abstract record Topic(string Kind); [ContentType(\"drugs\")] public sealed record Drug(ContentId<Drug> Id) : Topic(\"drug\");");

        Assert.False(schema["Drug"].Properties[0].IsMandatory);
    }

    [Fact]
    public void Without_nullable_annotations_an_initializer_says_that_null_is_not_expected()
    {
        var schema = SchemaOf.Property(
            "public string A { get; init; } public ContentList<string> B { get; init; } = []; public required string C { get; init; }", nullable: false);

        Assert.Equal([(true, false), (false, false), (true, true)], schema["Thing"].Properties.Select(p => (p.IsNullable, p.IsMandatory)));
    }

    [Theory]
    [InlineData("string A = \"a\\\"\\u2028\"", "\"a\\\"\\u2028\"")]
    [InlineData("string? A = null", "null")]
    [InlineData("string A = null!", "null!")]
    [InlineData("double A = 0.1", "0.1D")]
    [InlineData("double A = double.NaN", "double.NaN")]
    [InlineData("float A = -1.5f", "-1.5F")]
    [InlineData("decimal A = 1.10m", "1.10M")]
    [InlineData("long A = long.MinValue", "-9223372036854775808L")]
    [InlineData("ulong A = ulong.MaxValue", "18446744073709551615UL")]
    [InlineData("bool A = true", "true")]
    [InlineData("byte A = 3", "3")]
    [InlineData("Color A = Color.Blue", "(global::N.Color)2")]
    [InlineData("Color? A = Color.None", "(global::N.Color)(-1)")]
    [InlineData("int? A = null", "null")]
    [InlineData("int? A = 4", "4")]
    [InlineData("DateOnly A = default", "default(global::System.DateOnly)")]
    [InlineData("ContentList<string>? A = null", "null")]
    public void A_default_is_written_so_that_it_compiles_anywhere(string parameter, string expected)
    {
        var schema = new SchemaOf("public enum Color { Red, Blue = 2, None = -1 } [ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id, " + parameter + ");");

        Assert.Empty(schema.CompilerErrors);
        Assert.Equal(expected, schema["Thing"].Properties[0].ParameterDefault);
        Assert.False(schema["Thing"].Properties[0].IsMandatory);
    }

    [Fact]
    public void Enum_members_have_yaml_names_and_the_first_of_a_name_wins()
    {
        var schema = SchemaOf.Property("public Color A { get; init; }", "public enum Color : ulong { DarkRed = 3, HTTPServer = ulong.MaxValue, PD1 = 7, Pd1 = 8 }");

        Assert.Equal(
            [new("DarkRed", "dark-red", 3), new("HTTPServer", "http-server", -1), new("PD1", "pd1", 7)],
            schema["Thing"].Properties[0].Value.Enum!.Members);
    }

    [Fact]
    public void Parts_of_parts_and_recursive_parts_are_found_once()
    {
        var schema = SchemaOf.Property(
            "public ContentList<Row> Rows { get; init; } = []; public Cell? Best { get; init; }",
            "public sealed record Row { public ContentList<Cell> Cells { get; init; } = []; } public sealed class Cell { public Row? Inner { get; init; } public required Thing About { get; init; } }");

        Assert.Empty(schema.Problems);
        Assert.Equal(["Cell", "Row"], schema.Assembled.Schema.Parts.Select(p => p.Name));
        Assert.Equal(["inner", "about"], schema["Cell"].Properties.Select(p => p.Key));
        Assert.Null(schema["Cell"].Content);
    }

    [Theory]
    [InlineData("public string A { get; set; } = \"\";", "CL0104 A")]
    [InlineData("public required string A { get; set; }", "CL0104 A")]
    [InlineData("public string? A { get; private init; }", "CL0105 A")]
    [InlineData("public string? A { get; protected init; }", "CL0105 A")]
    [InlineData("public string? A { init { } }", "CL0105 A")]
    [InlineData("[Indexed] private string? A { get; init; }", "CL0105 A")]
    [InlineData("public required string A;", "CL0105 A")]
    [InlineData("public string? Formerly { get; init; }", "CL0105 Formerly")]
    [InlineData("public string? URL { get; init; } public string? Url { get; init; }", "CL0105 Url")]
    public void A_property_that_cannot_be_filled(string property, string problem) =>
        Assert.Equal([problem], SchemaOf.Property(property).Problems);

    [Theory]
    [InlineData("public string A => \"\";")]
    [InlineData("public string A { get; } = \"\";")]
    [InlineData("public static string A { get; set; } = \"\";")]
    [InlineData("private string? A { get; init; }")]
    [InlineData("private string? A { get; set; }")]
    [InlineData("protected string? A { get; init; }")]
    [InlineData("public string this[int i] { get => \"\"; init { } }")]
    [InlineData("public string? A;")]
    public void The_authors_own_members_are_no_content(string member)
    {
        var schema = SchemaOf.Property(member);

        Assert.Empty(schema.Problems);
        Assert.Empty(schema["Thing"].Properties);
    }

    [Fact]
    public void Internal_properties_are_content_of_their_assembly() =>
        Assert.Equal(["A"], SchemaOf.Property("internal string? A { get; init; }")["Thing"].Properties.Select(p => p.Name));

    [Theory]
    [InlineData("List<string>", "Use ContentList<string>.")]
    [InlineData("int[]", "Use ContentList<int>.")]
    [InlineData("IReadOnlyList<Thing>", "Use ContentList<Thing>.")]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "Use ContentList<int>.")]
    [InlineData("ContentList<ContentList<int>>", "needs a part between")]
    [InlineData("ContentList<DateTime>", "Use DateOnly.")]
    [InlineData("DateTime?", "Use DateOnly.")]
    [InlineData("object", "ContentEntry")]
    [InlineData("dynamic", "a type with a name")]
    [InlineData("Dictionary<string, int>", "with the key and the value")]
    [InlineData("Base", "ContentEntry")]
    [InlineData("IDisposable", "ContentEntry")]
    [InlineData("Point", "Make it a record class.")]
    [InlineData("Box<int>", "cannot be generic")]
    [InlineData("Empty", "give it init properties")]
    [InlineData("ContentId<Piece>", "'Piece' is not marked [ContentType]")]
    [InlineData("PartOf<Thing, Piece>", "[InverseOf]")]
    [InlineData("TimeSpan", "Use a number")]
    [InlineData("System.Globalization.CultureInfo", "content cannot hold.")]
    public void An_unsupported_type(string type, string hint)
    {
        var schema = SchemaOf.Property(
            "public " + type + " A { get; init; } = default!; public int B { get; init; }",
            "public abstract record Base { public int A { get; init; } } public record struct Point(int X); public record Box<T>(T Item); public class Empty; public record Piece(int X);");

        Assert.Empty(schema.CompilerErrors);
        Assert.Equal(["CL0106 A"], schema.Problems);
        Assert.Contains(hint, Assert.Single(schema.Messages));
        Assert.Equal(["B"], schema.Sound("Thing").Select(p => p.Name));
    }

    [Fact]
    public void A_type_that_does_not_exist_is_left_to_the_compiler()
    {
        var schema = SchemaOf.Property("public Nothing? A { get; init; } public ContentList<Nothing> B { get; init; } = [];");

        Assert.Equal(["CS0246", "CS0246"], schema.CompilerErrors);
        Assert.Empty(schema.Problems);
    }

    [Fact]
    public void A_part_that_cannot_be_constructed_takes_its_properties_with_it()
    {
        var schema = SchemaOf.Property(
            "public Bad? A { get; init; } public Bad? B { get; init; }",
            "public sealed class Bad { private Bad() { } public int X { get; init; } }");

        Assert.Equal(["CL0114 Bad"], schema.Problems);
        Assert.Empty(schema.Sound("Thing"));
        Assert.Empty(schema.Assembled.Schema.Parts);
    }

    [Fact]
    public void A_problem_of_a_part_that_two_types_reach_is_said_once() =>
        Assert.Equal(["CL0104 X"], new SchemaOf("""
            public sealed class Piece { public int X { get; set; } }
            [ContentType("as")] public sealed record A(ContentId<A> Id, Piece Piece);
            [ContentType("bs")] public sealed record B(ContentId<B> Id, Piece Piece);
            """).Problems);

    [Theory]
    [InlineData("[Indexed] public Color A { get; init; }")]
    [InlineData("[Indexed] public ContentList<Thing> A { get; init; } = [];")]
    [InlineData("[Indexed] public ContentId<Thing>? A { get; init; }")]
    [InlineData("[Indexed] public DateOnly A { get; init; }")]
    public void An_index(string property)
    {
        var schema = SchemaOf.Property(property, "public enum Color { Red }");

        Assert.Empty(schema.Problems);
        Assert.True(schema["Thing"].Properties[0].IsIndexed);
    }

    [Theory]
    [InlineData("[Indexed] public double A { get; init; }", "not of double")]
    [InlineData("[Indexed] public Piece? A { get; init; }", "not of Piece")]
    [InlineData("[Indexed] public ContentEntry A { get; init; }", "not of ContentEntry")]
    [InlineData("[Indexed] public string A => \"\";", "no init accessor")]
    [InlineData("public Tag? B { get; init; }", "only content types")]
    public void A_property_that_cannot_be_indexed(string property, string reason)
    {
        var schema = SchemaOf.Property(property, "public record Piece(int X); public record Tag { [Indexed] public int A { get; init; } }");

        Assert.Equal(["CL0108 A"], schema.Problems);
        Assert.Contains(reason, Assert.Single(schema.Messages));
    }

    [Fact]
    public void Name_and_Alias_override_the_convention()
    {
        var schema = SchemaOf.Property("""
            public string? Name { get; init; } public ContentList<string> Aliases { get; init; } = [];
            [Name] public string? Title { get; init; } [Alias] public string? Short { get; init; } [Alias] public ContentList<string> Brands { get; init; } = [];
            """);

        Assert.Empty(schema.Problems);
        Assert.Equal("Title", schema["Thing"].Content!.NameProperty);
        Assert.Equal(["Short", "Brands"], schema["Thing"].Content!.AliasProperties);
    }

    [Theory]
    [InlineData("[Name] public int A { get; init; }", "[Name] of 'Thing.A': a name is a string")]
    [InlineData("[Name] public ContentList<string> A { get; init; } = [];", "a name is a string")]
    [InlineData("[Name] public string? B { get; init; } [Name] public string? A { get; init; }", "'B' is the name already")]
    [InlineData("[Alias] public Uri? A { get; init; }", "[Alias] of 'Thing.A'")]
    [InlineData("[Alias] public string A => \"\";", "no init accessor")]
    [InlineData("public Piece? B { get; init; }", "is a part")]
    public void A_property_that_cannot_be_a_name_or_alias(string property, string reason)
    {
        var schema = SchemaOf.Property(property, "public record Piece { [Name] public string? A { get; init; } }");

        Assert.Equal(["CL0115 A"], schema.Problems);
        Assert.Contains(reason, Assert.Single(schema.Messages));
    }
}
