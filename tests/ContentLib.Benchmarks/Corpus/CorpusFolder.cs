using System.Text;

namespace ContentLib.Benchmarks.Corpus;

/// <summary>The corpus of one size on disk in every format, each made when it is first asked for.</summary>
internal sealed class CorpusFolder(int count)
{
    private static readonly string s_version = Hash.Of(CorpusGenerator.Entries(10).Select(CorpusYaml.Write));
    private readonly MadeOnce _made = new(Path.Combine(RepositoryPaths.Work, "corpus", $"{count}-{s_version}"));

    public int Count => count;

    /// <summary>A folder with one file of YAML for each entry, in the folder of the collection.</summary>
    public string YamlFiles => _made.Path("files", folder =>
    {
        string files = Path.Combine(folder, CorpusGenerator.Collection);
        Directory.CreateDirectory(files);
        foreach (CorpusEntry entry in CorpusGenerator.Entries(count))
        {
            File.WriteAllText(Path.Combine(files, entry.Id + ".yaml"), CorpusYaml.Write(entry));
        }
    });

    public string Json => _made.Path("topics.json", file =>
    {
        using FileStream stream = File.Create(file);
        CorpusJson.Write(stream, CorpusGenerator.Entries(count));
    });

    public string Yaml => _made.Path("topics.yaml", file => Write(file, CorpusYaml.WriteAll));

    public string CSharp => _made.Path("StaticTopics.cs", file => Write(file, CorpusCSharp.Write));

    public string Database => _made.Path("corpus.db", file => CorpusDatabase.Write(file, CorpusGenerator.Entries(count)));

    private void Write(string file, Action<TextWriter, IEnumerable<CorpusEntry>> write)
    {
        using StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(writer, CorpusGenerator.Entries(count));
    }
}
