namespace ContentLib.Tests;

/// <summary>Find: by id, then former id, then names and aliases.</summary>
public class FindTests
{
    [Theory]
    [InlineData("rene", "rene")]
    [InlineData("RENE", "rene")]
    [InlineData("  rene\t", "rene")]
    [InlineData("Rene Muller", "rene")]
    [InlineData("rené müller", "rene")]
    [InlineData("RENE\u0301 MU\u0308LLER", "rene")]
    [InlineData("r. müller", "rene")]
    [InlineData("renee strauss", "rene-two")]
    [InlineData("RENÉE STRAUSS", "rene-two")]
    [InlineData("ole ase", "ole")]
    [InlineData("ISTANBUL ISIK", "istanbul")]
    [InlineData("Rene-Two", "rene-two")]
    [InlineData("renni", "renni")]
    [InlineData("The Painter", null)]
    [InlineData("", null)]
    [InlineData("   ", null)]
    [InlineData("nobody", null)]
    [InlineData("rene muller jr", null)]
    public void Knows_ids_names_and_aliases(string text, string? id) => Assert.Equal(id, People.All.Find(text)?.Id.Value);

    [Theory]
    [InlineData("old-rene")]
    [InlineData("OLD-RENE")]
    public void Knows_former_ids(string text) => Assert.Same(People.ReneTwo, People.All.Find(text));

    [Fact]
    public void FindAll_gives_every_entry_of_a_name_in_the_order_of_the_set()
    {
        Assert.Equal([People.Rene, People.ReneTwo], People.All.FindAll("THE PAINTER"));
        Assert.Empty(People.All.FindAll("nobody"));
    }

    [Theory]
    [InlineData("ALPHA", "alpha")]
    [InlineData("delta", "delta")]
    [InlineData("First  letter", null)]
    [InlineData("first letter ", "alpha")]
    [InlineData("fourth", null)]
    public void Knows_the_same_in_a_set_by_hand(string text, string? id)
    {
        ContentSet<Node> byHand = ContentSet.Create(Nodes.All.Reverse());
        Assert.Equal(id, byHand.Find(text)?.Id.Value);
        Assert.Equal(Nodes.All.Find(text), byHand.Find(text));
        Assert.Equal(Nodes.All.FindAll(text), byHand.FindAll(text));
    }

    [Fact]
    public void Knows_a_name_that_is_marked_on_a_parameter_in_a_set_by_hand() =>
        Assert.Equal(People.Ole, ContentSet.Create(People.All.Reverse()).Find("øle åse"));

    [Fact]
    public void FindAll_gives_the_entry_of_an_id_too()
    {
        Assert.Equal([People.Rene, People.Renni], People.All.FindAll("RENNI"));
        Assert.Equal([People.NamedLikeAnId, People.ReneTwo], People.All.FindAll("rene-two"));
        Assert.Equal([People.ReneTwo], People.All.FindAll("old-rene"));
    }

    [Fact]
    public void Finds_inherited_names_and_aliases()
    {
        Assert.Same(Topics.Inherited, Topics.All.Find("handed down"));
        Assert.Equal([Nodes.Delta, Nodes.Epsilon], Nodes.All.FindAll("Viertes"));
    }

    [Fact]
    public void Finds_an_absent_name_by_its_initializer() => Assert.Contains(Defaults.Absent, Defaults.All.FindAll("unnamed"));

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("text", () => People.All.Find(null!));
        Assert.Throws<ArgumentNullException>("text", () => People.All.FindAll(null!));
    }
}
