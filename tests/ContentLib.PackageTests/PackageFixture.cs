using System.IO.Compression;
using System.Reflection;

namespace ContentLib.PackageTests;

/// <summary>Packs the solution once, under a version that nobody has in a cache, into a feed of its own.</summary>
public sealed class PackageFixture : IDisposable
{
    private int _consumers;

    public PackageFixture()
    {
        Root = Directory.CreateTempSubdirectory("contentlib-").FullName;
        Feed = Path.Combine(Root, "feed");
        NeighbourFeed = Directory.CreateDirectory(Path.Combine(Root, "neighbours")).FullName;
        Version = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

        // Consumers inherit nothing from folders above and leave nothing in the machine's package folder.
        File.WriteAllText(Path.Combine(Root, "Directory.Build.props"),
            "<Project><PropertyGroup><RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath></PropertyGroup></Project>");
        File.WriteAllText(Path.Combine(Root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(Root, "Directory.Packages.props"), "<Project />");

        // With output folders of its own, so that a test run changes nothing beside the sources.
        Pack = DotNet.Run(RepositoryRoot, "pack", "ContentLib.sln", "-c", "Release", "-o", Feed, $"-p:Version={Version}",
            "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={Path.Combine(Root, "build")}");
    }

    public static string RepositoryRoot { get; } = typeof(PackageFixture).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>How packing went; not asserted in the constructor, so that a failure still removes the folder.</summary>
    public CommandResult Pack { get; }

    public string Root { get; }

    public string Feed { get; }

    /// <summary>Packages of others that consumers also use.</summary>
    public string NeighbourFeed { get; }

    public string Version { get; }

    public Consumer NewConsumer(string name)
    {
        Pack.Succeeded();
        return new Consumer(this, Path.Combine(Root, $"consumer{++_consumers}"), name);
    }

    public IReadOnlyList<string> FilesOf(string package)
    {
        Pack.Succeeded();
        using var archive = ZipFile.OpenRead(Path.Combine(Feed, package));
        return [.. archive.Entries.Select(e => e.FullName).Where(n => !IsEnvelope(n)).Order(StringComparer.Ordinal)];
    }

    public byte[] BytesOf(string package, string file)
    {
        Pack.Succeeded();
        using var archive = ZipFile.OpenRead(Path.Combine(Feed, package));
        using var stream = archive.GetEntry(file)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string TextOf(string package, string file)
    {
        using var reader = new StreamReader(new MemoryStream(BytesOf(package, file)));
        return reader.ReadToEnd();
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // A scanner or a slow file system may still hold a file; the temporary folder is cleaned by its owner.
        }
    }

    /// <summary>What the archive format itself adds.</summary>
    private static bool IsEnvelope(string name) =>
        name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal)
        || name == "[Content_Types].xml";
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackageFixture>
{
    public const string Name = "packages";
}
