using System.Xml.Linq;

namespace ContentLib.Benchmarks.Consumers;

/// <summary>The packages of others, in the versions that the repository has for all.</summary>
internal static class CentralPackages
{
    private static readonly Dictionary<string, string> s_versions = XDocument
        .Load(Path.Combine(RepositoryPaths.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .ToDictionary(package => package.Attribute("Include")!.Value, package => package.Attribute("Version")!.Value, StringComparer.Ordinal);

    public static string Reference(string name) =>
        $"<ItemGroup><PackageReference Include=\"{name}\" Version=\"{s_versions[name]}\" /></ItemGroup>";
}
