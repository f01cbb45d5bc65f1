using System.Diagnostics;
using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class ConstraintTests
{
    [Theory]
    [InlineData("''", "must not be empty")]
    [InlineData("' '", "must not be blank")]
    [InlineData("~", "must have a value, but is null")]
    public void Required(string yaml, string what) => Breaks(yaml, Text("x").Nullable(), new(ConstraintKind.Required), what);

    [Fact]
    public void Required_demands_the_key_of_a_nullable_property()
    {
        BoundYaml.Of("id: a", Text("x").Nullable().With(new ConstraintSpec(ConstraintKind.Required)))
            .Reports("CL0004", "id", "'x' is missing: Therapy requires it");
        Assert.Null(BoundYaml.Of("id: a", Text("x").With(new ConstraintSpec(ConstraintKind.Required))).Value);
    }

    [Theory]
    [InlineData(ConstraintKind.StringLength, null, "3", "must have at most 3 characters, but has 4")]
    [InlineData(ConstraintKind.StringLength, "5", "9", "must have 5 to 9 characters, but has 4")]
    [InlineData(ConstraintKind.MinLength, "5", null, "must have at least 5 characters, but has 4")]
    [InlineData(ConstraintKind.MaxLength, null, "1", "must have at most 1 character, but has 4")]
    [InlineData(ConstraintKind.Length, "3", "3", "must have exactly 3 characters, but has 4")]
    [InlineData(ConstraintKind.StringLength, "4", "4", null)]
    [InlineData(ConstraintKind.MaxLength, null, "-1", null)]
    public void Length_of_text(ConstraintKind kind, string? minimum, string? maximum, string? what) =>
        Breaks("abcd", Text("x"), new(kind) { Minimum = minimum, Maximum = maximum }, what);

    [Theory]
    [InlineData(ConstraintKind.MinLength, "1", null, "[]", "must have at least 1 item, but has 0")]
    [InlineData(ConstraintKind.Length, "2", "3", "[a]", "must have 2 to 3 items, but has 1")]
    [InlineData(ConstraintKind.MaxLength, null, "1", "[a]", null)]
    public void Length_of_a_list(ConstraintKind kind, string? minimum, string? maximum, string yaml, string? what) =>
        Breaks(yaml, Text("x").List(), new(kind) { Minimum = minimum, Maximum = maximum }, what);

    [Theory]
    [InlineData("0", ValueKind.Int32, "1", "10", false, "must be between 1 and 10, but is '0'")]
    [InlineData("10", ValueKind.Int32, "1", "10", false, null)]
    [InlineData("1", ValueKind.Int32, "1", "10", true, "must be above 1 and below 10, but is '1'")]
    [InlineData("18446744073709551615", ValueKind.UInt64, "0", "10", false, "must be between 0 and 10, but is '18446744073709551615'")]
    [InlineData("0.1", ValueKind.Decimal, "0.1", "1", false, null)]
    [InlineData("0.09", ValueKind.Decimal, "0.1", "1", false, "must be between 0.1 and 1, but is '0.09'")]
    [InlineData("-1e-9", ValueKind.Double, "0", "1.7976931348623157E+308", false, "must be between 0 and 1.7976931348623157E+308, but is '-1e-9'")]
    [InlineData("1e300", ValueKind.Double, "0", "Infinity", false, null)]
    [InlineData("2025-12-31", ValueKind.Date, "2026-01-01", "2026-12-31", false, "must be between 2026-01-01 and 2026-12-31, but is '2025-12-31'")]
    [InlineData("2026-01-01", ValueKind.Date, "2026-01-01", "2026-12-31", false, null)]
    [InlineData("5", ValueKind.Int32, "x", "10", false, "cannot be checked: its [Range] has the limit 'x', which is no number")]
    [InlineData("5", ValueKind.Int32, null, "4", false, "must be at most 4, but is '5'")]
    public void Range(string yaml, ValueKind kind, string? minimum, string? maximum, bool isExclusive, string? what) =>
        Breaks(yaml, Of("x", kind), new(ConstraintKind.Range) { Minimum = minimum, Maximum = maximum, MinimumIsExclusive = isExclusive, MaximumIsExclusive = isExclusive }, what);

    [Theory]
    [InlineData("abc", "[a-z]+", null)]
    [InlineData("''", "[a-z]+", null)]
    [InlineData("abc1", "[a-z]+", "must match the pattern '[a-z]+', but is 'abc1'")]
    [InlineData("1abc", "[a-z]+", "must match the pattern '[a-z]+', but is '1abc'")]
    public void Pattern(string yaml, string pattern, string? what) => Breaks(yaml, Text("x"), new(ConstraintKind.RegularExpression) { Pattern = pattern }, what);

    [Fact]
    public void A_faulty_pattern_is_a_problem()
    {
        BoundYaml bound = BoundYaml.OfValue("a", Text("x").With(new ConstraintSpec(ConstraintKind.RegularExpression) { Pattern = "(" }));
        Assert.StartsWith("'x' cannot be checked: its pattern '(' is not a regular expression: ", bound.Entry.Error);
    }

    [Fact]
    public void A_slow_pattern_is_a_problem_and_does_not_stop_the_build()
    {
        string slow = new string('a', 40) + "!";
        string yaml = string.Concat(Enumerable.Range(0, 50).Select(i => $"- id: e{i}\n  x: {slow}\n"));
        var watch = Stopwatch.StartNew();
        BoundYaml bound = BoundYaml.Of(yaml, Text("x").With(new ConstraintSpec(ConstraintKind.RegularExpression) { Pattern = "(a+)+b?$" }));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(8));
        Assert.Equal(50, bound.File.Problems.Count);
        Assert.Equal($"'x' cannot be checked: its pattern '(a+)+b?$' takes too long for '{slow}'", bound.File.Entries[49].Error);
    }

    [Theory]
    [InlineData("https://example.org", null)]
    [InlineData("FTP://x", null)]
    [InlineData("mailto:a", "must be an address that begins with http://, https:// or ftp://, but is 'mailto:a'")]
    public void Url(string yaml, string? what) => Breaks(yaml, Text("x"), new(ConstraintKind.Url), what);

    [Theory]
    [InlineData("a@b", null)]
    [InlineData("'@b'", "must be an e-mail address, but is '@b'")]
    [InlineData("a@", "must be an e-mail address, but is 'a@'")]
    [InlineData("a@b@c", "must be an e-mail address, but is 'a@b@c'")]
    public void EmailAddress(string yaml, string? what) => Breaks(yaml, Text("x"), new(ConstraintKind.EmailAddress), what);

    [Theory]
    [InlineData("b", ValueKind.String, null)]
    [InlineData("B", ValueKind.String, "must be one of: a, b, 2.0, True, VeryHigh; but is 'B'")]
    [InlineData("2", ValueKind.Int32, null)]
    [InlineData("3", ValueKind.Int32, "must be one of: a, b, 2.0, True, VeryHigh; but is '3'")]
    [InlineData("true", ValueKind.Boolean, null)]
    [InlineData("very-high", ValueKind.Enum, null)]
    [InlineData("low", ValueKind.Enum, "must be one of: a, b, 2.0, True, VeryHigh; but is 'low'")]
    public void AllowedValues(string yaml, ValueKind kind, string? what) =>
        Breaks(yaml, Of("x", kind), new(ConstraintKind.AllowedValues) { Values = new(["a", "b", "2.0", "True", "VeryHigh"]) }, what);

    [Fact]
    public void The_authors_message_is_added() => Breaks(
        "abcd", Text("x"), new(ConstraintKind.MaxLength) { Maximum = "3", Message = "Keep {0}\nshort." }, "must have at most 3 characters, but has 4: Keep X\\nshort.");

    [Fact]
    public void Null_passes_all_but_Required() => Breaks("~", Text("x").Nullable(), new(ConstraintKind.MinLength) { Minimum = "1" }, null);

    private static void Breaks(string yaml, PropertySpec property, ConstraintSpec constraint, string? what)
    {
        BoundYaml bound = BoundYaml.OfValue(yaml, property.With(constraint));
        if (what is null)
        {
            Assert.NotNull(bound.Value);
        }
        else
        {
            bound.Reports("CL0010", yaml, $"'x' {what}");
        }
    }
}
