using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class EntryTests
{
    [Theory]
    [InlineData("id: a", "a")]
    [InlineData("- id: a\n- id: b", "a b")]
    [InlineData("id: a\n---\n- id: b\n- id: c\n---\nid: d", "a b c d")]
    [InlineData("", "")]
    [InlineData("# nothing yet\n", "")]
    [InlineData("[]", "")]
    public void A_mapping_is_one_entry_and_a_sequence_several(string yaml, string ids)
    {
        BoundYaml bound = BoundYaml.Of(yaml);
        Assert.Empty(bound.File.Problems);
        Assert.Equal(ids, string.Join(" ", bound.File.Entries.Select(e => e.Id)));
    }

    [Fact]
    public void Another_root_is_refused() => BoundYaml.Of("hello")
        .Reports("CL0006", "hello", "'therapies' must be an entry (a mapping) or a list of entries, but is 'hello'");

    [Fact]
    public void Another_item_of_the_root_is_refused_and_its_neighbour_kept()
    {
        BoundYaml bound = BoundYaml.Of("- id: a\n- b\n- ~");
        bound.Reports(
            ("CL0006", "b", "'therapies[1]' must be a mapping with the keys of Therapy, but is 'b'"),
            ("CL0005", "~", "'therapies[2]' has no value, and a list of entries does not allow null; write a value, or quote the text if it is text"));
        Assert.Equal("a", bound.Entry.Id);
    }

    [Fact]
    public void An_entry_without_id_is_none_but_its_other_problems_are_reported()
    {
        BoundYaml bound = BoundYaml.Of("name: [x]", Text("name"));
        bound.Reports(
            ("CL0006", "[x]", "'name' must be text, but is a list"),
            ("CL0011", "name", "This entry of 'therapies' has no id; write 'id: some-name' as its first key"));
        Assert.Empty(bound.File.Entries);
    }

    [Fact]
    public void An_empty_mapping_stands_for_what_it_lacks() => BoundYaml.Of("{}", Text("name").Mandatory()).Reports(
        ("CL0004", "{}", "'name' is missing: Therapy requires it"),
        ("CL0011", "{}", "This entry of 'therapies' has no id; write 'id: some-name' as its first key"));

    [Theory]
    [InlineData("CAR T", "car-t")]
    [InlineData("car_t", "car-t")]
    [InlineData("carT", "car-t")]
    [InlineData("-car--t-", "car-t")]
    [InlineData("Crohn's", "crohns")]
    public void A_malformed_id_is_repaired_in_the_message(string id, string repaired) => BoundYaml.Of("id: " + id)
        .Reports("CL0012", id, $"'{id}' is not an id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'. Did you mean '{repaired}'?");

    [Fact]
    public void Letters_are_not_guessed() => Assert.EndsWith("'car-t-cell-therapy'.", ContentLib.Generator.Binding.ProblemText.Of(BoundYaml.Of("id: café").File.Problems[0]));

    [Fact]
    public void An_id_has_at_most_100_characters()
    {
        Assert.Equal(100, BoundYaml.Of("id: " + new string('a', 100)).Entry.Id.Length);
        BoundYaml bound = BoundYaml.Of("id: " + new string('a', 101));
        Assert.EndsWith(" It has 101 characters; at most 100 are allowed.", ContentLib.Generator.Binding.ProblemText.Of(Assert.Single(bound.File.Problems)));
    }

    [Theory]
    [InlineData("2024-01-01")]
    [InlineData("5")]
    [InlineData("'null'")]
    [InlineData("true")]
    public void An_id_is_text_however_it_looks(string id) => Assert.Equal(id.Trim('\''), BoundYaml.Of("id: " + id).Entry.Id);

    [Fact]
    public void A_null_id_points_at_its_key() => BoundYaml.Of("id:\nname: x", Text("name"))
        .Reports("CL0005", "id", "'id' has no value, and an id does not allow null; write a value, or quote the text if it is text");

    [Fact]
    public void Former_ids_are_one_or_several()
    {
        Assert.Equal(["b"], BoundYaml.Of("id: a\nformerly: b").Entry.FormerIds.Select(f => f.Id));
        Assert.Equal(["b", "c"], BoundYaml.Of("id: a\nformerly: [b, c]").Entry.FormerIds.Select(f => f.Id));
        BoundYaml.Of("id: a\nformerly: [b, {}, C c]").Reports(
            ("CL0006", "{}", "'formerly[1]' must be a former id, but is a mapping"),
            ("CL0012", "C c", "'C c' is not an id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'. Did you mean 'c-c'?"));
    }

    [Fact]
    public void Deprecated_needs_a_reason()
    {
        Assert.Equal("Use b.", BoundYaml.Of("id: a\ndeprecated: Use b.").Entry.Deprecated);
        BoundYaml.Of("id: a\ndeprecated: ' '").Reports("CL0006", "' '", "'deprecated' must be the reason, as text, but is ' '");
        BoundYaml.Of("id: a\ndeprecated:").Reports("CL0005", "deprecated", "'deprecated' has no value, and the reason of a deprecation does not allow null; write a value, or quote the text if it is text");
    }

    [Fact]
    public void A_broken_entry_keeps_its_names_and_the_text_of_its_first_error()
    {
        BoundYaml bound = BoundYaml.Of("- id: a\n  formerly: z\n  beds: x\n  no: 1\n- id: b\n  beds: 3", Of("beds", ValueKind.Int32));
        BoundEntry broken = bound.File.Entries[0];
        Assert.Equal("'beds' must be a whole number, but is 'x'", broken.Error);
        Assert.Equal(0, broken.Values.Count);
        Assert.Equal("z", broken.FormerIds[0].Id);
        Assert.Null(bound.File.Entries[1].Error);
        Assert.Equal(3, ((BoundInteger)bound.File.Entries[1].Values[0]!).Value);
    }

    [Fact]
    public void A_duplicate_key_breaks_its_entry_and_is_not_reported_twice()
    {
        BoundYaml bound = BoundYaml.Of("- id: a\n  name: x\n  name: [y]\n- id: b", Text("name"));
        Assert.Empty(bound.File.Problems);
        Assert.Equal(["CL0002"], bound.YamlRules);
        Assert.Equal("The key 'name' stands here a second time; the first is at content/therapies/a.yaml", bound.File.Entries[0].Error);
        Assert.Null(bound.File.Entries[1].Error);
    }

    [Fact]
    public void A_merge_key_breaks_its_entry_and_is_no_unknown_key()
    {
        BoundYaml bound = BoundYaml.Of("- &x\n  id: a\n- id: b\n  <<: *x");
        Assert.Empty(bound.File.Problems);
        Assert.Equal(["CL0023"], bound.YamlRules);
        Assert.Equal([true, false], bound.File.Entries.Select(e => e.Error is null));
    }

    [Fact]
    public void Entries_after_broken_yaml_keep_their_ids()
    {
        BoundYaml bound = BoundYaml.Of("- id: a\n- id: b\n  name: \"x\n- id: c\n");
        Assert.Null(bound.File.Entries.First(e => e.Id == "a").Error);
        Assert.All(bound.File.Entries.Skip(1), e => Assert.StartsWith("Not well-formed YAML: ", e.Error));
        Assert.Equal(["a", "b", "c"], bound.File.Entries.Select(e => e.Id));
    }

    [Fact]
    public void Moving_an_entry_changes_nothing()
    {
        PropertySpec[] properties = [Text("name"), Of("beds", ValueKind.Int32)];
        Assert.Equal(BoundYaml.Of("id: a\nbeds: x", properties).File, BoundYaml.Of("# moved\n\nid:  a\nbeds:   x", properties).File);
    }
}
