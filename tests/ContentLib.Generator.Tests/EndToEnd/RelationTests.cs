namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>References and what they are from the other end.</summary>
public class RelationTests
{
    private const string Types = """
        public abstract record Topic { public Effect? Main { get; init; } public ContentEntry? See { get; init; } }
        [ContentType("drugs")] public sealed record Drug : Topic
        {
            public required ContentId<Drug> Id { get; init; }
            [Name] public string? Title { get; init; }
            [Alias] public string? Short { get; init; }
            [Alias] public ContentList<string?> Brands { get; init; } = [];
            public ContentList<Arm> Arms { get; init; } = [];
            public Arm? Best { get; init; }
            [Indexed] public ContentList<Effect> Rare { get; init; } = [];
            [Indexed] public ContentId<Effect>? Watch { get; init; }
            [Indexed] public string? Group { get; init; }
            [Indexed] public bool Old { get; init; }
            [Indexed] public DateOnly? Since { get; init; }
            [Indexed] public ContentList<int> Doses { get; init; } = [];
        }
        public sealed record Arm { public string Name { get; init; } = "?"; public ContentList<Risk> Risks { get; init; } = []; public Arm? Sub { get; init; } }
        public sealed record Risk(Effect Effect, int Percent = 1);
        [ContentType("effects")] public sealed record Effect
        {
            public required ContentId<Effect> Id { get; init; }
            [InverseOf(typeof(Risk), nameof(Risk.Effect))] public ContentList<Drug> CausedBy { get; init; } = [];
            [InverseOf(typeof(Risk), nameof(Risk.Effect))] public ContentList<PartOf<Drug, Risk>> Risks { get; init; } = [];
            [InverseOf(typeof(Risk), nameof(Risk.Effect))] public ContentList<PartOf<Drug, Arm>> Arms { get; init; } = [];
            [InverseOf(typeof(Topic), nameof(Topic.Main))] public ContentList<Drug> MainOf { get; init; } = [];
            [InverseOf(typeof(Drug), nameof(Drug.Watch))] public ContentList<Drug> WatchedIn { get; init; } = [];
            [InverseOf(typeof(Drug), nameof(Drug.Rare))] public ContentList<Drug> RareIn { get; init; } = [];
        }
        """;

    private static readonly Lazy<GeneratorRun> s_run = new(() => Project.Of(
        Types,
        ("content/effects/all.yaml", "- id: pain\n- id: rash\n- id: none\n"),
        ("content/drugs/b.yaml", """
            id: b
            title: Bee
            short: B1
            brands: [Honey, ~]
            main: pain
            see: effects/rash
            watch: rash
            rare: [rash, pain, rash]
            group: x
            old: true
            since: 2020-02-29
            doses: [10, 10, 20]
            arms:
              - name: one
                risks: [{effect: pain, percent: 5}, {effect: pain}]
              - name: two
                risks: [{effect: rash}]
                sub: {name: deep, risks: [{effect: pain, percent: 9}]}
            best: {name: best, risks: [{effect: rash, percent: 2}]}
            """),
        ("content/drugs/a.yaml", "id: a\nmain: pain\nsee: drugs/b\narms: [{risks: [{effect: pain, percent: 7}]}]\n")).Run().IsSound());

    [Theory]
    [InlineData("Effects.Pain.CausedBy.Select(d => d.Id.ToString())", "a b")]
    [InlineData("Effects.Rash.CausedBy.Select(d => d.Id.ToString())", "b")]
    [InlineData("Effects.Pain.Risks.Select(r => r.Owner.Id + \":\" + r.Part.Percent)", "a:7 b:5 b:1 b:9")]
    [InlineData("Effects.Rash.Risks.Select(r => r.Owner.Id + \":\" + r.Part.Percent)", "b:1 b:2")]
    [InlineData("Effects.Pain.Arms.Select(r => r.Owner.Id + \":\" + r.Part.Name)", "a:? b:one b:deep")]
    [InlineData("Effects.Rash.Arms.Select(r => r.Owner.Id + \":\" + r.Part.Name)", "b:two b:best")]
    [InlineData("Effects.Pain.MainOf.Select(d => d.Id.ToString())", "a b")]
    [InlineData("Effects.Rash.WatchedIn.Select(d => d.Id.ToString())", "b")]
    [InlineData("Effects.Rash.RareIn.Select(d => d.Id.ToString())", "b")]
    [InlineData("Effects.None.CausedBy.Select(d => d.Id.ToString())", "")]
    [InlineData("Drugs.ByRare(Effects.Rash).Select(d => d.Id.ToString())", "b")]
    [InlineData("Drugs.ByWatch(Effects.Rash).Select(d => d.Id.ToString())", "b")]
    [InlineData("Drugs.ByWatch(Effects.Rash.Id).Select(d => d.Id.ToString())", "b")]
    [InlineData("Drugs.ByGroup(\"x\").Select(d => d.Id.ToString())", "b")]
    [InlineData("Drugs.ByGroup(\"\").Select(d => d.Id.ToString())", "")]
    [InlineData("Drugs.ByOld(false).Select(d => d.Id.ToString())", "a")]
    [InlineData("Drugs.BySince(new DateOnly(2020, 2, 29)).Select(d => d.Id.ToString())", "b")]
    [InlineData("Drugs.ByDoses(10).Select(d => d.Id.ToString())", "b")]
    [InlineData("Drugs.ByDoses(30).Select(d => d.Id.ToString())", "")]
    [InlineData("Drugs.All.Select(d => d.See!.Value.Collection + \"/\" + d.See!.Value.Id)", "drugs/b effects/rash")]
    [InlineData("new[] { \"bee\", \"b1\", \"HONEY\", \"B\", \"nothing\", \"\" }.Select(x => Drugs.All.Find(x)?.Id.ToString() ?? \"-\")", "b b b b - -")]
    [InlineData("HospitalContent.Library.ReferrersOf(Effects.Rash.Id).Select(e => e.Collection + \"/\" + e.Id)", "drugs/b")]
    [InlineData("HospitalContent.Library.ReferrersOf(Drugs.B.Id).Select(e => e.Collection + \"/\" + e.Id)", "drugs/a")]
    public void Reading(string expression, string values) =>
        Assert.Equal(values, s_run.Value.Value("string.Join(\" \", " + expression + ")"));

    [Theory]
    [InlineData("see: effect/rash", "'see' names the collection 'effect', which does not exist. Did you mean 'effects'?", "effect/rash")]
    [InlineData("see: effects/rush", "'see' names the effect 'effects/rush', which does not exist. Did you mean 'effects/rash'?", "effects/rush")]
    [InlineData("watch: rush", "'watch' names the effect 'rush', which does not exist. Did you mean 'rash'?", "rush")]
    [InlineData("arms: [{risks: [{effect: pain}, {effect: a}]}]", "'arms[0].risks[1].effect' wants an effect, but 'a' is a drug", "a")]
    [InlineData("main: aspirin", "'main' names the effect 'aspirin', which does not exist.", "aspirin")]
    public void A_reference_that_goes_nowhere(string line, string message, string squiggle)
    {
        GeneratorRun run = Project.Of(Types, ("content/effects/all.yaml", "- id: pain\n- id: rash\n"), ("content/drugs/a.yaml", "id: a\n" + line)).Run().Compiles();

        Assert.Equal(message + "|" + squiggle, run.Diagnostics.Single().GetMessage() + "|" + run.Squiggle(run.Diagnostics.Single()));
    }
}
