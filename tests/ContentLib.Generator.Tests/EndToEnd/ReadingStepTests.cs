using ContentLib.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>What is measured again after an edit.</summary>
public class ReadingStepTests
{
    private static readonly Project s_project = Project.Of(
        """
        [ContentType("things"), ReadingGrade(-9)] public sealed record Thing(ContentId<Thing> Id, string Name, string Text);
        [ContentType("others")] public sealed record Other(ContentId<Other> Id, string Name);
        """,
        [("content/others/o.yaml", "id: o\nname: Other\n"), .. Enumerable.Range(0, 9).Select(i => File(i, "Name" + i, "Text of this."))]);

    [Fact]
    public void Nothing_where_nothing_is_marked()
    {
        Steps steps = Steps.Of(Run(s_project with { Source = s_project.Source.Replace(", ReadingGrade(-9)", "") }));

        Assert.Equal(("", ""), (steps[StepNames.ReadingNames], steps[StepNames.Reading]));
    }

    [Fact]
    public void One_file_when_a_text_changes() => Assert.Equal(
        ["Bound: 9 Cached, 1 Modified", "Reading: 9 Cached, 1 Modified", "Diagnostics: 1 Modified"],
        After(p => p.Replace(File(3, "Name3", "Immunological text."))));

    [Fact]
    public void No_file_when_an_entry_moves() => Assert.Equal(
        ["Diagnostics: 1 Modified"],
        After(p => p.Replace(("content/things/t3.yaml", "\nid: t3\nname: Name3\ntext: Text of this.\n"))));

    [Fact]
    public void All_files_when_a_name_changes() => Assert.Equal(
        ["Bound: 9 Cached, 1 Modified", "ReadingNames: 9 Cached, 1 Modified", "ReadingExempt: 1 Modified", "Reading: 9 Modified, 1 Unchanged", "Diagnostics: 1 Modified"],
        After(p => p.Replace(("content/others/o.yaml", "id: o\nname: Text\n"))));

    [Fact]
    public void All_files_when_the_project_exempts_another_term() => Assert.Equal(
        ["ReadingExempt: 1 Modified", "Reading: 9 Modified, 1 Unchanged", "Diagnostics: 1 Modified"],
        Steps.Of(Run(s_project).WithUpdatedAnalyzerConfigOptions(s_project.With("ContentLibReadingExempt", "Text").Options).RunGenerators(s_project.Compile()))
            .Worked.Where(IsOfReading));

    [Fact]
    public void Ten_thousand_entries_are_measured_quickly()
    {
        string text = string.Concat(Enumerable.Repeat("Ask your doctor about Name17 and the immunological examination that you need today. ", 8));

        Quick.Run(s_project with { Files = [.. Enumerable.Range(0, 100).Select(i => (ContentText)($"content/things/{i}.yaml", Entries(i, text)))] });
    }

    private static string Entries(int file, string text) =>
        string.Concat(Enumerable.Range(file * 100, 100).Select(i => $"- id: t{i}\n  name: Name{i}\n  text: {text}\n"));

    private static ContentText File(int number, string name, string text) => ($"content/things/t{number}.yaml", $"id: t{number}\nname: {name}\ntext: {text}\n");

    private static GeneratorDriver Run(Project project) => project.Driver().RunGenerators(project.Compile());

    private static IEnumerable<string> After(Func<Project, Project> edit)
    {
        Project edited = edit(s_project);
        return Steps.Of(Run(s_project).ReplaceAdditionalTexts([.. edited.Files]).RunGenerators(edited.Compile())).Worked.Where(IsOfReading);
    }

    private static bool IsOfReading(string work) => work.StartsWith("Reading", StringComparison.Ordinal) || work.StartsWith("Bound", StringComparison.Ordinal) || work.StartsWith("Diagnostics", StringComparison.Ordinal);
}
