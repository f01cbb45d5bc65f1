namespace ContentLib.Benchmarks.Consumers;

/// <summary>ContentLib as this repository builds it, for projects outside of the solution.</summary>
internal static class Engine
{
    private static readonly string[] s_analyzers = ["ContentLib.Generator.dll", "ContentLib.YamlDotNet.dll"];

    private static readonly string s_targets = Path.Combine(RepositoryPaths.Root, "src", "ContentLib", "buildTransitive", "ContentLib.targets");

    /// <summary>Changes with the engine's sources, and not with the commit whose number its assemblies carry.</summary>
    public static string Version { get; } = Hash.Of(
    [
        .. new[] { "ContentLib", "ContentLib.Generator", "Shared" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(RepositoryPaths.Root, "src", room), "*", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Hash.OfFile),
    ]);

    /// <summary>What the package would bring into a project: the reference, the generator and the MSBuild file.</summary>
    public static string Import(string contentFolder, bool withGenerator = true) => $"""
          <ItemGroup>
            <Reference Include="{Beside("ContentLib.dll")}" />
            {(withGenerator ? string.Concat(s_analyzers.Select(analyzer => $"<Analyzer Include=\"{Beside(analyzer)}\" />")) : "")}
            <ContentYaml Include="{contentFolder}/**/*.yaml" />
          </ItemGroup>
          <Import Project="{s_targets}" />
        """;

    /// <summary>What a program needs that uses a library of content.</summary>
    public static string Reference => $"<ItemGroup><Reference Include=\"{Beside("ContentLib.dll")}\" /></ItemGroup>";

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
