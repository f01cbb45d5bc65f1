using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using ContentLib.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Every rule has a test, and a page whose example does what the page says.</summary>
public class DiagnosticPageTests
{
    private const string Folder = "docs/diagnostics/";

    /// <summary>Their examples need more than types and a few lines of YAML; ContentRuleTests has them.</summary>
    private static readonly string[] s_notRun = ["CL0019", "CL0021", "CL0024", "CL0028", "CL0900"];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_rule_has_a_test() =>
        Assert.Equal(
            Rules.All.Select(rule => rule.Id).Order(),
            typeof(RuleAttribute).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods())
                .SelectMany(method => method.GetCustomAttributes<RuleAttribute>())
                .Select(rule => rule.Id).Distinct().Order());

    [Theory, MemberData(nameof(Ids))]
    public void A_page_shows_what_happens(string id)
    {
        string page = Accepted.Read(Folder + id + ".md");

        Assert.StartsWith("# " + id + ": " + Rules.Descriptor(id).Title + "\n", page);
        Assert.Contains("\n## Example\n", page);
        Assert.Contains("\n## How to mend it\n", page);
        if (!s_notRun.Contains(id))
        {
            GeneratorRun run = ExampleOf(page).Run().Compiles();
            Assert.Contains(id, run.Diagnostics.Select(d => d.Id));
            Accepted.Is(Folder + id + ".md", WithMessages(page, run));
        }
    }

    [Fact]
    public void The_table_of_rules() => Accepted.Is(Folder + "README.md", Table());

    [Fact]
    public void There_are_no_other_pages() =>
        Assert.Equal(
            Rules.All.Select(rule => rule.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
            Directory.GetFiles(Path.Combine(Accepted.Root, Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_release_lists_name_every_rule()
    {
        string lists = Accepted.Read("src/ContentLib.Generator/AnalyzerReleases.Shipped.md") + Accepted.Read("src/ContentLib.Generator/AnalyzerReleases.Unshipped.md");

        Assert.Equal(
            Rules.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}").Order(),
            Regex.Matches(lists, "^CL.*$", RegexOptions.Multiline).Select(line => line.Value.TrimEnd()).Order());
    }

    private static Project ExampleOf(string page) => new()
    {
        Source = Regex.Match(page, "^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value,
        Files = [.. Regex.Matches(page, "^```yaml (.*?)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(block => ContentText.Of(block.Groups[1].Value, block.Groups[2].Value))],
    };

    private static string WithMessages(string page, GeneratorRun run) =>
        Regex.Replace(
            page,
            "^```text\n.*?^```",
            _ => "```text\n" + string.Concat(run.Messages.Select(message => message + "\n")) + "```",
            RegexOptions.Multiline | RegexOptions.Singleline);

    private static string Table()
    {
        StringBuilder table = new();
        table.Append("""
            # Diagnostics

            Every message of ContentLib has an id, and a page that tells what it means and how to mend it. Errors of content name the file,
            the line and the column of the very word. `NoWarn`, `WarningsAsErrors` and a `.globalconfig` file set severities; an
            `.editorconfig` section does not reach YAML files. This table is generated from the rules (DiagnosticPageTests).

            | id | severity | meaning |
            |---|---|---|

            """);
        foreach (DiagnosticDescriptor rule in Rules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            table.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {rule.Title} |\n");
        }

        return table.ToString();
    }
}
