namespace ContentLib.Tests;

/// <summary>Entries of any type, and the library of all collections.</summary>
public class EntryAndLibraryTests
{
    private static readonly ContentLibrary s_library = SampleContent.Library;
    private static readonly ContentEntry s_alpha = Nodes.All.Entry(Nodes.Alpha.Id);

    [Fact]
    public void The_default_entry_is_none()
    {
        ContentEntry none = default;
        Assert.Equal(("", "", "", ""), (none.Collection, none.Id, none.Name, none.ToString()));
        Assert.Throws<InvalidOperationException>(() => none.Value);
        Assert.False(none.TryGet(out Node? _));
        Assert.True(none == default && none != s_alpha && none.GetHashCode() == default(ContentEntry).GetHashCode());
        Assert.Empty(s_library.ReferrersOf(none));
    }

    [Fact]
    public void An_entry_knows_what_it_stands_for()
    {
        Assert.Equal(("nodes", "alpha", "Alpha", "nodes/alpha"), (s_alpha.Collection, s_alpha.Id, s_alpha.Name, s_alpha.ToString()));
        Assert.Same(Nodes.Alpha, s_alpha.Value);
        Assert.True(s_alpha.TryGet(out Node? node) && ReferenceEquals(node, Nodes.Alpha));
        Assert.False(s_alpha.TryGet(out Place? _));
    }

    [Fact]
    public void An_entry_without_a_name_goes_by_its_id() => Assert.Equal("ark", Ships.All.Entry(Ships.Ark.Id).Name);

    [Fact]
    public void An_entry_is_of_its_base_types_too() =>
        Assert.True(Topics.All.Entry(Topics.Plain.Id).TryGet(out Topic? topic) && topic.Name == "Plain");

    [Fact]
    public void Entries_are_equal_by_collection_and_id()
    {
        Assert.Equal(s_alpha, s_library.Entries("nodes").Single(entry => entry.Id == "alpha"));
        Assert.NotEqual(s_alpha, Nodes.All.Entry(Nodes.Beta.Id));
        ContentEntry byHand = ContentSet.Create(Nodes.Alpha).Entry(Nodes.Alpha.Id);
        Assert.True(s_alpha == byHand && s_alpha.GetHashCode() == byHand.GetHashCode() && s_alpha.Equals((object)byHand));
    }

    [Fact]
    public void The_library_says_what_it_is()
    {
        Assert.Equal(("Sample", "4.5.6-beta", "en-GB"), (s_library.Name, s_library.Version, s_library.Language));
        Assert.Equal(new DateOnly(2025, 3, 5), s_library.AsOf);
        Assert.Equal(new DateOnly(2026, 1, 2), s_library.NextCheckDue);
        Assert.Equal("Sample 4.5.6-beta", s_library.ToString());
    }

    [Fact]
    public void The_library_lists_its_collections()
    {
        Assert.Equal(s_library.Collections.Order(StringComparer.Ordinal), s_library.Collections);
        Assert.Equal(25, s_library.Collections.Count);
        Assert.Contains("nothing", s_library.Collections);
        Assert.Equal(Nodes.All.Select(node => node.Id.Value), s_library.Entries("nodes").Select(entry => entry.Id));
        Assert.Empty(s_library.Entries("nothing"));
    }

    [Fact]
    public void The_library_names_the_nearest_collection() =>
        Assert.Contains("Did you mean 'nodes'?", Assert.Throws<KeyNotFoundException>(() => s_library.Entries("nods")).Message);

    [Fact]
    public void The_library_refuses_types_that_it_has_not()
    {
        Assert.Contains("'String'", Assert.Throws<ArgumentException>(() => s_library.Set<string>()).Message);
        Assert.Throws<ArgumentException>(() => s_library.Set<Topic>());
        Assert.Throws<ArgumentException>(() => s_library.ReferrersOf(default(ContentId<Topic>)));
        Assert.Throws<KeyNotFoundException>(() => s_library.ReferrersOf(ContentId<Node>.Parse("unknown")));
    }

    [Fact]
    public void TryGet_takes_ids_and_former_ids()
    {
        Assert.True(s_library.TryGet("nodes", "bita", out ContentEntry entry) && entry.Id == "beta");
        Assert.False(s_library.TryGet("nodes", "Beta", out entry) || entry != default);
        Assert.False(s_library.TryGet("unknown", "beta", out _));
        Assert.Throws<ArgumentNullException>("collection", () => s_library.TryGet(null!, "beta", out _));
        Assert.Throws<ArgumentNullException>("id", () => s_library.TryGet("nodes", null!, out _));
    }

    [Theory]
    [InlineData("HOUSE", "places/house")]
    [InlineData("bita", "nodes/beta")]
    [InlineData("handed DOWN", "topics/inherited")]
    [InlineData("written", null)]
    [InlineData("unknown", null)]
    public void Find_looks_in_every_collection(string text, string? entry) => Assert.Equal(entry, s_library.Find(text)?.ToString());

    [Fact]
    public void Find_prefers_an_id_over_a_former_id_of_another_collection() => Assert.Equal("labels/first", s_library.Find("first")?.ToString());

    [Fact]
    public void FindAll_looks_in_every_collection()
    {
        Assert.Equal(["nodes/delta", "nodes/epsilon"], s_library.FindAll("fourth").Select(entry => entry.ToString()));
        Assert.Equal(["defaults/written", "optional-values/written", "value-lists/written"], s_library.FindAll("written").Select(entry => entry.ToString()));
        Assert.Equal(["side-topics/side"], s_library.FindAll("SIDE").Select(entry => entry.ToString()));
        Assert.Empty(s_library.FindAll("unknown"));
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("text", () => s_library.Find(null!));
        Assert.Throws<ArgumentNullException>("text", () => s_library.FindAll(null!));
        Assert.Throws<ArgumentNullException>("collection", () => s_library.Entries(null!));
        Assert.Throws<ArgumentNullException>("data", () => new ContentLibrary(null!));
    }
}
