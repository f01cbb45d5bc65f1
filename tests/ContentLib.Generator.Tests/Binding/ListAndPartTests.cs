using System.Text;
using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class ListAndPartTests
{
    private static readonly TypeSpec s_risk = Part(
        "Risk",
        Of("effect", ValueKind.Reference).Mandatory(),
        Text("note").Nullable(),
        PartOf("inner", "Risk").Nullable());

    private static readonly PropertySpec s_risks = PartOf("risks", "Risk").List();

    [Fact]
    public void A_list_is_never_wrapped_silently() => BoundYaml.OfValue("x", Text("aliases").List())
        .Reports("CL0006", "x", "'aliases' must be a list, but is 'x'");

    [Fact]
    public void Items_of_a_list_are_bound_in_order()
    {
        var list = (BoundList)BoundYaml.OfValue("[x, 'null', 1.10]", Text("aliases").List()).Value!;
        Assert.Equal(["x", "null", "1.10"], list.Items.Select(i => ((BoundText)i).Text));
    }

    [Fact]
    public void A_null_item_needs_leave()
    {
        BoundYaml.OfValue("[x, ~]", Text("aliases").List())
            .Reports("CL0005", "~", "'aliases[1]' has no value, and Therapy.Aliases does not allow null; write a value, or quote the text if it is text");
        var list = (BoundList)BoundYaml.OfValue("[x, ~]", Text("aliases").List() with { ItemIsNullable = true }).Value!;
        Assert.IsType<BoundNull>(list.Items[1]);
    }

    [Fact]
    public void Parts_nest_and_references_carry_their_path()
    {
        var list = (BoundList)BoundYaml.WithPart("id: a\nrisks:\n- effect: x\n- effect: y\n  inner: {effect: z}", s_risk, s_risks).Value!;
        var second = (BoundPart)list.Items[1];
        var inner = (BoundPart)second.Values[2]!;
        Assert.Equal("global::App.Risk", inner.TypeName);
        Assert.Null(second.Values[1]);
        Assert.Equal(("z", "risks[1].inner.effect"), inner.Values[0] is BoundReference r ? (r.Id, r.KeyPath) : default);
    }

    [Fact]
    public void Problems_in_parts_name_the_key_path_and_the_part() => BoundYaml.WithPart("id: a\nrisks:\n- effect: x\n- not: 1\n- []\n- id: x\n  effect: [y]", s_risk, s_risks).Reports(
        ("CL0003", "not", "'risks[1].not' is not a property of Risk. Did you mean 'note'?"),
        ("CL0004", "not", "'risks[1].effect' is missing: Risk requires it"),
        ("CL0006", "[]", "'risks[2]' must be a mapping with the keys of Risk, but is a list"),
        ("CL0003", "id", "'risks[3].id' is not a property of Risk."),
        ("CL0006", "[y]", "'risks[3].effect' must be the id of an entry of SideEffect, but is a list"));

    [Fact]
    public void An_aliased_value_breaks_every_entry_and_is_reported_once()
    {
        BoundYaml bound = BoundYaml.WithPart("- id: a\n  risks: [&x {effect: 'X y'}, *x]\n- id: b\n  risks: [*x]", s_risk, s_risks);
        Assert.Equal("CL0012", Assert.Single(bound.File.Problems).RuleId);
        Assert.All(bound.File.Entries, e => Assert.NotNull(e.Error));
    }

    [Fact]
    public void One_node_may_lack_several_keys() => BoundYaml.WithPart(
            "id: a\nrisks: [&x {note: n}, *x]", Part("Risk", Text("note"), Text("one").Mandatory(), Text("two").Mandatory()), s_risks)
        .Reports(
            ("CL0004", "note", "'risks[0].one' is missing: Risk requires it"),
            ("CL0004", "note", "'risks[0].two' is missing: Risk requires it"));

    [Fact]
    public void Aliases_cannot_nest_without_end()
    {
        // Each entry puts twenty levels on top of those of the entry before.
        var yaml = new StringBuilder("- id: e0\n  inner: &e0 {effect: x}\n");
        for (int i = 1; i <= 10; i++)
        {
            string open = string.Concat(Enumerable.Repeat("{effect: x, inner: ", 20));
            yaml.Append($"- id: e{i}\n  inner: &e{i} {open}*e{i - 1}{new string('}', 20)}\n");
        }

        BoundYaml bound = BoundYaml.WithPart(yaml.ToString(), s_risk, PartOf("inner", "Risk"));
        Assert.Equal(["CL0022"], bound.File.Problems.Select(p => p.RuleId).Distinct());
        Assert.Null(bound.File.Entries[3].Error);
        Assert.Equal("Aliases nest this value more than 64 levels deep", bound.File.Entries[4].Error);
    }
}
