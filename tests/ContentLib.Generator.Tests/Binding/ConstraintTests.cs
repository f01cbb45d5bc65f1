using System.Diagnostics;
using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class ConstraintTests
{
    [Theory]
    [InlineData("''", "must not be empty")]
    [InlineData("' '", "must not be blank")]
    public void Required(string yaml, string what) => Breaks(yaml, Text("x"), new(ConstraintKind.Required), what);

    [Theory]
    [InlineData(nameof(ConstraintKind.StringLength), null, "3", "must have at most 3 characters, but has 4")]
    [InlineData(nameof(ConstraintKind.StringLength), "5", "9", "must have 5 to 9 characters, but has 4")]
    [InlineData(nameof(ConstraintKind.MinLength), "5", null, "must have at least 5 characters, but has 4")]
    [InlineData(nameof(ConstraintKind.MaxLength), null, "1", "must have at most 1 character, but has 4")]
    [InlineData(nameof(ConstraintKind.Length), "3", "3", "must have exactly 3 characters, but has 4")]
    [InlineData(nameof(ConstraintKind.StringLength), "4", "4", null)]
    [InlineData(nameof(ConstraintKind.MaxLength), null, "-1", null)]
    public void Length_of_text(string kind, string? minimum, string? maximum, string? what) =>
        Breaks("abcd", Text("x"), Constraint(kind) with { Minimum = minimum, Maximum = maximum }, what);

    [Theory]
    [InlineData(nameof(ConstraintKind.MinLength), "1", null, "[]", "must have at least 1 item, but has 0")]
    [InlineData(nameof(ConstraintKind.Length), "2", "3", "[a]", "must have 2 to 3 items, but has 1")]
    [InlineData(nameof(ConstraintKind.MaxLength), null, "1", "[a]", null)]
    public void Length_of_a_list(string kind, string? minimum, string? maximum, string yaml, string? what) =>
        Breaks(yaml, Text("x").List(), Constraint(kind) with { Minimum = minimum, Maximum = maximum }, what);

    [Theory]
    [InlineData("0", nameof(ValueKind.Int32), "1", "10", false, "must be between 1 and 10, but is 0")]
    [InlineData("10", nameof(ValueKind.Int32), "1", "10", false, null)]
    [InlineData("1", nameof(ValueKind.Int32), "1", "10", true, "must be above 1 and below 10, but is 1")]
    [InlineData("18446744073709551615", nameof(ValueKind.UInt64), "0", "10", false, "must be between 0 and 10, but is 18446744073709551615")]
    [InlineData("0.1", nameof(ValueKind.Decimal), "0.1", "1", false, null)]
    [InlineData("0.09", nameof(ValueKind.Decimal), "0.1", "1", false, "must be between 0.1 and 1, but is 0.09")]
    [InlineData("-1e-9", nameof(ValueKind.Double), "0", "1.7976931348623157E+308", false, "must be between 0 and 1.7976931348623157E+308, but is -1e-9")]
    [InlineData("1e300", nameof(ValueKind.Double), "0", "Infinity", false, null)]
    [InlineData("2025-12-31", nameof(ValueKind.Date), "2026-01-01", "2026-12-31", false, "must be between 2026-01-01 and 2026-12-31, but is 2025-12-31")]
    [InlineData("2026-01-01", nameof(ValueKind.Date), "2026-01-01", "2026-12-31", false, null)]
    [InlineData("5", nameof(ValueKind.Int32), "x", "10", false, "cannot be checked: its [Range] has the limit 'x', which is no number")]
    [InlineData("5", nameof(ValueKind.Int32), null, "4", false, "must be at most 4, but is 5")]
    public void Range(string yaml, string kind, string? minimum, string? maximum, bool isExclusive, string? what) =>
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
    [InlineData("b", nameof(ValueKind.String), null)]
    [InlineData("B", nameof(ValueKind.String), "must be one of: a, b, 2.0, True, VeryHigh; but is 'B'")]
    [InlineData("2", nameof(ValueKind.Int32), null)]
    [InlineData("3", nameof(ValueKind.Int32), "must be one of: a, b, 2.0, True, VeryHigh; but is '3'")]
    [InlineData("true", nameof(ValueKind.Boolean), null)]
    [InlineData("very-high", nameof(ValueKind.Enum), null)]
    [InlineData("low", nameof(ValueKind.Enum), "must be one of: a, b, 2.0, True, VeryHigh; but is 'low'")]
    public void AllowedValues(string yaml, string kind, string? what) =>
        Breaks(yaml, Of("x", kind), new(ConstraintKind.AllowedValues) { Values = new(["a", "b", "2.0", "True", "VeryHigh"]) }, what);

    [Fact]
    public void The_authors_message_is_added() => Breaks(
        "abcd", Text("x"), new(ConstraintKind.MaxLength) { Maximum = "3", Message = "Keep {0}\nshort." }, "must have at most 3 characters, but has 4: Keep X\\nshort.");

    [Fact]
    public void Null_passes() => Breaks("~", Text("x").Nullable(), new(ConstraintKind.MinLength) { Minimum = "1" }, null);

    private static void Breaks(string yaml, PropertySpec property, ConstraintSpec constraint, string? what)
    {
        BoundYaml bound = BoundYaml.OfValue(yaml, property.With(constraint));
        if (what is null)
        {
            Assert.NotNull(bound.Value);
        }
        else
        {
            bound.Reports("CL0010", BoundYaml.Underlined(yaml), $"'x' {what}");
        }
    }
}
