using System.Globalization;

namespace ContentLib.Benchmarks;

/// <summary>What the command line says.</summary>
internal sealed record Options(string Command, IReadOnlyList<int> Entries, bool Quick)
{
    public const string Usage = "build|options|cold|hot|size|trim|driver|all [--entries N ...] [--quick]";

    /// <summary>The sizes asked for, or else the ones that a bar is about.</summary>
    public IReadOnlyList<int> EntriesOr(params int[] usual) => Entries.Count > 0 ? Entries : usual;

    public static Options? Parse(string[] arguments)
    {
        if (arguments.Length == 0)
        {
            return null;
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
}
