namespace ContentLib.Benchmarks.Corpus;

/// <summary>A folder of files and folders, each made when it is first asked for.</summary>
internal sealed class MadeOnce(string folder)
{
    /// <summary>Under a second name first: what has been broken off is not mistaken for the whole.</summary>
    public string Path(string name, Action<string> make)
    {
        string path = System.IO.Path.Combine(folder, name);
        if (!System.IO.Path.Exists(path))
        {
            string unfinished = System.IO.Path.Combine(folder, "unfinished-" + name);
            Directory.CreateDirectory(folder);
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
