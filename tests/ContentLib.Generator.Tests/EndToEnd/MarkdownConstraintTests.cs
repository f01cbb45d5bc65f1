namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>DataAnnotations on Markdown hold the source to their rule, as it is written, or say that they do not.</summary>
public class MarkdownConstraintTests
{
    [Theory]
    [InlineData("[StringLength(9)]", "'a **bold** one'", "must have at most 9 characters, but has 14")]
    [InlineData("[StringLength(14, MinimumLength = 14)]", "'a **bold** one'", null)]
    [InlineData("[MinLength(15)]", "'a **bold** one'", "must have at least 15 characters, but has 14")]
    [InlineData("[MaxLength(3)]", "'abcd'", "must have at most 3 characters, but has 4")]
    [InlineData("[Length(5, 6)]", "'abcd'", "must have 5 to 6 characters, but has 4")]
    [InlineData("[Required]", "''", "must not be empty")]
    [InlineData("[Required]", "' '", "must not be blank")]
    [InlineData("[RegularExpression(\"[^#]*\")]", "'# Title'", "must match the pattern '[^#]*', but is '# Title'")]
    [InlineData("[RegularExpression(\"[^#]*\")]", "'a *b*'", null)]
    [InlineData("[MaxLength(3, ErrorMessage = \"Keep it short.\")]", "'abcd'", "must have at most 3 characters, but has 4: Keep it short.")]
    public void Holds_the_source(string attribute, string yaml, string? what)
    {
        GeneratorRun run = Things.With(attribute + " public Markdown Text { get; init; } = Markdown.Empty;", "id: a\ntext: " + yaml).Run();

        if (what is null)
        {
            run.IsSound();
        }
        else
        {
            run.Reports("CL0010", Things.Path + "(2,7)", yaml, "'text' " + what);
        }
    }

    [Fact]
    public void A_list_is_counted() => Things.With("[MinLength(2)] public ContentList<Markdown> Texts { get; init; } = [];", "id: a\ntexts: [abc]").Run()
        .Reports("CL0010", Things.Path + "(2,8)", "[", "'texts' must have at least 2 items, but has 1");

    [Theory]
    [InlineData("Url")]
    [InlineData("EmailAddress")]
    [InlineData("Range(1, 2)")]
    [InlineData("AllowedValues(\"a\")")]
    public void What_no_Markdown_is(string attribute)
    {
        string name = attribute.Split('(')[0];

        Things.With("[" + attribute + "] public Markdown Text { get; init; } = Markdown.Empty;", "id: a\ntext: b").Run()
            .Reports("CL0112", "Types.cs(3,2)", attribute, $"[{name}] on 'Thing.Text' is not evaluated at compile time and checks nothing");
    }
}
