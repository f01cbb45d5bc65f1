namespace ContentLib.PackageTests;

[Collection(PackageCollection.Name)]
public class SampleTests(PackageFixture packages)
{
    /// <summary>The sample lies in a folder without src, so that it can have nothing but the packages.</summary>
    [Fact]
    public void The_sample_runs_on_the_packages()
    {
        var folder = Path.Combine(packages.Root, "samples-only");
        SourceCopy.To(folder, "samples");
        var feed = Directory.CreateDirectory(Path.Combine(folder, "artifacts", "packages")).FullName;
        foreach (var package in Directory.GetFiles(packages.Feed, "*.nupkg")) File.Copy(package, Path.Combine(feed, Path.GetFileName(package)));

        var run = DotNet.Run(folder, "run", "--project", "samples/AskOncology", $"-p:UsePackages={packages.Version}",
            $"-p:RestorePackagesPath={Path.Combine(packages.Root, "packages")}", $"-p:RestoreFallbackFolders={Consumer.MachinePackages()}",
            "--", "therapy", "car-t-cell-therapy").Succeeded();

        Assert.Contains("CAR T-cell therapy", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(": warning ", run.Output);
    }
}
