namespace ContentLib.Tests;

/// <summary>Entries that name each other in circles are values all the same.</summary>
public class CircleTests
{
    [Fact]
    public void Hash_equality_and_text_do_not_run_in_circles() => EntryChecks.Run(SampleContent.Library);

    [Fact]
    public void A_changed_copy_differs_and_keeps_the_rest()
    {
        Node copy = Nodes.Alpha with { Name = "x" };
        Assert.NotEqual(Nodes.Alpha, copy);
        Assert.Same(Nodes.Alpha.Next, copy.Next);
        Assert.Equal(Nodes.Alpha, copy with { Name = "Alpha" });
    }

    [Fact]
    public void A_list_by_hand_of_copies_is_equal_too()
    {
        Node copy = Nodes.Alpha with { Next = [.. Nodes.Alpha.Next] };
        Assert.Equal(Nodes.Alpha, copy);
        Assert.Equal(Nodes.Alpha.GetHashCode(), copy.GetHashCode());
    }

    [Fact]
    public void PartOf_is_a_value_with_a_short_text()
    {
        PartOf<Place, Room> room = Nodes.Alpha.Rooms[0];
        Assert.Equal(new PartOf<Place, Room>(room.Owner, room.Part), room);
        Assert.Equal("PartOf<Place, Room>", room.ToString());
        Assert.Same(room, Nodes.Alpha.Rooms[0]);
    }
}
