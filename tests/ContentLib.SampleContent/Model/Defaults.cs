namespace ContentLib.Tests;

/// <summary>What a property's own initializer says, against a key that is missing or null.</summary>
[ContentType("defaults")]
public sealed record WithDefaults
{
    public required ContentId<WithDefaults> Id { get; init; }

    public string Name { get; init; } = "unnamed";

    public int Beds { get; init; } = 5;

    public bool IsOpen { get; init; } = true;

    public decimal Price { get; init; } = 1.50m;

    public Large Large { get; init; } = Large.Highest;

    public ContentList<string> Tags { get; init; } = ["a", "b"];

    public Corner Corner { get; init; } = new(1, 2);

    public string? MaybeText { get; init; } = "text";

    public int? MaybeNumber { get; init; } = 7;

    public Color? MaybeColor { get; init; } = Color.Blue;

    public DateOnly? MaybeDate { get; init; } = new(2020, 2, 29);

    public Uri? MaybeAddress { get; init; } = new("https://example.org/");

    public Corner? MaybeCorner { get; init; } = new(3, 4);

    public ContentList<int>? MaybeNumbers { get; init; } = [1, 2];

    /// <summary>The author's own: no content.</summary>
    public int TwiceTheBeds => Beds * 2;
}

/// <summary>A positional part.</summary>
public sealed record Corner(int X, int Y = -1);

/// <summary>A positional record: constants as defaults, the id in the middle, and init properties behind it.</summary>
[ContentType("positionals")]
public sealed record Positional(
    string Text,
    ContentId<Positional> Id,
    Corner Corner,
    int Count = 7,
    string? Maybe = "say \"maybe\"",
    Color Color = Color.DarkGreen,
    Large Large = Large.Highest,
    Deep Deep = Deep.Lowest,
    decimal Price = 1.50m,
    double Ratio = 0.1,
    float Half = 0.5f,
    long Far = long.MinValue,
    Keywords? Part = null,
    ContentList<int>? Numbers = null)
{
    public required string Must { get; init; }

    public bool Extra { get; init; } = true;
}

/// <summary>Properties that are keywords in C#.</summary>
#pragma warning disable IDE1006, CS8981
public sealed record Keywords
{
    public string? @class { get; init; }

    public int @return { get; init; } = 3;
}
#pragma warning restore IDE1006, CS8981
