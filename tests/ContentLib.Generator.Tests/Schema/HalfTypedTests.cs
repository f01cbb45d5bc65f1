namespace ContentLib.Generator.Tests.Schema;

/// <summary>The parser sees every state that a file is in while somebody types. It must not fail, and leave to the compiler what is the compiler's.</summary>
public class HalfTypedTests
{
    [Theory]
    [InlineData("[ContentType] public sealed record A(ContentId<A> Id);")]
    [InlineData("[ContentType(] public sealed record A(ContentId<A> Id);")]
    [InlineData("[ContentType(1)] public sealed record A(ContentId<A> Id);")]
    [InlineData("[ContentType(\"as\", Catalog = )] public sealed record A(ContentId<A> Id);")]
    [InlineData("[ContentType(\"as\", OrderBy = nameof())] public sealed record A(ContentId<A> Id);")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) : ")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) : Missing;")]
    [InlineData("[ContentType(\"as\")] public record A(ContentId<A> Id) : A;")]
    [InlineData("[ContentType(\"as\")] public record A(ContentId<A> Id) : B; public record B : A;")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id, ContentList<> B);")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id, Nullable<> B, int? ? C);")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id, ContentId<Missing> B, Missing[] C);")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id, int B, int B = 1 +);")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) { [InverseOf(typeof(), nameof())] public ContentList<A> B { get; init; } = []; }")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) { [InverseOf(typeof(Missing), \"X\")] public ContentList<A> B { get; init; } = []; }")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) { [InverseOf] public ContentList<A> B { get; init; } = []; }")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) { [Range(1, )] public int B { get; init; } [AllowedValues(null)] public string? C { get; init; } [StringLength(\"x\")] public string? D { get; init; } }")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id) { [Missing] public int B { get; init; } public C { get; init; } public int { get; init; } }")]
    [InlineData("[ContentType(\"as\")] public sealed record A(ContentId<A> Id, in int B, params int[] C)")]
    public void Half_typed_code_gives_no_problem_of_ours_that_the_compiler_has(string source)
    {
        var schema = new SchemaOf(source);

        Assert.NotEmpty(schema.CompilerErrors);
        Assert.DoesNotContain(schema.Problems, p => p.StartsWith("CL0107", StringComparison.Ordinal) || p.StartsWith("CL0113", StringComparison.Ordinal));
    }
}
