using System.Xml.Linq;

namespace ContentLib.PackageTests;

[Collection(PackageCollection.Name)]
public class PackageContentTests(PackageFixture packages)
{
    [Fact]
    public void Packing_warns_of_nothing() => Assert.DoesNotContain("warning", packages.Pack.Succeeded().Output);

    [Fact]
    public void The_solution_makes_two_packages_and_their_symbols() => Assert.Equal(
        [
            $"ContentLib.{packages.Version}.nupkg", $"ContentLib.{packages.Version}.snupkg",
            $"ContentLib.Oncology.{packages.Version}.nupkg", $"ContentLib.Oncology.{packages.Version}.snupkg",
        ],
        Directory.GetFiles(packages.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void ContentLib_holds_the_runtime_the_generator_and_the_MSBuild_file() => Assert.Equal(
        [
            "ContentLib.nuspec", "LICENSE", "README.md", "THIRD-PARTY-NOTICES",
            "analyzers/dotnet/cs/ContentLib.Generator.dll", "analyzers/dotnet/cs/ContentLib.Markdig.dll", "analyzers/dotnet/cs/ContentLib.YamlDotNet.dll",
            "buildTransitive/ContentLib.targets",
            "lib/net8.0/ContentLib.dll", "lib/net8.0/ContentLib.xml",
        ],
        packages.FilesOf($"ContentLib.{packages.Version}.nupkg"));

    [Fact]
    public void Oncology_holds_its_assembly_and_its_papers() => Assert.Equal(
        ["ContentLib.Oncology.nuspec", "LICENSE", "README.md", "lib/net8.0/ContentLib.Oncology.dll", "lib/net8.0/ContentLib.Oncology.xml"],
        packages.FilesOf($"ContentLib.Oncology.{packages.Version}.nupkg"));

    [Theory]
    [InlineData("ContentLib")]
    [InlineData("ContentLib.Oncology")]
    public void The_symbols_lie_in_a_package_of_their_own(string package) => Assert.Equal(
        [$"{package}.nuspec", $"lib/net8.0/{package}.pdb"],
        packages.FilesOf($"{package}.{packages.Version}.snupkg"));

    [Theory]
    [InlineData("ContentLib")]
    [InlineData("ContentLib.Oncology")]
    public void A_package_says_what_it_is(string package)
    {
        var metadata = Nuspec(package);

        Assert.Equal("MIT", Text(metadata, "license"));
        Assert.Equal("README.md", Text(metadata, "readme"));
        Assert.Equal("ContentLib contributors", Text(metadata, "authors"));
        Assert.NotEmpty(Text(metadata, "description"));
        Assert.NotEmpty(Text(metadata, "tags"));
    }

    [Fact]
    public void ContentLib_depends_on_nothing() => Assert.Empty(Dependencies("ContentLib"));

    [Fact]
    public void Oncology_depends_on_the_same_version_of_ContentLib_and_lets_the_generator_flow()
    {
        var dependency = Assert.Single(Dependencies("ContentLib.Oncology"));

        Assert.Equal("ContentLib", dependency.Attribute("id")?.Value);
        Assert.Equal(packages.Version, dependency.Attribute("version")?.Value);
        Assert.Equal("All", dependency.Attribute("include")?.Value);
    }

    [Theory]
    [InlineData("Markdig")]
    [InlineData("YamlDotNet")]
    public void The_notices_name_the_version_of_a_library_that_is_packed(string library)
    {
        var versions = XDocument.Load(Path.Combine(PackageFixture.RepositoryRoot, "Directory.Packages.props"));
        var version = versions.Descendants("PackageVersion").Single(e => e.Attribute("Include")?.Value == library).Attribute("Version")?.Value;

        Assert.Contains($"{library} {version} ", packages.TextOf($"ContentLib.{packages.Version}.nupkg", "THIRD-PARTY-NOTICES"));
    }

    [Fact]
    public void The_readme_of_Oncology_says_what_it_is_not()
    {
        var readme = packages.TextOf($"ContentLib.Oncology.{packages.Version}.nupkg", "README.md");

        Assert.Contains("Not medical advice", readme);
        Assert.Contains("Nobody clinical has reviewed the content", readme);
    }

    private XElement Nuspec(string package) =>
        XDocument.Parse(packages.TextOf($"{package}.{packages.Version}.nupkg", $"{package}.nuspec")).Root!.Elements().Single();

    private static string Text(XElement metadata, string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

    private IEnumerable<XElement> Dependencies(string package) => Nuspec(package).Descendants().Where(e => e.Name.LocalName == "dependency");
}
