namespace ContentLib.Tests;

/// <summary>References, and the inverses that the compiler makes of them.</summary>
public class RelationTests
{
    [Fact]
    public void References_are_the_instances_of_the_set()
    {
        Assert.Same(Nodes.Beta, Nodes.Alpha.Best);
        Assert.Same(Nodes.All["beta"], Nodes.Alpha.Next[0]);
        Assert.Same(Nodes.Alpha, Nodes.Beta.Next[0]);
        Assert.Same(Nodes.Alpha, Nodes.Alpha.Next[1]);
    }

    [Fact]
    public void An_inverse_names_each_owner_once_in_the_order_of_its_set()
    {
        Assert.Equal(["alpha", "delta", "epsilon"], Nodes.Beta.Previous.Select(Id));
        Assert.Equal(["alpha", "beta", "delta", "epsilon"], Nodes.Alpha.Previous.Select(Id));
        Assert.Equal(["zeta"], Nodes.Alpha.BestOf.Select(Id));
        Assert.Empty(Nodes.Zeta.Previous);
    }

    [Fact]
    public void The_element_type_chooses_the_owner_of_a_part()
    {
        Assert.Equal([Places.Barn, Places.House], Nodes.Alpha.Places);
        Assert.Equal([Ships.Ark], Nodes.Alpha.Ships);
        Assert.Equal(["Cabin"], Nodes.Alpha.Cabins.Select(cabin => cabin.Part.Name));
    }

    [Fact]
    public void PartOf_holds_the_very_part_of_its_owner()
    {
        ContentList<Room> rooms = Places.House.Rooms;
        Room shelf = rooms[0].Inner[0].Inner[0];
        Assert.Equal(
            [(Places.Barn, Places.Barn.Rooms[0]), (Places.Barn, Places.Barn.Rooms[1]), (Places.House, Places.House.Hall!), (Places.House, rooms[0]), (Places.House, shelf)],
            Nodes.Alpha.Rooms.Select(room => (room.Owner, room.Part)));
        Assert.All(Nodes.Alpha.Rooms.Zip([Places.Barn.Rooms[0], Places.Barn.Rooms[1], Places.House.Hall!, rooms[0], shelf]), pair => Assert.Same(pair.Second, pair.First.Part));
    }

    [Fact]
    public void PartOf_may_name_the_inner_part() =>
        Assert.Equal([1, 2, 3, 4], Nodes.Alpha.Drawers.Select(drawer => drawer.Part.Number));

    [Fact]
    public void PartOf_may_name_an_outer_part_and_then_has_it_once() =>
        Assert.Equal(["Kitchen", "Shelf"], Nodes.Alpha.RoomsWithDrawers.Select(room => room.Part.Name));

    [Fact]
    public void An_inverse_reaches_through_parts_of_parts()
    {
        Assert.Equal([Places.House], Nodes.Alpha.PlacesWithDrawers);
        Assert.Equal([1], Nodes.Alpha.Locks.Select(drawer => drawer.Part.Number));
    }

    [Fact]
    public void An_inverse_of_an_inherited_property_is_of_one_type()
    {
        Assert.Equal([Topics.Inherited], Nodes.Alpha.Topics);
        Assert.Equal([SideTopics.Side], Nodes.Alpha.SideTopics);
    }

    [Fact]
    public void Aliases_of_YAML_stand_for_what_they_name()
    {
        Assert.Equal(["fourth", "viertes"], Nodes.Epsilon.Aliases);
        Assert.Equal(Nodes.Delta.Next, Nodes.Epsilon.Next);
        Assert.Equal(["Délta"], Nodes.Zeta.Aliases);
    }

    [Fact]
    public void A_part_holds_references_of_any_type() =>
        Assert.Equal(["ships/ark", "nodes/gamma"], Places.House.Rooms[0].Drawers[1].Papers.Select(paper => paper.ToString()));

    [Theory]
    [InlineData("alpha", "nodes/alpha nodes/beta nodes/delta nodes/epsilon nodes/zeta optional-values/written places/barn places/house ships/ark side-topics/side topics/inherited value-lists/written items/full")]
    [InlineData("gamma", "nodes/beta places/house")]
    [InlineData("zeta", "")]
    public void Referrers_are_all_entries_that_name_an_entry(string id, string referrers) =>
        Assert.Equal(
            referrers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            SampleContent.Library.ReferrersOf(Nodes.All[id].Id).Select(entry => entry.ToString()));

    [Fact]
    public void Referrers_are_the_other_way_round_of_every_reference() => ReferrerCheck.Run(SampleContent.Library);

    [Fact]
    public void A_renamed_entry_keeps_its_former_ids()
    {
        Assert.Same(Nodes.Beta, Nodes.All["bita"]);
        Assert.Same(Nodes.Beta, Nodes.All["second"]);
        Assert.Equal("beta", Nodes.All["second"].Id.Value);
    }

    [Fact]
    public void Members_of_former_and_deprecated_ids_are_obsolete()
    {
        Assert.Equal("Say \"beta\" instead.", ObsoleteReason("Gamma"));
        Assert.NotNull(ObsoleteReason("Bita"));
        Assert.Null(ObsoleteReason("Beta"));
    }

    private static string? ObsoleteReason(string member) =>
        typeof(Nodes).GetProperty(member)!.GetCustomAttributes(typeof(ObsoleteAttribute), false).Cast<ObsoleteAttribute>().SingleOrDefault()?.Message;

    private static string Id(Node node) => node.Id.Value;
}
