using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Search.Quality;

/// <summary>
/// Compiles the documents of a folder into a program with the packed generator, asks it the queries of the folder, and
/// judges the answers. Prints the figures; they are those of somebody's folder and so in no document.
/// </summary>
internal static class QualityBenchmark
{
    private const int FreshProcesses = 7;

    public static void Run(Options options)
    {
        QualityFolder folder = QualityFolder.Read(options.Folder ?? throw new UsageException("search-quality needs a folder."));
        PackedEngine.Pack();
        ConsumerProject project = DocumentProject.Make("quality", folder.Documents);
        project.BuildOrThrow();
        SearchProgram program = new(project, [.. folder.Queries.Select(query => query.Text)]);
        WarmTimes warm = program.Warm(withSnippets: false);
        Dictionary<string, string[]> found = Found(folder, program.Hits());
        if (options.RunFile is { } file)
        {
            Write(file, found);
        }

        Print(folder, found, warm, program.First(folder.Queries.Count == 0 ? 0 : FreshProcesses), DocumentProject.IndexBytes(project));
    }

    private static Dictionary<string, string[]> Found(QualityFolder folder, int[][] hits)
    {
        Dictionary<string, string[]> found = new(StringComparer.Ordinal);
        for (int i = 0; i < hits.Length; i++)
        {
            found[folder.Queries[i].Id] = [.. hits[i].Select(number => folder.Ids[number])];
        }

        return found;
    }

    private static void Write(string file, Dictionary<string, string[]> found)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            using FileStream stream = File.Create(file);
            JsonSerializer.Serialize(stream, found, new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{file}' cannot be written: {exception.Message}");
        }
    }

    private static void Print(QualityFolder folder, Dictionary<string, string[]> found, WarmTimes warm, Samples first, long index)
    {
        QualityMeasures measures = new();
        foreach ((string query, string[] hits) in found)
        {
            if (folder.Grades.TryGetValue(query, out Dictionary<string, double>? grades))
            {
                measures.Add(hits, grades);
            }
        }

        long text = folder.Documents.Sum(document => document.Bytes);
        Table table = new("measure", "value");
        table.Row("documents", Number(folder.Documents.Count));
        table.Row("queries, of these measured", $"{Number(folder.Queries.Count)}, {Number(measures.Count)}");
        table.Row("nDCG@10", Samples.Text(measures.Ndcg, "F4"));
        table.Row("MRR@10", Samples.Text(measures.ReciprocalRank, "F4"));
        table.Row("P@1", Samples.Text(measures.PrecisionAtOne, "F4"));
        table.Row("text, KB", Number(text / 1000));
        table.Row("index, KB", Number(index / 1000));
        table.Row("index / text", Samples.Text((double)index / text, "F3"));
        table.Row("p50, ms, warm", Samples.Text(warm.Median, "F3"));
        table.Row("p95, ms, warm", Samples.Text(warm.Percentile95, "F3"));
        table.Row("first query of a process, ms", first.ToString("F2"));
        Console.WriteLine();
        Console.WriteLine(table);
    }

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
