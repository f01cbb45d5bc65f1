namespace ContentLib.Tests;

/// <summary>For tests: reaches for one of everything.</summary>
public static class FirstTouch
{
    public static object?[] Everything() =>
    [
        Nodes.All.Find("fourth letter"),
        Nodes.All,
        Nodes.All["beta"],
        Nodes.Alpha,
        Nodes.Alpha.Next[0],
        Nodes.Alpha.Rooms,
        Nodes.Alpha.Rooms[3],
        Nodes.Alpha.Rooms[3].Part,
        Nodes.Alpha.Drawers[0].Part,
        Places.House.Rooms[0].Inner[0].Inner[0],
        AllLists.Written.Texts,
        AllLists.Written.Texts[3],
        Defaults.Absent.MaybeAddress,
        Items.ByColor(Color.DarkGreen)[0],
        SampleContent.Library,
        SampleContent.Library.Set<Ship>(),
        SampleContent.Library.ReferrersOf(Nodes.Alpha.Id)[0].Value,
    ];
}
