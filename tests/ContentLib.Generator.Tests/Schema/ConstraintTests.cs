using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Schema;

public class ConstraintTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "[StringLength(160, MinimumLength = 2)] public string? A { get; init; }", "StringLength 2..160" },
        { "[StringLength(160, ErrorMessage = \"Keep it short\")] public string? A { get; init; }", "StringLength ..160 Keep it short" },
        { "[MinLength(1)] public ContentList<int>? A { get; init; }", "MinLength 1.." },
        { "[MaxLength(3)] public string? A { get; init; }", "MaxLength ..3" },
        { "[Length(1, 3)] public string? A { get; init; }", "Length 1..3" },
        { "[Range(1, 100)] public int A { get; init; }", "Range 1..100" },
        { "[Range(0.1, 1e21, MinimumIsExclusive = true)] public double A { get; init; }", "Range 0.1..1E+21 >" },
        { "[Range(typeof(decimal), \"1.5\", \"2\", MaximumIsExclusive = true)] public decimal A { get; init; }", "Range 1.5..2 <" },
        { "[RegularExpression(\"[a-z]+\")] public string? A { get; init; }", "RegularExpression [a-z]+" },
        { "[Url] public string? A { get; init; }", "Url" },
        { "[EmailAddress] public string? A { get; init; }", "EmailAddress" },
        { "[AllowedValues(\"a\", null, \"b\")] public string? A { get; init; }", "AllowedValues a|b" },
        { "[AllowedValues(1, 2)] public int A { get; init; }", "AllowedValues 1|2" },
        { "[AllowedValues(Color.DarkRed)] public Color A { get; init; }", "AllowedValues dark-red" },
        { "[Required] public string A { get; init; } = \"\";", "Required" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_of_DataAnnotations(string property, string expected)
    {
        var schema = SchemaOf.Property(property, "public enum Color { DarkRed }");

        Assert.Empty(schema.CompilerErrors);
        Assert.Empty(schema.Problems);
        Assert.Equal(expected, Text(Assert.Single(schema["Thing"].Properties[0].Constraints)));
    }

    [Theory]
    [InlineData("[Required] public string? A { get; init; }", true, 1)]
    [InlineData("[Required(AllowEmptyStrings = true)] public string? A { get; init; }", true, 0)]
    [InlineData("[Required] public int? A { get; init; } = 3;", false, 1)]
    public void Required_forbids_null(string property, bool isMandatory, int constraints)
    {
        PropertySpec spec = SchemaOf.Property(property)["Thing"].Properties[0];

        Assert.Equal((false, isMandatory, constraints), (spec.IsNullable, spec.IsMandatory, spec.Constraints.Count));
    }

    [Fact]
    public void Rules_on_the_parameter_and_on_its_property()
    {
        var schema = new SchemaOf("[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id, [Range(1, 2)] int A, [property: Range(3, 4)] int B);");

        Assert.Equal(["Range 1..2", "Range 3..4"], schema["Thing"].Properties.Select(p => Text(p.Constraints[0])));
    }

    [Theory]
    [InlineData("[Phone] public string? A { get; init; }", "CL0112 Phone")]
    [InlineData("[Even(Strict = true)] public int A { get; init; }", "CL0112 Even(Strict = true)")]
    public void A_rule_that_is_not_evaluated(string property, string problem)
    {
        var schema = SchemaOf.Property(property, "public sealed class EvenAttribute : ValidationAttribute { public bool Strict { get; set; } }");

        Assert.Equal([problem], schema.Problems);
        Assert.Single(schema["Thing"].Properties);
    }

    [Fact]
    public void Attributes_that_check_nothing_are_no_rules() =>
        Assert.Empty(SchemaOf.Property("[DataType(DataType.Date), Display(Name = \"x\"), Obsolete] public string? A { get; init; }").Problems);

    private static string Text(ConstraintSpec c)
    {
        string limits = c.Minimum is null && c.Maximum is null ? "" : $" {c.Minimum}..{c.Maximum}";
        string exclusive = (c.MinimumIsExclusive ? " >" : "") + (c.MaximumIsExclusive ? " <" : "");
        string values = c.Values.Count == 0 ? "" : " " + string.Join("|", c.Values);
        return c.Kind + limits + exclusive + (c.Pattern is null ? "" : " " + c.Pattern) + values + (c.Message is null ? "" : " " + c.Message);
    }
}
