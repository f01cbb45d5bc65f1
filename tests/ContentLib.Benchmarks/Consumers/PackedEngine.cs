namespace ContentLib.Benchmarks.Consumers;

/// <summary>The package of ContentLib as anybody would get it, packed from the sources of this repository.</summary>
internal static class PackedEngine
{
    private static readonly string s_folder = Path.Combine(RepositoryPaths.Work, "packed");

    /// <summary>Nobody has it in a cache, unless it is the same.</summary>
    private static string Version => "0.0.0-bench.e" + Engine.Version;

    /// <summary>What a project needs that compiles the content of its own folder.</summary>
    public static string Items => $"""
          <PropertyGroup><RestorePackagesPath>{Path.Combine(s_folder, "packages")}</RestorePackagesPath></PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ContentLib" Version="{Version}" />
            <ContentYaml Include="content/**/*.yaml" />
          </ItemGroup>
        """;

    /// <summary>Where the package is found; the project has a file of it, as <c>nuget.config</c>.</summary>
    public static string Sources =>
        $"""<configuration><packageSources><clear /><add key="packed" value="{Feed}" /></packageSources></configuration>""";

    private static string Feed => Path.Combine(s_folder, "feed");

    /// <summary>Packs it, unless the very same sources have been packed before.</summary>
    public static void Pack()
    {
        if (File.Exists(Path.Combine(Feed, $"ContentLib.{Version}.nupkg")))
        {
            return;
        }

        Console.WriteLine("packing ContentLib");
        Tool.Run(
            "dotnet", RepositoryPaths.Root, "pack", Path.Combine("src", "ContentLib", "ContentLib.csproj"), "-c", "Release", "-o", Feed, "--nologo",
            $"-p:Version={Version}", "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={Path.Combine(s_folder, "build")}").Succeeded("dotnet pack");
    }
}
