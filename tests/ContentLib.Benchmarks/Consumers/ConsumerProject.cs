namespace ContentLib.Benchmarks.Consumers;

/// <summary>A program to measure: a project with what it is made of.</summary>
internal sealed record ConsumerProject
{
    public required string Name { get; init; }

    /// <summary>The part of the project file that is its own.</summary>
    public required string Items { get; init; }

    /// <summary>Its files by name, beside the shared ones.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>Whether it becomes native code.</summary>
    public bool IsNative { get; init; }

    /// <summary>Whether it is published with what it uses of its libraries and of .NET, and no more.</summary>
    public bool IsTrimmed { get; init; }

    public string Folder => Path.Combine(RepositoryPaths.Work, "consumers", $"{Name}-{Hash.Of([ProjectFile, Items.Contains("Analyzer", StringComparison.Ordinal) ? Engine.Version : "", .. Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value)])}");

    public string Program => Path.Combine(Folder, "out", "bench");

    public string Assembly => Path.Combine(Folder, "out", "bench.dll");

    private string ProjectFile => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <AssemblyName>bench</AssemblyName>
            <RootNamespace>Bench</RootNamespace>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <NuGetAudit>false</NuGetAudit>
            <PublishAot>{(IsNative ? "true" : "false")}</PublishAot>
            {(IsTrimmed ? "<PublishTrimmed>true</PublishTrimmed><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>" : "")}
          </PropertyGroup>
        {Items}
        </Project>
        """;

    /// <summary>The same project with one file more.</summary>
    public ConsumerProject With(string name, string text) => this with { Files = new Dictionary<string, string>(Files) { [name] = text } };

    /// <summary>Builds it, unless the very same has been built before. Null, or the compiler's first error.</summary>
    public string? Build()
    {
        string done = Path.Combine(Folder, "result.txt");
        if (!File.Exists(done))
        {
            Write();
            Console.WriteLine($"building {Name}");
            ToolResult result = Tool.Run("dotnet", Folder, IsNative || IsTrimmed ? "publish" : "build", "-c", "Release", "-o", "out", "--nologo");
            string error = result.ExitCode == 0
                ? ""
                : result.Output.Split('\n').FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal)) ?? result.Output;
            File.WriteAllText(done, error);
        }

        string text = File.ReadAllText(done);
        return text.Length == 0 ? null : text;
    }

    public void BuildOrThrow()
    {
        if (Build() is { } error)
        {
            throw new InvalidOperationException($"{Name}: {error}");
        }
    }

    /// <summary>Puts its files where they belong, for who builds it himself.</summary>
    public void Write()
    {
        Isolate();
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, "bench.csproj"), ProjectFile);
        foreach ((string name, string text) in Files)
        {
            string file = Path.Combine(Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>What holds for the repository's own projects does not hold for these.</summary>
    private static void Isolate()
    {
        Directory.CreateDirectory(RepositoryPaths.Work);
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            File.WriteAllText(Path.Combine(RepositoryPaths.Work, file), "<Project />\n");
        }
    }
}
