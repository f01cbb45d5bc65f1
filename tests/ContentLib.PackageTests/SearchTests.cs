namespace ContentLib.PackageTests;

/// <summary>Search in a published program: it works trimmed and as native code, and a program that never searches does not carry the index.</summary>
[Collection(PackageCollection.Name)]
public class SearchTests(PackageFixture packages)
{
    private const string Trimmed = "<PublishTrimmed>true</PublishTrimmed><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";
    private const string Native = "<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private const string Types = """
        using ContentLib;
        [ContentType("plants", NamedEntries = false)] public sealed record Plant(ContentId<Plant> Id, string Name, [Searchable] string Text, [Indexed] Size Size);
        public enum Size { Small, Large }
        """;

    // The text has the word in capitals, the index in small letters and without its ending.
    private const string Plants = "- {id: orchid, name: Orchid, text: ZYGOMORPHIC flowers on a stem., size: small}\n- {id: oak, name: Oak, text: A tree., size: large}\n";

    private const string Searches = """
        foreach (var hit in Plants.All.Search("zygomorfic flower").Hits) Console.WriteLine(hit.Entry.Id + ": " + hit.Snippet + " " + hit.Highlights.Count);
        var facets = Plants.All.Search("tree stem", new ContentLib.SearchOptions { Facets = ["Size"], Filters = [ContentLib.SearchFilter.By("Size", Size.Large)] }).Facets;
        Console.WriteLine(string.Join(", ", facets.SelectMany(facet => facet.Values).Select(value => value.Value)));
        Console.WriteLine(Plants.All.Suggest("orc")[0].Text);
        """;

    private const string Reads = "Console.WriteLine(Plants.All[\"orchid\"].Text);";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_published_program_searches(bool native)
    {
        (CommandResult run, bool hasIndex) = Publish("Searches", Searches, native);

        Assert.Equal(["orchid: ZYGOMORPHIC flowers on a stem. 2", "plants, Large", "Orchid"], run.Lines);
        Assert.True(hasIndex);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_program_that_does_not_search_has_no_index(bool native)
    {
        (CommandResult run, bool hasIndex) = Publish("Reads", Reads, native);

        Assert.Equal(["ZYGOMORPHIC flowers on a stem."], run.Lines);
        Assert.False(hasIndex);
    }

    /// <summary>Accents, capitals and other scripts are folded by tables of our own, not by ICU.</summary>
    [Fact]
    public void A_program_without_culture_data_finds_the_same()
    {
        Assert.Equal(["orchid", "1 1 1"], Answers("false"));
        Assert.Equal(["orchid", "1 1 1"], Answers("true"));

        IEnumerable<string> Answers(string invariant) => packages.NewConsumer("Answers")
            .Project("ContentLib", $"<InvariantGlobalization>{invariant}</InvariantGlobalization>", Hospital.ContentItem)
            .Write("Types.cs", Types)
            .Write("content/plants/all.yaml", Plants + "- {id: sedum, name: Ça éclôt, text: ΣΟΦΌΣ İSTANBUL, size: small}\n")
            .Write("Program.cs", """
                Console.WriteLine(Plants.All.Search("ZYGOMORPHIC").Hits[0].Entry.Id);
                Console.WriteLine(Plants.All.Search("eclot").Total + " " + Plants.All.Search("σοφος").Total + " " + Plants.All.Search("istanbul").Total);
                """)
            .Run().Succeeded().Lines;
    }

    private (CommandResult Run, bool HasIndex) Publish(string name, string program, bool native)
    {
        Consumer consumer = packages.NewConsumer(name)
            .ProjectWithMachineFeeds("ContentLib", native ? Native : Trimmed, Hospital.ContentItem)
            .Write("Types.cs", Types)
            .Write("content/plants/all.yaml", Plants)
            .Write("Program.cs", program);
        CommandResult run = consumer.PublishAndRun(native).Succeeded();
        byte[] published = File.ReadAllBytes(Path.Combine(consumer.Folder, "published", name + (native ? "" : ".dll")));
        return (run, published.AsSpan().IndexOf("zygomorph"u8) >= 0);
    }
}
