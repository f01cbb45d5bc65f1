using ContentLib.Benchmarks.Driver;
using ContentLib.Generator.Pipeline;
using ContentLib.Generator.Tests.EndToEnd;

namespace ContentLib.Generator.Tests.Scale;

/// <summary>
/// The scenarios of the driver benchmark at a thousand files. What is asserted is which steps ran and not for how
/// long, since a step that runs for nothing shows on any machine.
/// </summary>
public class ScaleTests(ScaleTests.FirstRun first) : IClassFixture<ScaleTests.FirstRun>
{
    private const int FileCount = 1_000;
    private const int Edited = 7;

    /// <summary>The steps whose results are C#.</summary>
    private static readonly string[] s_outputs =
        [StepNames.Readers, StepNames.Buckets, StepNames.Tables, StepNames.Catalogs, StepNames.Library, StepNames.Manifest];

    private readonly DriverScenario _scenario = first.Scenario.Copy();

    [Fact]
    public void The_first_run_emits_all_files_without_a_word()
    {
        Steps steps = Steps.Of(_scenario.Driver);

        Assert.Equal(FileCount + " New", steps[StepNames.Yaml]);
        Assert.Equal(FileCount + " New", steps[StepNames.Bound]);
        _scenario.ThrowIfBroken();
    }

    [Fact]
    public void An_edit_of_csharp_runs_no_step_of_content()
    {
        _scenario.EditCSharp();

        Assert.Equal([], Run().Worked);
    }

    [Fact]
    public void An_edited_sentence_is_one_file_and_one_bucket()
    {
        _scenario.EditSentence(Edited);
        Steps steps = Run();

        OneFileWasRead(steps, FileCount);
        Assert.Equal("999 Cached, 1 Modified", steps[StepNames.Bound]);
        Assert.Equal([StepNames.Buckets], s_outputs.Where(output => steps.Modified(output).Any()));
        Assert.Single(steps.Modified(StepNames.Buckets));
        Assert.EndsWith("Cached, 1 Modified", steps["SourceOutput"], StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_lines_are_parsed_and_nothing_else()
    {
        _scenario.MoveDown(Edited);
        Steps steps = Run();

        OneFileWasRead(steps, FileCount);
        steps.AreCached(except: [StepNames.Files, StepNames.Yaml]);
    }

    [Theory]
    [MemberData(nameof(Pathological.Names), MemberType = typeof(Pathological))]
    public void A_pathological_file_costs_its_own_steps(string name)
    {
        _scenario.AddFile(Pathological.Id, Pathological.Text(name));
        Steps steps = Run();

        Assert.Equal("1000 Cached, 1 New", steps[StepNames.Yaml]);
        Assert.Equal("1000 Cached, 1 New", steps[StepNames.Bound]);

        _scenario.MoveDown(FileCount);
        OneFileWasRead(Run(), FileCount + 1);
    }

    [Theory]
    [MemberData(nameof(Pathological.Names), MemberType = typeof(Pathological))]
    public void A_pathological_file_is_not_read_again_for_another(string name)
    {
        _scenario.AddFile(Pathological.Id, Pathological.Text(name));
        Run();
        _scenario.EditSentence(Edited);
        Steps steps = Run();

        OneFileWasRead(steps, FileCount + 1);
        Assert.DoesNotContain(Pathological.Id, Assert.IsType<ParsedFile>(Assert.Single(steps.Modified(StepNames.Yaml))).Yaml.Path, StringComparison.Ordinal);
        Assert.Equal("1000 Cached, 1 Modified", steps[StepNames.Bound]);
        Assert.Single(steps.Modified(StepNames.Buckets));

        _scenario.EditCSharp();
        Assert.Equal([], Run().Worked);
    }

    [Theory]
    [MemberData(nameof(Pathological.Broken), MemberType = typeof(Pathological))]
    public void A_broken_file_changes_no_output(string name)
    {
        _scenario.AddFile(Pathological.Id, Pathological.Text(name));
        Steps steps = Run();

        Assert.NotEmpty(_scenario.Result.Diagnostics);
        Assert.All(_scenario.Result.Diagnostics, diagnostic => Assert.Contains(Pathological.Id, diagnostic.Location.GetLineSpan().Path, StringComparison.Ordinal));
        Assert.DoesNotContain(s_outputs, output => steps.Modified(output).Any());
    }

    private static void OneFileWasRead(Steps steps, int files)
    {
        string reasons = $"{files - 1} Cached, 1 Modified";
        Assert.Equal(reasons, steps[StepNames.Files]);
        Assert.Equal(reasons, steps[StepNames.Yaml]);
    }

    private Steps Run()
    {
        _scenario.Run();
        return Steps.Of(_scenario.Driver);
    }

    /// <summary>A thousand files that were all new: every test begins with a copy of it.</summary>
    public sealed class FirstRun
    {
        public FirstRun() => Scenario.Run();

        internal DriverScenario Scenario { get; } = new(FileCount, trackSteps: true);
    }
}
