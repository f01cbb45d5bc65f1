namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Every rule about content types: at the symbol, and in which words.</summary>
public class TypeRuleTests
{
    [Fact, Rule("CL0101")]
    public void No_id() => Types("[ContentType(\"things\")] public sealed record Thing { public string? Name { get; init; } }")
        .Reports("CL0101", "Types.cs(2,46)", "Thing", "The content type 'Thing' needs 'public required ContentId<Thing> Id { get; init; }' or a positional parameter 'ContentId<Thing> Id', declared by itself");

    [Fact, Rule("CL0102")]
    public void An_id_of_the_wrong_type() => Types("[ContentType(\"things\")] public sealed record Thing { public required string Id { get; init; } }")
        .Reports("CL0102", "Types.cs(2,77)", "Id", "The Id of 'Thing' must be of type ContentId<Thing>, but is string");

    [Fact, Rule("CL0103")]
    public void An_abstract_record() => Types("[ContentType(\"things\")] public abstract record Thing(ContentId<Thing> Id);")
        .Reports("CL0103", "Types.cs(2,48)", "Thing", "'Thing' cannot be a content type: it is abstract. Use a sealed record class");

    [Fact, Rule("CL0104")]
    public void A_property_that_can_be_set() => Thing("public int Size { get; set; }")
        .Reports("CL0104", "Types.cs(3,12)", "Size", "'Thing.Size' has a set accessor; content is immutable: use init");

    [Fact, Rule("CL0105")]
    public void A_property_that_cannot_be_filled() => Thing("public int Size { get; private init; }")
        .Reports("CL0105", "Types.cs(3,12)", "Size", "'Thing.Size' cannot be filled: its init accessor is not accessible to generated code");

    [Fact, Rule("CL0106")]
    public void An_unsupported_type() => Thing("public System.Collections.Generic.List<string> Names { get; init; } = new();")
        .Reports("CL0106", "Types.cs(3,48)", "Names", "'Thing.Names' has the type List<string>, which content cannot hold. Use ContentList<string>.");

    [Fact, Rule("CL0107")]
    public void An_inverse_of_nothing() => Thing("[InverseOf(typeof(Thing), \"Parent\")] public ContentList<Thing> Parts { get; init; } = [];")
        .Reports("CL0107", "Types.cs(3,64)", "Parts", "[InverseOf] of 'Thing.Parts': 'Thing' has no content property 'Parent'.");

    [Fact, Rule("CL0108")]
    public void An_index_of_a_double() => Thing("[Indexed] public double Size { get; init; }")
        .Reports("CL0108", "Types.cs(3,25)", "Size", "[Indexed] of 'Thing.Size': an index is of enums, bools, strings, whole numbers, dates, ids or references, or lists of them, not of double");

    [Fact, Rule("CL0117")]
    public void A_search_in_a_number() => Thing("[Searchable] public double Size { get; init; }")
        .Reports("CL0117", "Types.cs(3,28)", "Size", "[Searchable] of 'Thing.Size': only text and references can be searched, not double");

    [Theory]
    [InlineData("[Searchable(0)] public string? Text { get; init; }", "its weight must be more than 0 and at most 100")]
    [InlineData("[Searchable(double.NaN)] public string? Text { get; init; }", "its weight must be more than 0 and at most 100")]
    [InlineData("[Searchable] public ContentList<Step> Steps { get; init; } = [];", "mark the properties of 'Step' instead")]
    [InlineData("public Thing? Parent { get; init; } [Searchable, InverseOf(typeof(Thing), \"Parent\")] public ContentList<Thing> Parts { get; init; } = [];", "an inverse holds nothing of its own; mark the property that it inverts")]
    public void What_cannot_be_searched(string property, string why) =>
        Assert.Contains(why, Assert.Single(Thing(property, "public sealed record Step { [Searchable] public string? Text { get; init; } }").Messages));

    [Fact, Rule("CL0109")]
    public void An_order_by_nothing() => Types("[ContentType(\"things\", OrderBy = \"Rnk\")] public sealed record Thing(ContentId<Thing> Id, int Rank);")
        .Reports("CL0109", "Types.cs(2,34)", "\"Rnk\"", "OrderBy of 'Thing': there is no content property 'Rnk'. Did you mean 'Rank'?");

    [Fact, Rule("CL0110")]
    public void Two_types_with_one_collection() => Thing("", "[ContentType(\"things\")] public sealed record Other(ContentId<Other> Id);")
        .Reports("CL0110", "Types.cs(2,46)", "Thing", "The collection 'things' is claimed by 'Hospital.Other' and by 'Hospital.Thing'");

    [Fact, Rule("CL0111")]
    public void A_catalog_that_clashes() => Thing("", "public static class Things;")
        .Reports("CL0111", "Types.cs(2,14)", "\"things\"", "The catalog 'Things' of the collection 'things' clashes with the type 'Hospital.Things'; set Catalog = \"...\" on [ContentType]");

    [Fact, Rule("CL0112")]
    public void A_validation_attribute_that_is_not_evaluated() => Thing("[Phone] public string? Telephone { get; init; }")
        .Reports("CL0112", "Types.cs(3,2)", "Phone", "[Phone] on 'Thing.Telephone' is not evaluated at compile time and checks nothing");

    [Fact, Rule("CL0113")]
    public void A_malformed_collection() => Types("[ContentType(\"Things\")] public sealed record Thing(ContentId<Thing> Id);")
        .Reports("CL0113", "Types.cs(2,14)", "\"Things\"", "'Things' is not the name of a collection: lower-case letters and digits in groups joined by single hyphens, such as 'faq-entries', beginning with a letter");

    [Fact, Rule("CL0114")]
    public void A_record_that_cannot_be_constructed() => Types("[ContentType(\"things\")] public sealed record Thing { private Thing() { } public ContentId<Thing> Id { get; init; } }")
        .Reports("CL0114", "Types.cs(2,46)", "Thing", "'Thing' cannot be constructed: it has neither positional parameters nor an accessible constructor without parameters");

    [Fact, Rule("CL0115")]
    public void A_name_that_is_no_text() => Thing("[Name] public int Number { get; init; }")
        .Reports("CL0115", "Types.cs(3,19)", "Number", "[Name] of 'Thing.Number': a name is a string");

    [Fact]
    public void A_wrong_type_does_not_hide_the_errors_of_others() =>
        Assert.Equal(
            ["CL0101 A", "CL0104 Size", "CL0007 dialysis", "CL0007 dialysis"],
            Squiggles(Project.Of(
                SmallHospital.Types + "[ContentType(\"as\")] public record A; [ContentType(\"bs\")] public record B(ContentId<B> Id) { public int Size { get; set; } }",
                SmallHospital.North)));

    private static IEnumerable<string> Squiggles(Project project)
    {
        GeneratorRun run = project.Run().Compiles();
        return run.Diagnostics.Select(d => d.Id + " " + run.Squiggle(d));
    }

    private static GeneratorRun Types(string source) => GeneratorRun.Of(source);

    private static GeneratorRun Thing(string property, string others = "") => Things.With(property, others, []).Run();
}
