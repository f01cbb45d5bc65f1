using System.Text;

namespace ContentLib.Benchmarks.Corpus;

/// <summary>The corpus of one size on disk in every format, each made when it is first asked for.</summary>
internal sealed class CorpusFolder(int count)
{
    private static readonly string s_version = Hash.Of(CorpusGenerator.Entries(10).Select(CorpusYaml.Write));
    private readonly string _folder = Path.Combine(RepositoryPaths.Work, "corpus", $"{count}-{s_version}");

    public int Count => count;

    /// <summary>A folder with one file of YAML for each entry, in the folder of the collection.</summary>
    public string YamlFiles => Once("files", folder =>
    {
        string files = Path.Combine(folder, CorpusGenerator.Collection);
        Directory.CreateDirectory(files);
        foreach (CorpusEntry entry in CorpusGenerator.Entries(count))
        {
            File.WriteAllText(Path.Combine(files, entry.Id + ".yaml"), CorpusYaml.Write(entry));
        }
    });

    public string Json => Once("topics.json", file =>
    {
        using FileStream stream = File.Create(file);
        CorpusJson.Write(stream, CorpusGenerator.Entries(count));
    });

    public string Yaml => Once("topics.yaml", file => Write(file, CorpusYaml.WriteAll));

    public string CSharp => Once("StaticTopics.cs", file => Write(file, CorpusCSharp.Write));

    public string Database => Once("corpus.db", file => CorpusDatabase.Write(file, CorpusGenerator.Entries(count)));

    private void Write(string file, Action<TextWriter, IEnumerable<CorpusEntry>> write)
    {
        using StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(writer, CorpusGenerator.Entries(count));
    }

    /// <summary>Under a second name first: what has been broken off is not mistaken for the whole.</summary>
    private string Once(string name, Action<string> make)
    {
        string path = Path.Combine(_folder, name);
        if (!Path.Exists(path))
        {
            string unfinished = Path.Combine(_folder, "unfinished-" + name);
            Directory.CreateDirectory(_folder);
            if (Directory.Exists(unfinished))
            {
                Directory.Delete(unfinished, recursive: true);
            }

            make(unfinished);
            Directory.Move(unfinished, path);
        }

        return path;
    }
}
