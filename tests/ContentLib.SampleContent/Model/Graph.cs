namespace ContentLib.Tests;

/// <summary>Entries that refer to each other and to themselves, and everything that refers to them.</summary>
[ContentType("nodes")]
public sealed record Node
{
    public required ContentId<Node> Id { get; init; }

    public required string Name { get; init; }

    public ContentList<string> Aliases { get; init; } = [];

    public ContentList<Node> Next { get; init; } = [];

    public Node? Best { get; init; }

    [InverseOf(typeof(Node), nameof(Next))]
    public ContentList<Node> Previous { get; init; } = [];

    [InverseOf(typeof(Node), nameof(Best))]
    public ContentList<Node> BestOf { get; init; } = [];

    [InverseOf(typeof(Room), nameof(Room.Node))]
    public ContentList<Place> Places { get; init; } = [];

    [InverseOf(typeof(Room), nameof(Room.Node))]
    public ContentList<PartOf<Place, Room>> Rooms { get; init; } = [];

    [InverseOf(typeof(Room), nameof(Room.Node))]
    public ContentList<PartOf<Ship, Room>> Cabins { get; init; } = [];

    [InverseOf(typeof(Room), nameof(Room.Node))]
    public ContentList<Ship> Ships { get; init; } = [];

    [InverseOf(typeof(Drawer), nameof(Drawer.Holds))]
    public ContentList<PartOf<Place, Drawer>> Drawers { get; init; } = [];

    [InverseOf(typeof(Drawer), nameof(Drawer.Holds))]
    public ContentList<PartOf<Place, Room>> RoomsWithDrawers { get; init; } = [];

    [InverseOf(typeof(Drawer), nameof(Drawer.Holds))]
    public ContentList<Place> PlacesWithDrawers { get; init; } = [];

    [InverseOf(typeof(Drawer), nameof(Drawer.Key))]
    public ContentList<PartOf<Place, Drawer>> Locks { get; init; } = [];

    [InverseOf(typeof(LeafTopic), nameof(Topic.Main))]
    public ContentList<LeafTopic> Topics { get; init; } = [];

    [InverseOf(typeof(Topic), nameof(Topic.Main))]
    public ContentList<SideTopic> SideTopics { get; init; } = [];
}

/// <summary>An owner of parts with parts.</summary>
[ContentType("places")]
public sealed record Place
{
    public required ContentId<Place> Id { get; init; }

    public required string Name { get; init; }

    public Room? Hall { get; init; }

    public ContentList<Room> Rooms { get; init; } = [];
}

/// <summary>Another owner of the same parts.</summary>
[ContentType("ships")]
public sealed record Ship
{
    public required ContentId<Ship> Id { get; init; }

    public ContentList<Room> Cabins { get; init; } = [];
}

/// <summary>A part that holds itself.</summary>
public sealed record Room
{
    public string? Name { get; init; }

    public Node? Node { get; init; }

    public ContentList<Drawer> Drawers { get; init; } = [];

    public ContentList<Room> Inner { get; init; } = [];

    public Drawer? Safe { get; init; }
}

/// <summary>A part of a part.</summary>
public sealed record Drawer
{
    public required int Number { get; init; }

    public ContentList<Node> Holds { get; init; } = [];

    public ContentId<Node>? Key { get; init; }

    public ContentList<ContentEntry> Papers { get; init; } = [];
}
