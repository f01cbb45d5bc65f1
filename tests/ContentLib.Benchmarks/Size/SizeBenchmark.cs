using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Corpus;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Size;

/// <summary>The assembly of a program with content against the text that is in it.</summary>
internal static class SizeBenchmark
{
    public static void Run(Options options, Document document)
    {
        Table table = new("entries", "named", "text, KB", "assembly, KB", "assembly / text", "entries, KB", "ids", "names for Find", "referrers", "metadata", "all else");
        foreach (int size in options.EntriesOr(10_000))
        {
            CorpusFolder corpus = new(size);
            long text = CorpusGenerator.Entries(size).Sum(TextOf);
            foreach (string peer in (string[])[Peers.Ours, Peers.OursNamed])
            {
                ConsumerProject project = Peers.Project(peer, corpus);
                project.BuildOrThrow();
                AssemblyParts parts = new(project.Assembly);
                table.Row(
                    size.ToString("N0", CultureInfo.InvariantCulture),
                    peer == Peers.OursNamed ? "yes" : "no",
                    Kilobytes(text),
                    Kilobytes(parts.Whole),
                    Samples.Text((double)parts.Whole / text, "F3"),
                    Kilobytes(parts.Literals("Bucket")),
                    Kilobytes(parts.Literals("Index")),
                    Kilobytes(parts.Literals("Names")),
                    Kilobytes(parts.Literals("Referrers")),
                    Kilobytes(parts.Metadata),
                    Kilobytes(parts.Rest));
            }
        }

        document.Replace("size", $"""
            ## Size
            The text is the UTF-8 of the entries' own strings: ids, names, summaries, bodies, aliases, titles of parts; ids that refer to others are not in it.

            {table}
            """);
    }

    private static long TextOf(CorpusEntry entry)
    {
        IEnumerable<string> texts = [entry.Id, entry.Name, entry.Summary + ".", entry.Body, .. entry.Aliases, .. entry.Steps.Select(step => step.Title)];
        return texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
    }

    private static string Kilobytes(long bytes) => (bytes / 1000).ToString("N0", CultureInfo.InvariantCulture);
}
