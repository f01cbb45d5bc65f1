namespace ContentLib.PackageTests;

[Collection(PackageCollection.Name)]
public class OncologyConsumerTests(PackageFixture packages)
{
    /// <summary>What the README promises: a package, a few lines, typed content.</summary>
    private const string Program = """
        using ContentLib; using ContentLib.Oncology;
        Therapy carT = Therapies.CarTCellTherapy;
        Console.WriteLine(carT.Name);
        Console.WriteLine(ReferenceEquals(carT, Therapies.All["car-t-cell-therapy"]));
        Console.WriteLine(Therapies.All.TryGet("nope", out _));
        foreach (SideEffectRisk r in carT.SideEffects) Console.WriteLine($"{r.Effect.Name}: {r.Frequency}");
        foreach (Therapy t in CancerTypes.Melanoma.Therapies) Console.WriteLine(t.Id);      // checkpoint-inhibitor among them
        foreach (Therapy t in SideEffects.Fatigue.CausedBy) Console.WriteLine(t.Id);
        Console.WriteLine(FaqEntries.ByTopic(FaqTopic.Basics).Count);
        Console.WriteLine(Therapies.All.Find("CAR-T") == carT);
        Console.WriteLine(carT with { Name = "x" } == carT);
        """;

    [Fact]
    public void A_stranger_reads_the_typed_content()
    {
        var run = packages.NewConsumer("Stranger").Project("ContentLib.Oncology").Write("Program.cs", Program).Run().Succeeded();

        ShowsTheContent(run);
    }

    [Fact]
    public void The_program_runs_as_native_code()
    {
        var run = packages.NewConsumer("Native")
            .ProjectWithMachineFeeds("ContentLib.Oncology", "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("Program.cs", Program).PublishAndRun(native: true).Succeeded();

        ShowsTheContent(run);
    }

    /// <summary>With both assemblies as roots the trimmer reads all their code, not only what this program calls.</summary>
    [Fact]
    public void The_program_runs_trimmed_and_no_code_of_the_packages_warns()
    {
        var run = packages.NewConsumer("Trimmed")
            .ProjectWithMachineFeeds("ContentLib.Oncology", """
                <PublishTrimmed>true</PublishTrimmed>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                """, """<TrimmerRootAssembly Include="ContentLib;ContentLib.Oncology" />""")
            .Write("Program.cs", Program).PublishAndRun(native: false).Succeeded();

        ShowsTheContent(run);
    }

    private static void ShowsTheContent(CommandResult run)
    {
        Assert.Equal(["CAR T-cell therapy", "True", "False"], run.Lines.Take(3), StringComparer.OrdinalIgnoreCase);
        Assert.Contains(run.Lines, line => line.StartsWith("Cytokine release syndrome", StringComparison.OrdinalIgnoreCase) && line.Contains(": "));
        Assert.Contains("checkpoint-inhibitor", run.Lines);
        Assert.True(int.Parse(run.Lines[^3]) > 0, run.Output);
        Assert.Equal(["True", "False"], run.Lines.TakeLast(2));
    }
}
