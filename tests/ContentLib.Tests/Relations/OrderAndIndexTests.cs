namespace ContentLib.Tests;

/// <summary>The order of sets, and the look-ups by property.</summary>
public class OrderAndIndexTests
{
    [Fact]
    public void A_set_is_in_ordinal_order_of_ids() =>
        Assert.Equal(Nodes.All.Select(node => node.Id.Value).Order(StringComparer.Ordinal), Nodes.All.Select(node => node.Id.Value));

    [Fact]
    public void OrderBy_goes_by_the_value_and_ties_by_id() => Assert.Equal(["e", "d", "a", "b", "c"], Steps.All.Select(step => step.Id.Value));

    [Fact]
    public void OrderBy_takes_the_initializer_of_an_absent_property() =>
        Assert.Equal(["before", "absent", "same-but-later", "after"], DefaultSteps.All.Select(step => step.Id.Value));

    [Fact]
    public void OrderBy_knows_unsigned_numbers() => Assert.Equal(["d", "b", "c", "a"], Sizes.All.Select(step => step.Id.Value));

    [Fact]
    public void OrderBy_compares_text_ordinally_and_null_comes_first() =>
        Assert.Equal(["e", "f", "g", "b", "c", "a", "d"], TitleCatalog.All.Select(title => title.Id.Value));

    [Fact]
    public void A_set_by_hand_has_the_order_of_a_compiled_one()
    {
        Assert.Equal(DefaultSteps.All, ContentSet.Create(DefaultSteps.All.Reverse()));
        Assert.Equal(Sizes.All, ContentSet.Create(Sizes.All.Reverse()));
        Assert.Equal(TitleCatalog.All, ContentSet.Create(TitleCatalog.All.Reverse()));
        Assert.Equal(Steps.All, ContentSet.Create(Steps.All.Reverse()));
    }

    [Fact]
    public void NamedEntries_false_makes_no_members()
    {
        Assert.Null(typeof(Sizes).GetProperty("A"));
        Assert.Null(typeof(Sizes).GetNestedType("Ids"));
        Assert.Equal(Large.Highest, Sizes.All["a"].Size);
    }

    [Fact]
    public void Ids_are_constants()
    {
        const string Id = Nodes.Ids.Alpha;
        Assert.Same(Nodes.Alpha, Nodes.All[Id]);
    }

    [Fact]
    public void A_content_type_without_files_has_an_empty_set()
    {
        Assert.Empty(Nothing.All);
        Assert.Null(Nothing.All.Find("x"));
        Assert.False(Nothing.All.Contains("x"));
        Assert.Empty(Nothing.All.FindAll("x"));
        Assert.False(Nothing.All.TryGet("x", out _));
    }

    [Fact]
    public void An_index_finds_by_enums()
    {
        Assert.Equal([Items.Full, Items.Other], Items.ByColor(Color.DarkGreen));
        Assert.Equal([Items.Full], Items.ByLarge(Large.Highest));
        Assert.Equal([Items.Other], Items.ByLarge(Large.Beyond));
        Assert.Empty(Items.ByColor(Color.Red));
        Assert.Equal([Items.Full, Items.Other], Items.ByColors(Color.Blue));
    }

    [Fact]
    public void An_index_finds_by_text_and_flags()
    {
        Assert.Equal([Items.Full], Items.ByText("Text"));
        Assert.Equal([Items.Other], Items.ByText("text"));
        Assert.Empty(Items.ByText(""));
        Assert.Equal([Items.Full, Items.Other], Items.ByFlag(true));
        Assert.Equal([Items.Full, Items.Other], Items.ByTags("y"));
        Assert.Equal([Items.Full], Items.ByTags("x"));
    }

    [Fact]
    public void An_index_finds_by_numbers_and_dates()
    {
        Assert.Equal([Items.Full], Items.ByNumber(-1));
        Assert.Equal([Items.Full], Items.ByUInt64(ulong.MaxValue));
        Assert.Equal([Items.Other], Items.ByDate(DateOnly.MinValue));
        Assert.Empty(Items.ByDate(DateOnly.MaxValue));
    }

    [Fact]
    public void An_index_finds_by_entries_and_ids()
    {
        Assert.Equal([Items.Full], Items.ByNode(Nodes.Alpha));
        Assert.Equal([Items.Full], Items.ByNode(Nodes.Alpha.Id));
        Assert.Equal([Items.Full, Items.Other], Items.ByNodeId(Nodes.Beta));
        Assert.Equal([Items.Full, Items.Other], Items.ByNodes(Nodes.Beta));
        Assert.Empty(Items.ByNode(ContentId<Node>.Parse("unknown")));
    }

    [Fact]
    public void An_index_counts_an_absent_property_by_its_initializer()
    {
        Assert.Equal([Items.Bare, Items.Nulls], Items.ByColor(Color.Blue));
        Assert.Equal([Items.Bare, Items.Nulls], Items.ByFlag(false));
        Assert.Equal([Items.Bare, Items.Nulls, Items.Other], Items.ByNumber(42));
    }

    [Fact]
    public void An_id_written_with_a_former_id_is_the_present_one() => Assert.Equal(Nodes.Beta.Id, Items.Other.NodeId);
}
