namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Content that is kept current: clinics with a review, with sources, and with each other.</summary>
internal static class ReviewedClinics
{
    public const string Path = "content/clinics/a.yaml";

    private const string Types = """
        [ContentType("clinics")] public sealed record Clinic
        {
            public required ContentId<Clinic> Id { get; init; }
            public Review? Review { get; init; }
            public ContentList<Source> Sources { get; init; } = [];
            public ContentList<Clinic> Partners { get; init; } = [];
        }
        [ContentType("sources")] public sealed record Source(ContentId<Source> Id, string Title);
        """;

    private static readonly ContentText s_source = ("content/sources/book.yaml", "id: book\ntitle: A book\n");

    /// <summary>One clinic with a source and the review given.</summary>
    public static Project Review(string review) => With("id: a\nsources: [book]\nreview: " + review);

    public static Project With(string yaml) => Project.Of(Types, (Path, yaml), s_source);
}
