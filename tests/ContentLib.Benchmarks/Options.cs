using System.Globalization;

namespace ContentLib.Benchmarks;

/// <summary>What the command line says.</summary>
internal sealed record Options(string Command, IReadOnlyList<int> Entries, bool Quick)
{
    public const string Usage = """
        build|options|cold|hot|size|trim|driver|search|all [--entries N ...] [--quick]
               search-quality FOLDER [--run FILE]
        The first kind measures and puts its figures into docs/benchmarks.md. search-quality asks the queries of a folder
        and prints how well they are answered; FOLDER has docs.json ([{id,title,text}]), queries.json ([{id,text}]) and
        qrels.json ({query: {doc: grade}}); FILE gets the ten best of each query, {query: [doc, ...]}.
        """;

    public const string QualityCommand = "search-quality";
    private const string RunOption = "--run";

    /// <summary>The folder that search-quality is about.</summary>
    public string? Folder { get; private init; }

    /// <summary>The file for what search-quality found.</summary>
    public string? RunFile { get; private init; }

    /// <summary>The sizes asked for, or else the ones that a bar is about.</summary>
    public IReadOnlyList<int> EntriesOr(params int[] usual) => Entries.Count > 0 ? Entries : usual;

    public static Options? Parse(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            return null;
        }

        if (arguments[0] == QualityCommand)
        {
            return ParseQuality(arguments);
        }

        List<int> entries = [];
        bool quick = false;
        for (int i = 1; i < arguments.Length; i++)
        {
            if (arguments[i] == "--quick")
            {
                quick = true;
            }
            else if (int.TryParse(arguments[i], NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            {
                entries.Add(count);
            }
            else if (arguments[i] != "--entries")
            {
                return null;
            }
        }

        return new Options(arguments[0], entries, quick);
    }

    private static Options? ParseQuality(string[] arguments) => arguments switch
    {
        [_, var folder] when folder != RunOption => new Options(QualityCommand, [], Quick: false) { Folder = folder },
        [_, var folder, RunOption, var file] => new Options(QualityCommand, [], Quick: false) { Folder = folder, RunFile = file },
        [_, RunOption, var file, var folder] => new Options(QualityCommand, [], Quick: false) { Folder = folder, RunFile = file },
        _ => null,
    };
}
