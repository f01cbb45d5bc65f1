using ContentLib;

namespace Archive;

/// <summary>A value of every type, and all the forms in which values are stored.</summary>
[ContentType("drugs", OrderBy = nameof(Rank))]
public sealed record Drug
{
    public required ContentId<Drug> Id { get; init; }
    public required string Name { get; init; }
    public ContentList<string> Aliases { get; init; } = [];
    public int Rank { get; init; } = 100;
    [Indexed] public Form Form { get; init; } = Form.Tablet;
    [Indexed] public ContentList<string> Groups { get; init; } = [];
    [Indexed] public ContentList<Effect> Rare { get; init; } = [];
    [Indexed] public DateOnly? Since { get; init; }
    public bool IsOld { get; init; }
    public long Big { get; init; }
    public ulong Huge { get; init; }
    public sbyte Small { get; init; }
    public double Dose { get; init; }
    public float Rate { get; init; }
    public decimal Price { get; init; } = 1.10m;
    public Uri? Website { get; init; }
    public string? Note { get; init; } = "no note";
    public Markdown Text { get; init; } = Markdown.Empty;
    public ContentList<Markdown> Steps { get; init; } = [];
    public ContentId<Effect>? Watch { get; init; }
    public Effect? Main { get; init; }
    public ContentEntry? See { get; init; }
    public ContentList<int?> Numbers { get; init; } = [];
    public ContentList<Arm> Arms { get; init; } = [];
    public Arm? Best { get; init; }
    public ContentList<Code> Codes { get; init; } = [];
    public Review? Review { get; init; }
    public ContentList<Paper> Sources { get; init; } = [];
}

public sealed record Arm(string Name, Arm? Inner = null)
{
    public ContentList<Risk> Risks { get; init; } = [];
}

public sealed record Risk(Effect Effect, int Percent = 1);

[ContentType("effects")]
public sealed record Effect
{
    public required ContentId<Effect> Id { get; init; }
    public required string Name { get; init; }
    [InverseOf(typeof(Risk), nameof(Risk.Effect))] public ContentList<Drug> CausedBy { get; init; } = [];
    [InverseOf(typeof(Risk), nameof(Risk.Effect))] public ContentList<PartOf<Drug, Risk>> Risks { get; init; } = [];
    [InverseOf(typeof(Risk), nameof(Risk.Effect))] public ContentList<PartOf<Drug, Arm>> Arms { get; init; } = [];
    [InverseOf(typeof(Drug), nameof(Drug.Main))] public ContentList<Drug> MainOf { get; init; } = [];
}

[ContentType("papers", Citations = true, NamedEntries = false)]
public sealed record Paper(ContentId<Paper> Id, string Title, int Year = 2000);

/// <summary>A collection that fills more than one bucket.</summary>
[ContentType("wards")]
public sealed record Ward(ContentId<Ward> Id, string Name, ContentList<Ward> Next);

public enum Form { Tablet, OralLiquid, Unknown = -1 }
