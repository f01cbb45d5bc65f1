using System.Globalization;
using System.Text;
using ContentLib.Benchmarks.Consumers;
using ContentLib.Benchmarks.Report;

namespace ContentLib.Benchmarks.Trim;

/// <summary>Looks for the text of collections in published programs that do not use them.</summary>
internal static class TrimBenchmark
{
    private static readonly (string Name, string What, string Statement, string[] Used)[] s_programs =
    [
        ("catalog", "the catalog of fruits", "Fruits.All[\"fruits-7\"].Text", ["fruits"]),
        ("set", "`Library.Set<Stone>()`", "BenchContent.Library.Set<Stone>()[\"stones-7\"].Text", ["stones"]),
        ("both", "the catalog of fruits, `Library.Set<Stone>()`", "Fruits.All[\"fruits-7\"].Text + BenchContent.Library.Set<Stone>()[\"stones-7\"].Text", ["fruits", "stones"]),
        ("referrers", "`Library.ReferrersOf` a fruit", "BenchContent.Library.ReferrersOf(Fruits.All[\"fruits-7\"].Id).Count", ["fruits", "rivers"]),
    ];

    public static void Run(Options options, Document document)
    {
        ConsumerProject library = TrimProjects.Library();
        library.BuildOrThrow();
        Table table = new("program uses", "published", "needs", "has the text of", "program, KB");
        foreach ((string name, string what, string statement, string[] used) in s_programs)
        {
            foreach (bool isNative in (bool[])[false, true])
            {
                ConsumerProject program = TrimProjects.Program(name, statement, library, isNative);
                program.BuildOrThrow();
                Tool.Run(program.Program, program.Folder).Succeeded(program.Name);
                byte[] content = File.ReadAllBytes(isNative ? program.Program : Path.Combine(program.Folder, "out", "library.dll"));
                string[] kept = [.. TrimProjects.Collections.Where(collection => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(TrimProjects.Mark(collection))) >= 0)];
                table.Row(what, isNative ? "NativeAOT" : "trimmed", string.Join(", ", used), string.Join(", ", kept), (content.Length / 1000).ToString("N0", CultureInfo.InvariantCulture));
            }
        }

        document.Replace("trim", $"""
            ## Trimming
            A library of the collections {string.Join(", ", TrimProjects.Collections)}; rivers refer to fruits. Whose text is in what is published: the library's assembly, or the native program.

            {table}
            """);
    }
}
