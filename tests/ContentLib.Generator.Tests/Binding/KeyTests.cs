using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class KeyTests
{
    [Fact]
    public void An_unknown_key_gets_the_nearest_one() => BoundYaml.Of("id: a\noffres: x", Text("offers"))
        .Reports("CL0003", "offres", "'offres' is not a property of Therapy. Did you mean 'offers'?");

    [Fact]
    public void Reserved_keys_are_suggested_too() => BoundYaml.Of("id: a\nformely: x")
        .Reports("CL0003", "formely", "'formely' is not a property of Therapy. Did you mean 'formerly'?");

    [Fact]
    public void A_misspelled_key_is_not_also_missing()
    {
        BoundYaml.Of("ID: a\nnmae: x", Text("name").Mandatory()).Reports(
            ("CL0003", "ID", "'ID' is not a property of Therapy. Did you mean 'id'?"),
            ("CL0003", "nmae", "'nmae' is not a property of Therapy. Did you mean 'name'?"));
        Assert.Equal("a", BoundYaml.Of("idd: x\nid: a").Entry.Id);
    }

    [Fact]
    public void A_key_that_is_no_text_is_refused() => BoundYaml.Of("id: a\n? [x]\n: y")
        .Reports("CL0006", "[x]", "'?' must be the name of a property, but is a list");

    [Fact]
    public void An_inverse_names_its_source()
    {
        PropertySpec inverse = Of("medications", ValueKind.Reference).List().Mandatory() with { Inverse = new("global::App.Medication", "Therapies") };
        BoundYaml.Of("id: a\nmedications: [b]", inverse)
            .Reports("CL0025", "medications", "'medications' is filled from Medication.Therapies; write the reference there and remove this key");
        Assert.Null(BoundYaml.Of("id: a", inverse).Value);
    }

    [Fact]
    public void A_missing_key_is_reported_at_the_first() => BoundYaml.Of("id: a\nx: y", Text("name").Mandatory(), Text("x")).
        Reports("CL0004", "id", "'name' is missing: Therapy requires it");

    [Fact]
    public void What_is_not_mandatory_may_be_absent() => Assert.Null(BoundYaml.Of("id: a", Text("name")).Value);

    [Theory]
    [InlineData("~", "~")]
    [InlineData("null", "null")]
    [InlineData("", "name")]
    public void Null_is_refused_where_it_is_not_allowed(string value, string squiggle) => BoundYaml.OfValue(value, Text("name"))
        .Reports("CL0005", squiggle, "'name' has no value, and Therapy.Name does not allow null; write a value, or quote the text if it is text");

    [Fact]
    public void Null_is_bound_where_it_is_allowed()
    {
        Assert.IsType<BoundNull>(BoundYaml.OfValue("~", Text("name").Nullable()).Value);
        Assert.IsType<BoundNull>(BoundYaml.OfValue("~", Text("names").List().Nullable()).Value);
        Assert.Equal("null", ((BoundText)BoundYaml.OfValue("'null'", Text("name")).Value!).Text);
    }

    [Fact]
    public void A_key_with_dangerous_characters_is_shown_on_one_line() => BoundYaml.Of("id: a\n\"x\\ny\\u2028\\0\": 1")
        .Reports("CL0003", "\"x\\ny\\u2028\\0\"", "'x\\ny\\u2028\\u0000' is not a property of Therapy.");
}
