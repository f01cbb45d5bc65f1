namespace ContentLib.PackageTests;

/// <summary>A stranger's project in a folder of its own that sees nothing of this repository but the packages.</summary>
public sealed class Consumer
{
    private readonly PackageFixture _packages;
    private readonly string _name;

    internal Consumer(PackageFixture packages, string folder, string name)
    {
        _packages = packages;
        _name = name;
        Folder = folder;
        Directory.CreateDirectory(folder);
    }

    public string Folder { get; }

    public string ProjectPath => Path.Combine(Folder, _name + ".csproj");

    public Consumer Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes the project file and a NuGet configuration that knows the packages of the tests and nothing else.</summary>
    public Consumer Project(string? package, string properties = "", string items = "") =>
        Feeds("<clear />", "").ProjectFile(package, properties, items);

    /// <summary>As <see cref="Project"/>, with the machine's own feeds and packages for what the SDK itself needs.</summary>
    public Consumer ProjectWithMachineFeeds(string? package, string properties = "", string items = "") =>
        Feeds("", $"""<fallbackPackageFolders><add key="machine" value="{MachinePackages()}" /></fallbackPackageFolders>""")
            .ProjectFile(package, properties, items);

    public CommandResult Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    /// <summary>Packs the project into the feed that consumers see beside that of the packages under test.</summary>
    public CommandResult PackAsNeighbour() => DotNet.Run(Folder, "pack", "-o", _packages.NeighbourFeed);

    public CommandResult Run() => DotNet.Run(Folder, "run");

    /// <summary>Publishes without a warning, and runs the published program itself.</summary>
    public CommandResult PublishAndRun(bool native)
    {
        var target = Path.Combine(Folder, "published");
        Assert.DoesNotContain("warning", DotNet.Run(Folder, "publish", "-o", target).Succeeded().Output);
        Assert.True(File.Exists(Path.Combine(target, _name + ".dll")) != native, "The program was compiled the wrong way.");
        return DotNet.Start(Path.Combine(target, _name + (OperatingSystem.IsWindows() ? ".exe" : "")), Folder);
    }

    /// <summary>
    /// The distinct errors and warnings of a build in ordinal order. A path in the project's folder is shown relative
    /// to it, one beside the folder begins with <c>../</c>.
    /// </summary>
    public IReadOnlyList<string> Messages(CommandResult build) =>
    [
        .. build.Lines.Where(line => line.Contains(": error ") || line.Contains(": warning "))
            .Select(line => line.Replace(Folder + Path.DirectorySeparatorChar, "")
                .Replace(Path.GetDirectoryName(Folder) + Path.DirectorySeparatorChar, "../").Split(" [")[0].Replace('\\', '/'))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private Consumer Feeds(string clear, string fallback) => Write("nuget.config", $"""
        <configuration>
          <packageSources>{clear}<add key="contentlib-under-test" value="{_packages.Feed}" /><add key="neighbours" value="{_packages.NeighbourFeed}" /></packageSources>
          {fallback}
        </configuration>
        """);

    private Consumer ProjectFile(string? package, string properties, string items) => Write(_name + ".csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(package is null ? "" : $"""<PackageReference Include="{package}" Version="{_packages.Version}" />""")}
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Where the machine keeps the packages that it has downloaded.</summary>
    internal static string MachinePackages()
    {
        var folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(folder); // NuGet refuses a fallback folder that is not there
        return folder;
    }
}
