using ContentLib.Generator.Model;
using ContentLib.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentLib.Generator.Tests.Rendering;

/// <summary>A word of a scalar's value is found in the file, however the scalar is written.</summary>
public class ScalarPlacesTests
{
    [Theory]
    [InlineData("plain WORD here")]
    [InlineData("plain over\n  two lines,\n\n  the WORD in the third")]
    [InlineData("'it''s a WORD'")]
    [InlineData("'it''s\n   folded\n\n   with a WORD'")]
    [InlineData("\"tab\\t quote\\\" \\u00e9\\x41\\U0001F600 WORD\"")]
    [InlineData("\"joined \\\n   lines\n   and a WORD\"")]
    [InlineData("|\n  first\n    deeper\n\n  the WORD")]
    [InlineData("|-\n  the WORD")]
    [InlineData(">-\n  folded\n  lines with\n\n  a WORD\n")]
    [InlineData(">\n  folded\n    kept\n    kept too\n  back\n\n\n  to the WORD\n")]
    [InlineData("|\r\n  first\r\n  the WORD\r\n")]
    [InlineData("> # a comment\n\n  begins with a blank line\n  and the WORD")]
    public void A_word_is_found(string scalar)
    {
        SourceText text = SourceText.From("key: " + scalar + "\n");
        YamlFile file = YamlParser.Parse("a.yaml", text, default);
        Assert.Empty(file.Problems);
        YamlScalar value = (YamlScalar)((YamlMapping)file.Documents[0]).Pairs[0].Value;

        TextPlace place = new ScalarPlaces().Locate(text, file.Places[value.Index], value.Value.IndexOf("WORD", StringComparison.Ordinal), 4);

        Assert.Equal("WORD", text.ToString(new TextSpan(place.Start, place.Length)));
        Assert.Equal(text.Lines.GetLinePosition(place.Start), new LinePosition(place.Line, place.Column));
    }
}
