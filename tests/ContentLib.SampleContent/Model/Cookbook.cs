namespace ContentLib.Tests;

/// <summary>For tests of search: texts in every place that can be searched.</summary>
[ContentType("dishes")]
public sealed record Dish
{
    public required ContentId<Dish> Id { get; init; }

    public required string Name { get; init; }

    public ContentList<string> Aliases { get; init; } = [];

    [Indexed]
    public Course Course { get; init; }

    [Indexed]
    public ContentList<string> Tags { get; init; } = [];

    [Indexed]
    public Dish? Base { get; init; }

    [Searchable(2)]
    public string Summary { get; init; } = "";

    [Searchable]
    public Markdown? Method { get; init; }

    [Searchable]
    public ContentList<string> Tips { get; init; } = [];

    /// <summary>Not searched.</summary>
    public string Note { get; init; } = "";

    public ContentList<Ingredient> Ingredients { get; init; } = [];

    [Searchable(0.5)]
    public ContentList<Dish> GoesWith { get; init; } = [];

    public ContentList<Book> Books { get; init; } = [];
}

public sealed record Ingredient
{
    [Searchable]
    public required string Text { get; init; }

    public Book? Book { get; init; }
}

public enum Course
{
    Starter,
    Main,
    Dessert,
}

/// <summary>What must be seen before any dish.</summary>
[ContentType("alarms", SearchFirst = true)]
public sealed record Alarm(ContentId<Alarm> Id, string Name, [Searchable] string Why, ContentList<string> Aliases);

