using System.Globalization;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Search;

/// <summary>How long a warm program takes for a query, in milliseconds, and what it allocates, in bytes.</summary>
internal sealed record WarmTimes(double Median, double Percentile95, double Mean, double Allocated, double MedianWithSnippets, double AllocatedWithSnippets);

/// <summary>Runs a program that searches. Queries and hits travel in files, for they may be any text.</summary>
internal sealed class SearchProgram(ConsumerProject project, IReadOnlyList<string> queries)
{
    private readonly string _queries = Path.Combine(project.Folder, "queries.bin");
    private readonly string _hits = Path.Combine(project.Folder, "hits.txt");

    /// <summary>Asks every query again and again in one process.</summary>
    public WarmTimes Warm(bool withSnippets)
    {
        Write(_queries, queries);
        string output = Tool.Run(project.Program, project.Folder, "all", _queries, _hits, withSnippets ? "snippets" : "").Succeeded(project.Name).Output;
        double[] figures = [.. output.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
        return new WarmTimes(figures[0] / 1000, figures[1] / 1000, figures[2] / 1000, figures[3], figures[4] / 1000, figures[5]);
    }

    /// <summary>The documents found for each query by their numbers, best first, after <see cref="Warm"/>.</summary>
    public int[][] Hits() =>
        [.. File.ReadLines(_hits).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DocumentYaml.Number).ToArray())];

    /// <summary>Milliseconds of the first query of a process, of several processes.</summary>
    public Samples First(int processes)
    {
        string first = Path.Combine(project.Folder, "first.bin");
        Samples samples = new();
        for (int i = 0; i < processes; i++)
        {
            Write(first, [queries[i % queries.Count]]);
            string output = Tool.Run(project.Program, project.Folder, "first-in", first).Succeeded(project.Name).Output;
            samples.Add(double.Parse(output.Split(' ')[0], CultureInfo.InvariantCulture) / 1000);
        }

        return samples;
    }

    private static void Write(string file, IReadOnlyList<string> texts)
    {
        using BinaryWriter writer = new(File.Create(file));
        writer.Write(texts.Count);
        foreach (string text in texts)
        {
            writer.Write(text);
        }
    }
}
