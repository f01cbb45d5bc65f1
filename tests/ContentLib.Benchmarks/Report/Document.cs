using System.Text;

namespace ContentLib.Benchmarks.Report;

/// <summary>
/// docs/benchmarks.md. A command replaces what stands between its two marks and nothing else, so the other commands'
/// figures and everything that a person wrote around them stay.
/// </summary>
internal sealed class Document(string path)
{
    /// <summary>Prints a section, and puts it in its place; a new one comes last.</summary>
    public void Replace(string command, string text)
    {
        Console.WriteLine();
        Console.WriteLine(text);
        string begin = $"<!-- begin {command} -->";
        string end = $"<!-- end {command} -->";
        string section = $"{begin}\n{text.Trim()}\n\n_{Machine.Describe()}_\n{end}";
        string document = File.Exists(path) ? File.ReadAllText(path) : "# Benchmarks\n";
        int start = document.IndexOf(begin, StringComparison.Ordinal);
        int stop = document.IndexOf(end, StringComparison.Ordinal);
        document = start >= 0 && stop > start
            ? string.Concat(document.AsSpan(0, start), section, document.AsSpan(stop + end.Length))
            : document.TrimEnd('\n') + "\n\n" + section + "\n";
        File.WriteAllText(path, document, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
