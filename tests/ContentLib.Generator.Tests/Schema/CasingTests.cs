using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Schema;

public class CasingTests
{
    [Theory]
    [InlineData("NotShownToHelp", "not-shown-to-help")]
    [InlineData("HTTPServer", "http-server")]
    [InlineData("PD1", "pd1")]
    [InlineData("Grade3", "grade3")]
    [InlineData("Grade3OrMore", "grade3-or-more")]
    [InlineData("URL", "url")]
    [InlineData("Her2_Positive", "her2-positive")]
    [InlineData("_123", "123")]
    [InlineData("x", "x")]
    public void Kebab(string name, string expected) => Assert.Equal(expected, Casing.ToKebab(name));

    [Theory]
    [InlineData("Id")]
    [InlineData("URL")]
    [InlineData("URLPath")]
    [InlineData("HowItWorks")]
    [InlineData("A")]
    [InlineData("AB")]
    [InlineData("Ab")]
    [InlineData("PD1Level")]
    [InlineData("already")]
    [InlineData("_Private")]
    [InlineData("")]
    public void Camel_is_that_of_System_Text_Json(string name) =>
        Assert.Equal(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name), Casing.ToCamel(name));

    [Theory]
    [InlineData("faq-entries", "FaqEntries")]
    [InlineData("car-t-cell-therapy", "CarTCellTherapy")]
    [InlineData("123-abc", "_123Abc")]
    [InlineData("type-1-diabetes", "Type1Diabetes")]
    public void Pascal(string kebab, string expected) => Assert.Equal(expected, Casing.ToPascal(kebab));

    [Theory]
    [InlineData("a-1", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("é", false)]
    public void Kebab_is_recognised(string text, bool expected) => Assert.Equal(expected, IdSyntax.IsValid(text));
}
