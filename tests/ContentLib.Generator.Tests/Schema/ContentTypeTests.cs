using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Tests.Schema;

public class ContentTypeTests
{
    [Fact]
    public void An_init_record()
    {
        var schema = new SchemaOf("""
            [ContentType("faq-entries", NamedEntries = false, OrderBy = nameof(Rank))]
            public sealed record FaqEntry
            {
                public required ContentId<FaqEntry> Id { get; init; }
                public required string Name { get; init; }
                public ContentList<string> Aliases { get; init; } = [];
                public int Rank { get; init; } = 5;
                public string Shout => Name.ToUpperInvariant();
            }
            """);

        TypeSpec type = schema["FaqEntry"];
        Assert.Empty(schema.Problems);
        Assert.Empty(schema.CompilerErrors);
        Assert.Equal("global::N.FaqEntry", type.TypeName);
        Assert.Equal(0, type.ParameterCount);
        Assert.Equal(["name", "aliases", "rank"], type.Properties.Select(p => p.Key));
        ContentSpec content = type.Content!;
        Assert.Equal(("faq-entries", "FaqEntries", "N"), (content.Collection, content.Catalog, content.Namespace));
        Assert.Equal((true, false, "Rank", -1), (content.IsPublic, content.NamedEntries, content.OrderBy, content.IdParameterIndex));
        Assert.Equal("Name", content.NameProperty);
        Assert.Equal(["Aliases"], content.AliasProperties);
    }

    [Fact]
    public void A_positional_record()
    {
        var schema = new SchemaOf("""
            [ContentType("people")]
            internal sealed record Person(string Name, ContentId<Person> Id, Person? Boss, int Age = 7) { public string Note { get; init; } = ""; }
            """);

        TypeSpec type = schema["Person"];
        Assert.Empty(schema.Problems);
        Assert.Equal(4, type.ParameterCount);
        Assert.Equal((1, false), (type.Content!.IdParameterIndex, type.Content.IsPublic));
        Assert.Equal(
            [("Name", 0, true), ("Boss", 2, true), ("Age", 3, false), ("Note", -1, false)],
            type.Properties.Select(p => (p.Name, p.ParameterIndex, p.IsMandatory)));
        Assert.Equal([null, null, "7", null], type.Properties.Select(p => p.ParameterDefault));
    }

    [Fact]
    public void Three_types_that_refer_to_each_other()
    {
        var schema = new SchemaOf("""
            [ContentType("services")] public sealed record Service { public required ContentId<Service> Id { get; init; } public required string Name { get; init; }
              [InverseOf(typeof(Clinic), nameof(Clinic.Offers))] public ContentList<Clinic> Clinics { get; init; } = []; }
            [ContentType("clinics")] public sealed record Clinic { public required ContentId<Clinic> Id { get; init; } public required string Name { get; init; } public Uri? Website { get; init; }
              public int Beds { get; init; } = 5; public ContentList<Service> Offers { get; init; } = []; }
            [ContentType("people")] public sealed record Person(ContentId<Person> Id, string Name, Clinic Clinic);
            """);

        Assert.Empty(schema.CompilerErrors);
        Assert.Empty(schema.Problems);
        Assert.Equal(["Clinic", "Person", "Service"], schema.Assembled.Schema.Types.Select(t => t.Name));
        Assert.Equal(["Clinics", "People", "Services"], schema.Assembled.Schema.Types.Select(t => t.Content!.Catalog));
    }

    [Fact]
    public void Inherited_properties_come_first_and_hidden_ones_once()
    {
        var schema = new SchemaOf("""
            public abstract record Topic { public required string Name { get; init; } public virtual string Text { get; init; } = ""; }
            [ContentType("drugs")]
            public sealed record Drug : Topic { public required ContentId<Drug> Id { get; init; } public override string Text { get; init; } = "x"; public int Dose { get; init; } }
            """);

        Assert.Empty(schema.Problems);
        Assert.Equal(["Name", "Text", "Dose"], schema["Drug"].Properties.Select(p => p.Name));
        Assert.Equal("Name", schema["Drug"].Content!.NameProperty);
    }

    [Fact]
    public void A_base_from_another_assembly()
    {
        MetadataReference library = SchemaOf.Reference("Library", """
            namespace L;
            public abstract record Topic { public required string Name { get; init; } public string Text { get; init; } = ""; }
            public sealed record Dose(decimal Amount, string? Unit = null);
            public class Plain { public string Text { get; init; } = ""; }
            """);
        var schema = new SchemaOf(
            "[ContentType(\"drugs\")] public sealed record Drug : L.Topic { public required ContentId<Drug> Id { get; init; } public L.Dose? Dose { get; init; } public L.Plain? Plain { get; init; } }",
            references: library);

        Assert.Equal(["CL0106 Plain"], schema.Problems);
        Assert.Equal([("Name", true), ("Text", false), ("Dose", false)], schema.Sound("Drug").Select(p => (p.Name, p.IsMandatory)));
        Assert.Equal([0, 1], schema["Dose"].Properties.Select(p => p.ParameterIndex));
    }

    [Fact]
    public void A_plain_class_may_take_its_properties_in_the_constructor()
    {
        var schema = new SchemaOf("""
            [ContentType("people")]
            public sealed class Person(ContentId<Person> id, string name) { public ContentId<Person> Id { get; } = id; public string Name { get; } = name; }
            """);

        Assert.Empty(schema.Problems);
        Assert.Equal((0, 2), (schema["Person"].Content!.IdParameterIndex, schema["Person"].ParameterCount));
        Assert.Equal(1, schema["Person"].Properties[0].ParameterIndex);
    }

    [Fact]
    public void A_nested_type_has_its_catalog_in_the_namespace()
    {
        var schema = new SchemaOf("public static class Outer { [ContentType(\"things\")] internal sealed record Thing(ContentId<Thing> Id); }");

        Assert.Empty(schema.Problems);
        Assert.Equal("global::N.Outer.Thing", schema["Thing"].TypeName);
        Assert.Equal(("N", false), (schema["Thing"].Content!.Namespace, schema["Thing"].Content!.IsPublic));
    }

    [Fact]
    public void SetsRequiredMembers_frees_the_initializer_and_not_the_author_of_yaml()
    {
        var schema = SchemaOf.Property("[System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Thing() => Name = \"\"; public required string Name { get; init; }");

        Assert.Equal((true, false), (schema["Thing"].Properties[0].IsMandatory, schema["Thing"].Properties[0].IsRequiredMember));
    }

    [Theory]
    [InlineData("public record struct Bad(ContentId<Bad> Id);", "a struct")]
    [InlineData("public abstract record Bad(ContentId<Bad> Id);", "abstract")]
    [InlineData("public record Bad<T>(ContentId<Bad<T>> Id);", "generic")]
    [InlineData("public static class Bad;", "static")]
    [InlineData("file record Bad(ContentId<Bad> Id);", "local to its file")]
    public void Not_a_content_type(string declaration, string what)
    {
        var schema = new SchemaOf("[ContentType(\"things\")] " + declaration);

        Assert.Equal(["CL0103 Bad"], schema.Problems);
        Assert.Contains("it is " + what, Assert.Single(schema.Messages));
        Assert.Empty(schema.Assembled.Schema.Types);
    }

    [Fact]
    public void A_privately_nested_type_is_refused() =>
        Assert.Equal(["CL0103 Bad"], new SchemaOf("class Outer { [ContentType(\"things\")] private record Bad(ContentId<Bad> Id); }").Problems);

    [Theory]
    [InlineData("public string Name { get; init; } = \"\";", "CL0101 Thing")]
    [InlineData("public ContentId<Thing> Id => default;", "CL0101 Id")]
    [InlineData("public required string Id { get; init; }", "CL0102 Id")]
    [InlineData("public ContentId<Thing>? Id { get; init; }", "CL0102 Id")]
    [InlineData("public ContentId<Thing> Id { get; private init; }", "CL0105 Id")]
    public void The_id(string member, string problem)
    {
        var schema = new SchemaOf("[ContentType(\"things\")] public sealed record Thing { " + member + " }");

        Assert.Equal([problem], schema.Problems);
        Assert.Empty(schema.Assembled.Schema.Types);
    }

    [Fact]
    public void An_inherited_id_does_not_do() =>
        Assert.Equal(["CL0101 B"], new SchemaOf("""
            [ContentType("as")] public record A { public required ContentId<A> Id { get; init; } }
            [ContentType("bs")] public sealed record B : A;
            """).Problems);

    [Theory]
    [InlineData("Things")]
    [InlineData("1-things")]
    [InlineData("my_things")]
    [InlineData("")]
    public void A_malformed_collection(string collection) =>
        Assert.Equal(
            ["CL0113 \"" + collection + "\""],
            new SchemaOf("[ContentType(\"" + collection + "\")] public sealed record Thing(ContentId<Thing> Id);").Problems);

    [Theory]
    [InlineData("\"services\"", "namespace Services { class X; }", "CL0111 \"services\"", "the namespace 'N.Services'")]
    [InlineData("\"services\"", "class Services;", "CL0111 \"services\"", "the type 'N.Services'")]
    [InlineData("\"thing\"", "", "CL0111 \"thing\"", "the content type itself")]
    [InlineData("\"services\", Catalog = \"1a\"", "", "CL0111 \"1a\"", "not an identifier")]
    [InlineData("\"services\", Catalog = \"class\"", "", "CL0111 \"class\"", "the keyword 'class'")]
    public void A_catalog_that_clashes(string arguments, string other, string problem, string reason)
    {
        var schema = new SchemaOf(
            "using ContentLib; namespace N { [ContentType(" + arguments + ")] public sealed record Thing(ContentId<Thing> Id); " + other + " }",
            usings: "");

        Assert.Equal([problem], schema.Problems);
        Assert.Contains(reason, Assert.Single(schema.Messages));
        Assert.EndsWith("Catalog", schema["Thing"].Content!.Catalog);
    }

    [Fact]
    public void A_generic_type_of_that_name_does_not_clash() =>
        Assert.Empty(new SchemaOf("[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id); class Things<T>;").Problems);

    [Fact]
    public void Two_types_with_one_collection()
    {
        var schema = new SchemaOf("""
            [ContentType("things")] public sealed record B(ContentId<B> Id);
            [ContentType("things")] public sealed record A(ContentId<A> Id);
            """);

        Assert.Equal(["CL0110 B"], schema.Problems);
        Assert.Equal(["The collection 'things' is claimed by 'N.A' and by 'N.B'"], schema.Messages);
        Assert.Equal(["A"], schema.Assembled.Schema.Types.Select(t => t.Name));
    }

    [Fact]
    public void Two_catalogs_with_one_name()
    {
        var schema = new SchemaOf("""
            [ContentType("things")] public sealed record A(ContentId<A> Id);
            [ContentType("stuff", Catalog = "Things")] public sealed record B(ContentId<B> Id);
            """);

        Assert.Equal(["CL0111 B"], schema.Problems);
    }

    [Theory]
    [InlineData("nameof(Thing.Links)", "has no order")]
    [InlineData("\"Nmae\"", "Did you mean 'Name'?")]
    public void OrderBy_names_nothing_that_has_an_order(string argument, string reason)
    {
        var schema = new SchemaOf("[ContentType(\"things\", OrderBy = " + argument + ")] public sealed record Thing(ContentId<Thing> Id, string Name, ContentList<Uri> Links);");

        Assert.Equal(["CL0109 " + argument], schema.Problems);
        Assert.Contains(reason, Assert.Single(schema.Messages));
        Assert.Null(schema["Thing"].Content!.OrderBy);
    }

    [Theory]
    [InlineData("private Bad() { } public ContentId<Bad> Id { get; init; }", "CL0114 Bad")]
    [InlineData("public Bad(string other) { } public ContentId<Bad> Id { get; init; }", "CL0114 Bad")]
    public void A_type_that_cannot_be_constructed(string members, string problem) =>
        Assert.Equal([problem], new SchemaOf("[ContentType(\"things\")] public sealed record Bad { " + members + " }").Problems);

    [Fact]
    public void A_parameter_without_its_property() =>
        Assert.Equal(
            ["CL0114 Name"],
            new SchemaOf("[ContentType(\"things\")] public sealed record Bad(ContentId<Bad> Id, string Name) { public int Name { get; init; } }").Problems);

    [Fact]
    public void Keywords_as_names()
    {
        var schema = new SchemaOf(
            "using ContentLib; namespace @event.N { [ContentType(\"things\")] public sealed record @class(ContentId<@class> Id, int @int, [property: Indexed] @class? @new = null); }",
            usings: "");

        Assert.Empty(schema.CompilerErrors);
        Assert.Equal(("global::@event.N.@class", "class", "@event.N"), (schema["class"].TypeName, schema["class"].Name, schema["class"].Content!.Namespace));
        Assert.Equal(["int", "new"], schema["class"].Properties.Select(p => p.Name));
    }

    [Theory]
    [InlineData("<summary><see cref=\"{\"/><see cref=\"\"/>x <see langword=\"null\"/></summary>", "<x null")]
    [InlineData("<summary></summary>", null)]
    [InlineData("No summary", null)]
    [InlineData("/ <summary>No comment</summary>", null)]
    [InlineData("<summary>Not & well-formed</summary>", null)]
    public void Odd_summaries(string comment, string? expected) =>
        Assert.Equal(expected, new SchemaOf("///" + comment + "\n[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id);")["Thing"].Content!.Summary);

    [Theory]
    [InlineData(DocumentationMode.None)]
    [InlineData(DocumentationMode.Diagnose)]
    public void The_summary_is_plain_text(DocumentationMode comments)
    {
        var schema = new SchemaOf("""
            /// <summary>
            /// A <c>thing</c> with a <see cref="ContentLib.ContentId{T}"/>, &lt;b&gt;.
            /// </summary>
            /// <remarks>More.</remarks>
            [ContentType("things")] public sealed record Thing(ContentId<Thing> Id);
            /// <summary>Not & well-formed.</summary>
            [ContentType("others")] public sealed record Other(ContentId<Other> Id);
            """, comments: comments);

        Assert.Equal("A thing with a ContentId<T>, <b>.", schema["Thing"].Content!.Summary);
        Assert.Null(schema["Other"].Content!.Summary);
    }
}
