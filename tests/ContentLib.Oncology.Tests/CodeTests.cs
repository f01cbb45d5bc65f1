namespace ContentLib.Oncology.Tests;

/// <summary>The codes of the content, and what they lead to.</summary>
public class CodeTests
{
    /// <summary>By the URIs that <see cref="CodeSystems"/> has: a slip of the pen in the content would be a system of its own.</summary>
    private static readonly string[] s_systems = [CodeSystems.NciThesaurus, CodeSystems.Mesh, CodeSystems.Icd10Cm, CodeSystems.RxNorm, CodeSystems.SnomedCt];

    private static readonly ContentLibrary s_library = OncologyContent.Library;

    [Fact]
    public void Every_code_is_of_an_official_system() =>
        Assert.All(Coded(), coded => Assert.Contains(coded.Code.System.OriginalString, s_systems));

    [Fact]
    public void Every_code_finds_its_entry() =>
        Assert.All(Coded(), coded => Assert.Contains(s_library.FindByCode(coded.Code.System, coded.Code.Value), entry => ReferenceEquals(entry.Value, coded.Topic)));

    [Fact]
    public void Exact_codes_come_first() =>
        Assert.All(Coded().Where(coded => coded.Code.Match == CodeMatch.Exact), coded =>
        {
            object first = s_library.FindByCode(coded.Code.System, coded.Code.Value)[0].Value;
            Assert.Contains(((HealthTopic)first).Codes, code => code.Value == coded.Code.Value && code.Match == CodeMatch.Exact);
        });

    [Theory]
    [InlineData(CodeSystems.Icd10Cm, "C34.11", "cancer-types/lung-cancer cancer-types/non-small-cell-lung-cancer cancer-types/small-cell-lung-cancer")]
    [InlineData(CodeSystems.Icd10Cm, "c43.59", "cancer-types/melanoma")]
    [InlineData(CodeSystems.Icd10Cm, "C83.30", "cancer-types/diffuse-large-b-cell-lymphoma")]
    [InlineData(CodeSystems.Icd10Cm, "C8310", "cancer-types/mantle-cell-lymphoma")]
    [InlineData(CodeSystems.Mesh, "d002289", "cancer-types/non-small-cell-lung-cancer")]
    [InlineData(CodeSystems.RxNorm, "1547545", "medications/pembrolizumab")]
    [InlineData(CodeSystems.Icd10Cm, "Z99.9", "")]
    public void A_code_of_a_record_finds_what_to_read(string system, string code, string entries) =>
        Assert.Equal(entries, string.Join(" ", s_library.FindByCode(system, code)));

    private static IEnumerable<(HealthTopic Topic, Code Code)> Coded() =>
        from collection in s_library.Collections
        from entry in s_library.Entries(collection)
        where entry.Value is HealthTopic
        let topic = (HealthTopic)entry.Value
        from code in topic.Codes
        select (topic, code);
}
