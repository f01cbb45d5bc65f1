using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Yaml;

public class YamlBrokenFileTests
{
    [Fact]
    public void The_documents_before_the_break_are_kept()
    {
        var text = new YamlText("id: one\n---\nid: two\n---\nid: three\nname: 'x\n---\nid: four\n");

        Assert.Equal(["CL0001 ''x'"], text.Problems);
        Assert.Equal(2, text.File.Documents.Count);
        Assert.Equal(["three", "four"], text.LostIds);
    }

    [Fact]
    public void The_items_before_the_break_are_kept()
    {
        var text = new YamlText("- id: one\n- id: two\n- name: x\n  id: three\n  list:\n  - id: part\n  bad: [\n- id: four # comment\n-   id: 'five'\n");

        Assert.Equal(["one", "two"], ((YamlSequence)text.Root).Items.Select(i => ((YamlScalar)((YamlMapping)i).Pairs[0].Value).Value));
        Assert.Equal(["three", "four", "five"], text.LostIds);
    }

    [Fact]
    public void An_indented_sequence_loses_the_ids_of_its_own_items_only()
    {
        var text = new YamlText("  - id: one\n  - id: two\n    parts:\n      - id: part\n    bad: [\n  - id: three\n");

        Assert.Equal(["two", "three"], text.LostIds);
    }

    [Theory]
    [InlineData("id: one\nname: [\n", "one")]
    [InlineData("name: [\nid: one\n", "one")]
    [InlineData("id: \"one\"\nname: [\nparts:\n- id: part\n", "one")]
    [InlineData("\uFEFFid: one\r\nname: [\r\n", "one")]
    public void A_broken_mapping_loses_its_id(string source, string id)
    {
        var text = new YamlText(source);

        Assert.Empty(text.File.Documents);
        Assert.Equal([id], text.LostIds);
    }

    [Theory]
    [InlineData("Id: one")]
    [InlineData("id: One")]
    [InlineData("id: one two")]
    [InlineData("id: -one")]
    [InlineData("id: one--two")]
    [InlineData("id: \"one")]
    [InlineData("id:")]
    [InlineData("# id: one")]
    [InlineData("a:\n  id: one")]
    [InlineData("a:\n- id: one")]
    public void What_is_no_id_is_not_lost(string line) => Assert.Empty(new YamlText(line + "\n]\n").LostIds);

    [Fact]
    public void A_file_that_is_whole_loses_nothing() =>
        Assert.Empty(new YamlText("id: one\nid: two\n").LostIds);

    [Fact]
    public void A_limit_breaks_the_file_off_as_an_error_does()
    {
        var text = new YamlText("- id: one\n- id: two\n  a: " + new string('[', 100) + "\n- id: three\n");

        Assert.Equal("id", text.Under(((YamlSequence)text.Root).Items.Single()));
        Assert.Equal(["two", "three"], text.LostIds);
    }

    [Fact]
    public void A_forbidden_character_breaks_the_file_off()
    {
        var text = new YamlText("- id: one\n- id: two\n  a: x\u0001y\n- id: three\n");

        Assert.Single(((YamlSequence)text.Root).Items);
        Assert.Equal(["two", "three"], text.LostIds);
    }
}
