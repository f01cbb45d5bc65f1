namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Content with Markdown: notes that link to effects and cite sources.</summary>
internal static class Notes
{
    public const string Path = "content/notes/a.yaml";

    public const string Types = """
        [ContentType("notes")] public sealed record Note
        {
            public required ContentId<Note> Id { get; init; }
            public Markdown Text { get; init; } = Markdown.Empty;
            public Markdown? Maybe { get; init; }
            public ContentList<Markdown> Texts { get; init; } = [];
            public ContentList<Box> Boxes { get; init; } = [];
            public ContentList<Effect> Effects { get; init; } = [];
        }
        public sealed record Box(Markdown Inside);
        [ContentType("effects")] public sealed record Effect
        {
            public required ContentId<Effect> Id { get; init; }
            public int Number { get; init; }
            [InverseOf(typeof(Note), nameof(Note.Effects))] public ContentList<Note> Notes { get; init; } = [];
        }
        [ContentType("sources", Citations = true)] public sealed record Source(ContentId<Source> Id, string Title = "");
        """;

    private static readonly ContentText s_effects = ("content/effects/all.yaml", "- id: fatigue\n  formerly: tiredness\n- id: fever\n");

    private static readonly ContentText s_sources = ("content/sources/all.yaml", "- id: nci\n- id: acs\n");

    /// <summary>One note, whose keys these are.</summary>
    public static Project With(string yaml) => Project.Of(Types, (Path, "id: a\n" + yaml), s_effects, s_sources);
}
