namespace ContentLib.Generator.Tests.EndToEnd;

public class LinkingTests
{
    [Fact]
    public void A_former_id_resolves_everywhere()
    {
        GeneratorRun run = SmallHospital.With(
            ("content/services/dialysis.yaml", "id: blood-washing\nformerly: [dialysis]\nname: Dialysis")).Run().IsSound();

        Assert.Equal("blood-washing", run.Value("Clinics.North.Offers[0].Id.ToString()"));
        Assert.Equal(true, run.Value("ReferenceEquals(Services.All[\"dialysis\"], Services.BloodWashing)"));
        Assert.Equal("blood-washing", run.Value("Services.All.Find(\"dialysis\")!.Id.ToString()"));
        Assert.Equal("Renamed to BloodWashing.", Obsolete(run, "Dialysis"));
    }

    [Fact]
    public void A_deprecated_entry_stays()
    {
        GeneratorRun run = SmallHospital.With(
            ("content/services/dialysis.yaml", "id: dialysis\ndeprecated: Say \"renal \\ therapy\"\nname: Dialysis")).Run().IsSound();

        Assert.Equal("Say \"renal \\ therapy\"", Obsolete(run, "Dialysis"));
        Assert.Equal("Dialysis", run.Value("Services.All[\"dialysis\"].Name"));
    }

    [Fact]
    public void A_former_id_of_two_entries() =>
        SmallHospital.With(("content/services/x.yaml", "- {id: x, formerly: old, name: X}\n- {id: y, formerly: [older, old], name: Y}")).Run()
            .Reports("CL0016", "content/services/x.yaml(2,29)", "old", "'old' is both an id or former id here and a former id of 'x' at x.yaml(1,8)");

    [Fact]
    public void A_chain_of_64_single_references_can_be_read()
    {
        GeneratorRun run = Things.With("public Thing? Next { get; init; }", Chain(64)).Run().IsSound();

        Assert.Equal("t2", run.Value("Things.T0.Next!.Next!.Id.ToString()"));
    }

    [Fact]
    public void A_chain_of_65_is_refused_whatever_stands_first()
    {
        GeneratorRun run = Things.With("public Thing? Next { get; init; }", Backwards(Chain(65))).Run().Compiles();

        Assert.Equal("t1", run.Squiggle(run.Diagnostics.Single()));
        Assert.Contains("has 65 links, more than 64: t0 -> t1 -> t2 -> ... -> t63 -> t64 -> t65.", run.Messages.Single());
        Assert.Equal("t2", run.Value("Things.T1.Next!.Id.ToString()"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_chain_of_10_000_is_refused_in_time(bool forward)
    {
        string yaml = forward ? Chain(10_000) : Backwards(Chain(10_000));

        GeneratorRun run = Quick.Run(Things.With("public Thing? Next { get; init; }", yaml));

        Assert.All(run.Diagnostics, d => Assert.Contains(d.Id, new[] { "CL0019", "CL0028" }));
        Assert.InRange(run.Diagnostics.Length, 2, 1000);
        Assert.All(run.Messages, message => Assert.InRange(message.Length, 1, 300));
    }

    [Theory]
    [InlineData("- {id: a, next: a}", "a -> a")]
    [InlineData("- {id: a, next: b}\n- {id: b, next: c}\n- {id: c, next: b}", "b -> c -> b")]
    [InlineData("- {id: a, box: {inner: b}}\n- {id: b, box: {inner: a}}", "a -> b -> a")]
    public void A_cycle(string yaml, string chain)
    {
        GeneratorRun run = Things.With("public Thing? Next { get; init; } public Box? Box { get; init; }", "public record Box(Thing Inner);", (Things.Path, yaml)).Run().Compiles();

        Assert.Equal(["CL0018"], run.Diagnostics.Select(d => d.Id));
        Assert.Contains("form a cycle: " + chain + ".", run.Messages.Single());
    }

    [Fact]
    public void Cycles_through_lists_and_ids_are_free()
    {
        GeneratorRun run = Things.With(
            "public ContentList<Thing> Others { get; init; } = []; public ContentId<Thing>? Boss { get; init; }",
            "- {id: a, others: [a, b], boss: b}\n- {id: b, others: [a], boss: a}").Run().IsSound();

        Assert.Equal("a", run.Value("Things.A.Others[1].Others[0].Id.ToString()"));
        Assert.Equal("b", run.Value("Things.A.Boss.ToString()"));
    }

    /// <summary>Entries t0 to t(count), each naming the next.</summary>
    internal static string Chain(int links) =>
        string.Concat(Enumerable.Range(0, links).Select(i => $"- id: t{i}\n  next: t{i + 1}\n")) + $"- id: t{links}\n";

    private static string Backwards(string list) =>
        string.Concat(list.Split("- ", StringSplitOptions.RemoveEmptyEntries).Reverse().Select(entry => "- " + entry));

    private static object? Obsolete(GeneratorRun run, string member) =>
        run.Value($"((ObsoleteAttribute)typeof(Services).GetProperty(\"{member}\")!.GetCustomAttributes(typeof(ObsoleteAttribute), false)[0]).Message");
}
