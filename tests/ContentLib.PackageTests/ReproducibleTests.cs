using System.Text;

namespace ContentLib.PackageTests;

/// <summary>The same sources make the same bytes, on whichever machine and in whichever folder.</summary>
[Collection(PackageCollection.Name)]
public class ReproducibleTests(PackageFixture packages)
{
    [Fact]
    public async Task Two_folders_make_the_same_assemblies_and_the_same_generated_sources()
    {
        var folders = new[] { Path.Combine(packages.Root, "one"), Path.Combine(packages.Root, "another", "and longer") };

        var built = await Task.WhenAll(folders.Select(folder => Task.Run(() => Build(folder))));

        Assert.Contains("bin/ContentLib.Oncology/release/ContentLib.Oncology.dll", built[0].Keys);
        Assert.Contains("bin/ContentLib.Oncology/release/ContentLib.dll", built[0].Keys);
        Assert.Contains("bin/ContentLib.Generator/release/ContentLib.Generator.dll", built[0].Keys);
        Assert.Contains(built[0].Keys, path => path.EndsWith("/ContentLib.YamlDotNet.dll", StringComparison.Ordinal));
        Assert.True(built[0].Keys.Count(path => path.EndsWith(".g.cs", StringComparison.Ordinal)) > 10);
        Assert.Equal(built[0].Keys, built[1].Keys);
        Assert.DoesNotContain(built[0].Keys, path => !built[0][path].AsSpan().SequenceEqual(built[1][path]));
    }

    [Theory]
    [InlineData("ContentLib")]
    [InlineData("ContentLib.Oncology")]
    public void No_file_of_a_package_knows_the_folder_of_its_sources(string package)
    {
        var folder = Path.TrimEndingDirectorySeparator(PackageFixture.RepositoryRoot);
        byte[][] forbidden = [Encoding.UTF8.GetBytes(folder), Encoding.Unicode.GetBytes(folder)];
        string[] archives = [$"{package}.{packages.Version}.nupkg", $"{package}.{packages.Version}.snupkg"];

        Assert.Empty(archives.SelectMany(archive => packages.FilesOf(archive)
            .Where(file => forbidden.Any(f => packages.BytesOf(archive, file).AsSpan().IndexOf(f) >= 0))));
    }

    /// <summary>What came out, by path: the outputs, and the generated sources of Oncology.</summary>
    private static SortedDictionary<string, byte[]> Build(string folder)
    {
        SourceCopy.To(folder, "build", "content", "src");
        DotNet.Run(folder, "build", "src/ContentLib.Oncology", "-c", "Release", "-p:UseArtifactsOutput=true", "-p:EmitCompilerGeneratedFiles=true").Succeeded();
        var artifacts = Path.Combine(folder, "artifacts");
        var files = new[] { "bin", "obj/ContentLib.Oncology/release/generated" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(artifacts, part), "*", SearchOption.AllDirectories));
        return new(files.ToDictionary(f => Path.GetRelativePath(artifacts, f).Replace('\\', '/'), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
