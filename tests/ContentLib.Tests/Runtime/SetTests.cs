namespace ContentLib.Tests;

/// <summary>Sets: look-ups by id, and sets that a test makes by hand.</summary>
public class SetTests
{
    [Fact]
    public void Gives_entries_by_id()
    {
        Assert.Same(Nodes.Alpha, Nodes.All["alpha"]);
        Assert.Same(Nodes.Alpha, Nodes.All[Nodes.Alpha.Id]);
        Assert.True(Nodes.All.TryGet("alpha", out Node? node) && ReferenceEquals(node, Nodes.Alpha));
        Assert.True(Nodes.All.TryGet(Nodes.Alpha.Id, out _));
        Assert.True(Nodes.All.Contains("bita"));
    }

    [Theory]
    [InlineData("Alpha")]
    [InlineData(" alpha")]
    [InlineData("")]
    [InlineData("alph")]
    [InlineData("älpha")]
    [InlineData("alpha\0")]
    public void Takes_ids_to_the_letter(string id)
    {
        Assert.False(Nodes.All.TryGet(id, out Node? node));
        Assert.Null(node);
        Assert.False(Nodes.All.Contains(id));
    }

    [Fact]
    public void Names_the_nearest_id_of_an_unknown_one()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Nodes.All["alhpa"]);
        Assert.Equal("The collection 'nodes' has no entry 'alhpa'. Did you mean 'alpha'?", error.Message);
        Assert.DoesNotContain("Did you mean", Assert.Throws<KeyNotFoundException>(() => Nodes.All["something-else"]).Message);
        Assert.Contains("'alpha'", Assert.Throws<KeyNotFoundException>(() => Nodes.All.Entry(ContentId<Node>.Parse("alpa"))).Message);
        Assert.Throws<KeyNotFoundException>(() => Nodes.All[default(ContentId<Node>)]);
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("id", () => Nodes.All[null!]);
        Assert.Throws<ArgumentNullException>("id", () => Nodes.All.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>("id", () => Nodes.All.Contains(null!));
    }

    [Fact]
    public void Is_a_list()
    {
        Assert.Equal(6, Nodes.All.Count);
        Assert.Same(Nodes.All[0], Nodes.All.First());
        Assert.Equal(Nodes.All.ToArray(), ((System.Collections.IEnumerable)Nodes.All).Cast<Node>());
        Assert.Equal("ContentSet<Node>(nodes, 6)", Nodes.All.ToString());
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Nodes.All[6]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Nodes.All[-1]);
    }

    [Fact]
    public void Is_the_same_instance_by_every_way()
    {
        Assert.Same(Nodes.All, Nodes.All);
        Assert.Same(Nodes.All, SampleContent.Library.Set<Node>());
        Assert.Same(SampleContent.Library, SampleContent.Library);
    }

    [Fact]
    public void By_hand_orders_and_finds()
    {
        ContentSet<Node> set = ContentSet.Create(Make("b", "Bob"), Make("a", "Ann"));
        Assert.Equal(["a", "b"], set.Select(node => node.Id.Value));
        Assert.Equal(("nodes", 2), (set.Collection, set.Count));
        Assert.Equal("Bob", set["b"].Name);
        Assert.Equal("a", set.Find("ANN")?.Id.Value);
        Assert.Equal("nodes/a", set.Entry(set[0].Id).ToString());
        Assert.Equal("Ann", set.Entry(set[0].Id).Name);
        Assert.Contains("Did you mean 'a'?", Assert.Throws<KeyNotFoundException>(() => set["c"]).Message);
    }

    [Fact]
    public void By_hand_may_be_empty() => Assert.Empty(ContentSet.Create<Node>());

    [Fact]
    public void By_hand_copies_its_entries()
    {
        Node[] nodes = [Make("b", "Bob"), Make("a", "Ann")];
        ContentSet<Node> set = ContentSet.Create(nodes);
        Assert.Equal("b", nodes[0].Id.Value);
        nodes[0] = nodes[1];
        Assert.Equal(2, set.DistinctBy(node => node.Id).Count());
    }

    [Fact]
    public void By_hand_refuses_what_a_compiler_would_refuse()
    {
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => ContentSet.Create(Make("a", "Ann"), Make("a", "Bob"))).Message);
        Assert.Throws<ArgumentException>(() => ContentSet.Create(new Node { Id = default, Name = "Nobody" }));
        Assert.Throws<ArgumentException>(() => ContentSet.Create<string>("text"));
        Assert.Throws<ArgumentNullException>("entries", () => ContentSet.Create<Node>(null!));
        Assert.Throws<ArgumentNullException>("entries", () => ContentSet.Create(Make("a", "Ann"), null!));
    }

    private static Node Make(string id, string name) => new() { Id = ContentId<Node>.Parse(id), Name = name };
}
