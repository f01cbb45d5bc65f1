namespace ContentLib.Tests;

/// <summary>Markdown wherever it may stand.</summary>
[ContentType("articles")]
public sealed record Article
{
    public required ContentId<Article> Id { get; init; }

    public required Markdown Text { get; init; }

    public Markdown? Note { get; init; }

    public Markdown Lead { get; init; } = Markdown.FromText("No lead.");

    public ContentList<Markdown> Steps { get; init; } = [];

    public ContentList<Markdown?> MaybeSteps { get; init; } = [];

    public ContentList<Chapter> Chapters { get; init; } = [];
}

/// <summary>A part with a text.</summary>
public sealed record Chapter(Markdown Body, Chapter? Inner = null);

/// <summary>What texts cite.</summary>
[ContentType("books", Citations = true)]
public sealed record Book(ContentId<Book> Id, string Title, Markdown? Blurb = null);
