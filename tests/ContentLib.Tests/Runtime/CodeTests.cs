namespace ContentLib.Tests;

/// <summary>Entries by the codes that they carry.</summary>
public class CodeTests
{
    [Theory]
    [InlineData("C34", "side-topics/side topics/all-lung topics/breast topics/lung")]
    [InlineData("C34.11", "side-topics/side topics/all-lung topics/breast topics/lung")]
    [InlineData("C50", "topics/breast")]
    [InlineData("C50.919", "topics/breast")]
    [InlineData("C50.0", "topics/breast")]
    [InlineData(" c 5 0", "topics/breast")]
    [InlineData("C.50.9.1", "topics/breast")]
    [InlineData("C5", "")]
    [InlineData("C51.9", "")]
    [InlineData("", "")]
    [InlineData(" . ", "")]
    public void A_code_finds_its_entries_best_first(string code, string entries) => Assert.Equal(entries, Found(CodeSystems.Icd10Cm, code));

    [Theory]
    [InlineData("123", "topics/lung")]
    [InlineData("1 2 3", "topics/lung")]
    [InlineData("1234", "")]
    [InlineData("12.3", "")]
    public void Only_codes_of_a_hierarchy_are_cut(string code, string entries) => Assert.Equal(entries, Found(CodeSystems.SnomedCt, code));

    [Theory]
    [InlineData("https://example.org/codes/", "X1.B", "topics/lung")]
    [InlineData(" https://example.org/codes ", "x1.b", "topics/lung")]
    [InlineData("https://example.org/codes", "x1b", "")]
    [InlineData("https://example.org/others", "X1.B", "")]
    [InlineData(CodeSystems.Icd10, "C34", "")]
    [InlineData("", "C34", "")]
    public void A_system_is_known_by_its_address(string system, string code, string entries) => Assert.Equal(entries, Found(system, code));

    [Fact]
    public void A_system_may_be_a_Uri()
    {
        Code code = Topics.Lung.Codes[2];
        Assert.Equal("topics/lung", Assert.Single(SampleContent.Library.FindByCode(code.System, code.Value)).ToString());
        Assert.Equal("topics/lung", Assert.Single(SampleContent.Library.FindByCode(new Uri(CodeSystems.SnomedCt), "123")).ToString());
    }

    [Fact]
    public void An_entry_found_is_the_instance_of_its_set() =>
        Assert.Same(Topics.Breast, Assert.Single(SampleContent.Library.FindByCode(CodeSystems.Icd10Cm, "C50.91")).Value);

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("system", () => SampleContent.Library.FindByCode((string)null!, "C34"));
        Assert.Throws<ArgumentNullException>("system", () => SampleContent.Library.FindByCode((Uri)null!, "C34"));
        Assert.Throws<ArgumentNullException>("code", () => SampleContent.Library.FindByCode(CodeSystems.Icd10Cm, null!));
    }

    private static string Found(string system, string code) => string.Join(" ", SampleContent.Library.FindByCode(system, code));
}
