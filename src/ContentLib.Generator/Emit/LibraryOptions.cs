using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Generator.Emit;

/// <summary>What the project says of its library: names, version and language, as MSBuild properties give them.</summary>
internal sealed record LibraryOptions
{
    private const string Suffix = "Content";

    /// <summary>The library class: <c>OncologyContent</c>.</summary>
    public required string ClassName { get; init; }

    /// <summary>The library's name: the class without <c>Content</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The namespace of the library class; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The namespace of the data behind it, which no other assembly shares.</summary>
    public required string DataNamespace { get; init; }

    public required string Version { get; init; }

    public required string Language { get; init; }

    /// <summary>The class that holds all collections, with its namespace and <c>global::</c>.</summary>
    public string DataType => "global::" + DataNamespace + "." + DataClass;

    public string DataClass => ClassName + "Data";

    public static LibraryOptions From(AnalyzerConfigOptions options, string? assemblyName)
    {
        string assembly = string.IsNullOrEmpty(assemblyName) ? "Library" : assemblyName!;
        string className = Property(options, "ContentLibName") is { } name
            ? Identifier(name)
            : Pascal(assembly.Substring(assembly.LastIndexOf('.') + 1)) + Suffix;
        bool hasSuffix = className.EndsWith(Suffix, StringComparison.Ordinal) && className.Length > Suffix.Length;
        return new LibraryOptions
        {
            ClassName = className,
            Name = hasSuffix ? className.Substring(0, className.Length - Suffix.Length) : className,
            Namespace = NamespaceOf(Property(options, "RootNamespace") ?? assembly),
            DataNamespace = "ContentLib.Generated." + Keywords.Escape(Identifier(assembly)),
            Version = Property(options, "ContentLibVersion") ?? "1.0.0",
            Language = Property(options, "ContentLibLanguage") ?? "en",
        };
    }

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    private static string NamespaceOf(string text) =>
        string.Join(".", text.Split('.').Where(part => part.Length > 0).Select(part => Keywords.Escape(Identifier(part))));

    /// <summary>The text with every character that a C# name cannot have as an underscore.</summary>
    private static string Identifier(string text)
    {
        StringBuilder name = new();
        foreach (char c in text)
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return name.Length == 0 || char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }

    private static string Pascal(string text)
    {
        StringBuilder name = new();
        foreach (string word in text.Split('-', '_', ' '))
        {
            if (word.Length > 0)
            {
                name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
            }
        }

        return Identifier(name.ToString());
    }
}
