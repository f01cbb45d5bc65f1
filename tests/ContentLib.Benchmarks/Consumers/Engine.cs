namespace ContentLib.Benchmarks.Consumers;

/// <summary>ContentLib as this repository builds it, for projects outside of the solution.</summary>
internal static class Engine
{
    private static readonly string[] s_analyzers = ["ContentLib.Generator.dll", "ContentLib.YamlDotNet.dll"];

    private static readonly string s_targets = Path.Combine(RepositoryPaths.Root, "src", "ContentLib", "buildTransitive", "ContentLib.targets");

    /// <summary>Changes with the engine, and with nothing else.</summary>
    public static string Version { get; } = Hash.Of([.. s_analyzers.Append("ContentLib.dll").Select(Beside).Append(s_targets).Select(Hash.OfFile)]);

    /// <summary>What the package would bring into a project: the reference, the generator and the MSBuild file.</summary>
    public static string Import(string contentFolder) => $"""
          <ItemGroup>
            <Reference Include="{Beside("ContentLib.dll")}" />
            {string.Concat(s_analyzers.Select(analyzer => $"<Analyzer Include=\"{Beside(analyzer)}\" />"))}
            <ContentYaml Include="{contentFolder}/**/*.yaml" />
          </ItemGroup>
          <Import Project="{s_targets}" />
        """;

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);
}
