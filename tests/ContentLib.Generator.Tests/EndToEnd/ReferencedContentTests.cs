using ContentLib.Generator.Checks;
using ContentLib.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>A project whose references have content of their own, which grows old.</summary>
public class ReferencedContentTests
{
    private const string Due = "The content of 'Ward' was to be checked again by 2026-01-01, and ContentLibAsOf is ";

    private static readonly Project s_ward =
        ReviewedClinics.Review("{lastChecked: 2025-01-01, nextCheckDue: 2026-01-01}") with { AssemblyName = "Ward" };

    private static readonly Compilation s_compiled = s_ward.Run().IsSound().Output;

    [Theory, Rule("CL0047")]
    [InlineData("2026-01-01")]
    [InlineData("2027-08-09")]
    public void Content_of_a_reference_that_is_due(string asOf)
    {
        Reader(File()).With("ContentLibAsOf", asOf).Run().Reports("CL0047", "(nowhere)", "", Due + asOf + "; look for a newer version of it");
        Reader(s_compiled.ToMetadataReference()).With("ContentLibAsOf", asOf).Run().Reports("CL0047", "(nowhere)", "", Due + asOf + "; look for a newer version of it");
    }

    [Fact]
    public void Content_of_a_reference_that_is_not_due()
    {
        Reader(File()).With("ContentLibAsOf", "2025-12-31").Run().IsSound();
        Reader(File()).Run().IsSound();
    }

    [Fact]
    public void References_are_read_once_each()
    {
        Project project = Reader(File()).With("ContentLibAsOf", "2025-12-31");
        GeneratorDriver first = project.Driver().RunGenerators(project.Compile());
        Assert.Single(Steps.Of(first).Values(StepNames.References), value => value is ReferencedContent { Assembly: "Ward" });

        Project edited = project with { Source = project.Source + "\ninternal static class Other;" };
        Assert.Equal([], Steps.Of(first.RunGenerators(edited.Compile())).Worked);

        Project more = project with { References = [.. project.References, Project.Of("").Compile().ToMetadataReference()] };
        string reasons = Steps.Of(first.RunGenerators(more.Compile()))[StepNames.References];
        Assert.Matches("^[0-9]+ Cached, 1 New$", reasons);
    }

    [Fact]
    public void References_are_not_read_without_a_day_to_hold_them_against()
    {
        Project project = Reader(File());

        Assert.All(Steps.Of(project.Driver().RunGenerators(project.Compile())).Values(StepNames.References), value => Assert.Same(ReferencedContent.None, value));
    }

    [Fact]
    public void Another_day_reads_no_reference_again()
    {
        Project project = Reader(File()).With("ContentLibAsOf", "2025-12-31");
        GeneratorDriver first = project.Driver().RunGenerators(project.Compile());
        Project later = project.With("ContentLibAsOf", "2026-12-31");

        GeneratorDriver second = first.WithUpdatedAnalyzerConfigOptions(later.Options).RunGenerators(later.Compile());

        Assert.Equal(["AsOf: 1 Modified", "Diagnostics: 1 Modified", "SourceOutput: 1 Modified"], Steps.Of(second).Worked);
    }

    /// <summary>A program without content of its own.</summary>
    private static Project Reader(MetadataReference reference) => Project.Of("public static class Reader;") with { References = [reference] };

    private static PortableExecutableReference File()
    {
        using MemoryStream image = new();
        Assert.True(s_compiled.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
