using System.Text.RegularExpressions;

namespace ContentLib.Oncology.Tests;

/// <summary>docs/article-map.md says where each statement of the first article went.</summary>
public partial class ArticleMapTests
{
    private static readonly string s_map = RepositoryFile.Read("docs/article-map.md");

    [Fact]
    public void Names_only_entries_that_exist() => Offenders.None(
        from Match home in Home().Matches(s_map)
        let collection = home.Groups["collection"].Value
        let id = home.Groups["id"].Value
        where collection != "collection" && !(OncologyContent.Library.Collections.Contains(collection) && OncologyContent.Library.TryGet(collection, id, out _))
        select $"{collection}/{id}");

    [Fact]
    public void Names_only_sections_that_their_guide_has() => Offenders.None(
        from Match home in Section().Matches(s_map)
        let guide = home.Groups["id"].Value
        let heading = home.Groups["heading"].Value.Trim()
        where Guides.All.TryGet(guide, out Guide? found) && !found.Sections.Any(section => section.Heading.Equals(heading, StringComparison.OrdinalIgnoreCase))
        select $"{guide}: {heading}");

    [Fact]
    public void Gives_every_statement_a_home() =>
        Offenders.None(s_map.Split('\n').Where(line => Row().IsMatch(line) && !Home().IsMatch(line)));

    [Fact]
    public void Is_read_here() => Assert.InRange(Home().Count(s_map), 100, int.MaxValue);

    [GeneratedRegex("`(?<collection>[a-z-]+)/(?<id>[a-z0-9-]+)`")]
    private static partial Regex Home();

    [GeneratedRegex("`guides/(?<id>[a-z0-9-]+)` § (?<heading>[^|;`]+)")]
    private static partial Regex Section();

    [GeneratedRegex(@"^\|\s*\d+\s*\|")]
    private static partial Regex Row();
}
