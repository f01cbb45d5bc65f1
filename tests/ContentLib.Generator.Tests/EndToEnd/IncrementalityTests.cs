using ContentLib.Generator.Pipeline;
using ContentLib.Generator.Tests.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>What runs again after an edit. Every step that is not named was cached, or came to what it was before.</summary>
public class IncrementalityTests
{
    private const int FileCount = 300;

    [Fact]
    public void An_edit_of_other_csharp_does_no_content_work()
    {
        var edit = new Edit(SmallHospital.Project);

        Assert.Equal([], edit.Of(p => p with { Source = p.Source + "\ninternal static class Other { public static int X => 1; }" }).Worked);
    }

    [Fact]
    public void A_content_type_that_moves_down_a_line_does_no_content_work()
    {
        var edit = new Edit(SmallHospital.Project);

        Assert.Equal(["Types: 3 Modified"], edit.Of(p => p with { Source = p.Source.Replace("namespace Hospital;", "namespace Hospital;\n") }).Worked);
    }

    [Fact]
    public void An_entry_that_moves_down_a_line_is_only_parsed()
    {
        var edit = new Edit(SmallHospital.Project);

        Assert.Equal(
            ["Files: 2 Cached, 1 Modified", "Yaml: 2 Cached, 1 Modified"],
            edit.Of(p => p.Replace(("content/clinics/north.yaml", "# moved\n" + SmallHospital.North.Text))).Worked);
    }

    [Fact]
    public void A_diagnostic_moves_with_its_line()
    {
        var edit = new Edit(SmallHospital.With(("content/services/x.yaml", "id: x\nnmae: X\n")));

        Assert.Equal(
            ["Files: 3 Cached, 1 Modified", "Yaml: 3 Cached, 1 Modified", "Diagnostics: 1 Modified", "SourceOutput: 15 Cached, 1 Modified"],
            edit.Of(p => p.Replace(("content/services/x.yaml", "# moved\nid: x\nnmae: X\n"))).Worked);
    }

    [Fact]
    public void A_new_text_is_emitted_in_one_bucket()
    {
        var edit = new Edit(Many());

        Steps steps = edit.Of(p => p.Replace(File(7, "Another text")));

        Assert.Equal(
            [
                "Files: 299 Cached, 1 Modified",
                "Yaml: 299 Cached, 1 Modified",
                "Bound: 299 Cached, 1 Modified",
                "Buckets: 3 Cached, 1 Modified",
                "SourceOutput: 9 Cached, 1 Modified",
            ],
            steps.Worked);
    }

    [Fact]
    public void A_text_that_is_searched_changes_the_index_and_another_one_does_not()
    {
        var edit = new Edit(Things.With(
            "[Searchable] public required string Text { get; init; } public string? Note { get; init; }",
            "",
            File(1, "Text"),
            File(2, "Text")));

        Steps note = edit.Of(p => p.Replace(("content/things/t1.yaml", "id: t1\ntext: Text\nnote: New\n")));
        Steps text = edit.Of(p => p.Replace(File(1, "Another text")));

        Assert.Equal("1 Cached, 1 Unchanged", note[StepNames.SearchTerms]);
        Assert.Equal("1 Cached", note[StepNames.Search]);
        Assert.Equal("1 Cached, 1 Modified", text[StepNames.SearchTerms]);
        Assert.Equal("1 Modified", text[StepNames.Search]);
    }

    [Fact]
    public void A_new_entry_changes_its_bucket_and_the_tables()
    {
        var edit = new Edit(Many());

        Steps steps = edit.Of(p => p with { Files = p.Files.Add(File(FileCount, "Text")) });

        Assert.Equal(
            [
                "Files: 300 Cached, 1 New",
                "Yaml: 300 Cached, 1 New",
                "Bound: 300 Cached, 1 New",
                "Reviews: 300 Cached, 1 New",
                "Outlines: 1 Modified",
                "Linked: 1 Modified",
                "Layout: 1 Modified",
                "Buckets: 1 Modified, 3 Unchanged",
                "Tables: 1 Modified",
                "Catalogs: 1 Modified",
                "Manifest: 1 Modified",
                "SourceOutput: 6 Cached, 4 Modified",
            ],
            steps.Worked);
    }

    [Fact]
    public void An_edited_review_is_checked_alone()
    {
        const string Due = "sources: [book]\nreview: {lastChecked: 2025-01-02, nextCheckDue: 2025-01-01}\n";
        ContentText other = ("content/clinics/b.yaml", "id: b\n" + Due);
        Project project = ReviewedClinics.With("id: a\n" + Due);
        var edit = new Edit(project with { Files = [.. project.Files, other] });

        Assert.Equal(
            ["Files: 2 Cached, 1 Modified", "Yaml: 2 Cached, 1 Modified", "Diagnostics: 1 Modified", "SourceOutput: 11 Cached, 1 Modified"],
            edit.Of(p => p.Replace(("content/clinics/b.yaml", "# moved\nid: b\n" + Due))).Worked);
        Steps steps = edit.Of(p => p.Replace(("content/clinics/b.yaml", "id: b\n" + Due.Replace("nextCheckDue: 2025", "nextCheckDue: 2024"))));
        Assert.Equal("2 Cached, 1 Modified", steps[StepNames.Reviews]);
    }

    [Fact]
    public void A_new_enum_member_of_no_entry_binds_again_and_emits_nothing()
    {
        var edit = new Edit(SmallHospital.Project);

        Steps steps = edit.Of(p => p with { Source = p.Source.Replace("DayClinic }", "DayClinic, Other }") });

        Assert.Equal(["Types: 2 Modified, 1 Unchanged", "Schema: 1 Modified", "Linked: 1 Modified", "Layout: 1 Modified"], steps.Worked);
    }

    [Fact]
    public void No_step_keeps_anything_of_the_compiler()
    {
        // With a mark of each feature: no step may be without an output to look into.
        Project project = SmallHospital.With(("content/services/x.yaml", "id: x\nnmae: X\n"));
        var edit = new Edit(project with
        {
            Source = project.Source
                .Replace("[ContentType(\"services\")]", "[ContentType(\"services\", Citations = true), ReadingGrade(20)]")
                .Replace("string Door", "string Door { get; init; } [Searchable] public string? Sign"),
        });

        foreach (string step in Steps.Names)
        {
            bool mayHoldFiles = step is StepNames.Files or StepNames.Yaml;
            Assert.True(edit.First.Values(step).Any(), step + " has no output.");
            Assert.DoesNotContain(
                edit.First.Values(step).SelectMany(ObjectGraph.Of),
                item => item is ISymbol or SyntaxNode or SyntaxTree or Compilation or Location or SemanticModel || (item is AdditionalText && !mayHoldFiles));
        }
    }

    /// <summary>Three hundred services, a file each, in four buckets.</summary>
    private static Project Many() => Things.With(
        "public required string Text { get; init; }", "", [.. Enumerable.Range(0, FileCount).Select(i => File(i, "Text"))]);

    private static ContentText File(int number, string text) => ($"content/things/t{number}.yaml", $"id: t{number}\ntext: {text}\n");

    private sealed class Edit
    {
        private readonly Project _project;
        private readonly GeneratorDriver _driver;

        public Edit(Project project)
        {
            _project = project;
            _driver = project.Driver().RunGenerators(project.Compile());
        }

        public Steps First => Steps.Of(_driver);

        /// <summary>The steps of a second run, on the project after the edit. Files that were not edited are the same objects.</summary>
        public Steps Of(Func<Project, Project> edit)
        {
            Project edited = edit(_project);
            return Steps.Of(_driver.ReplaceAdditionalTexts([.. edited.Files]).RunGenerators(edited.Compile()));
        }
    }
}
