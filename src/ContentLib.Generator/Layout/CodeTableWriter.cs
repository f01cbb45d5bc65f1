using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>
/// Writes the codes of a collection: the systems, then for each its codes in ordinal order with the entries that carry
/// them, exact ones first, each by id. docs/storage.md.
/// </summary>
internal static class CodeTableWriter
{
    /// <summary>Empty where no entry has a code.</summary>
    public static string Write(TypeSpec type, SchemaTable schema, LinkedEntry[] entries)
    {
        int[] properties = Enumerable.Range(0, type.Properties.Count).Where(i => IsCode(type.Properties[i])).ToArray();
        return properties.Length == 0 ? "" : Write(Systems(schema.Part(RuntimeParts.Code), properties, entries));
    }

    private static bool IsCode(PropertySpec property) => property.Value is { Kind: ValueKind.Part, TypeName: RuntimeParts.Code };

    private static SortedDictionary<string, SortedDictionary<string, Carriers>> Systems(TypeSpec code, int[] properties, LinkedEntry[] entries)
    {
        int system = code.IndexOf("System");
        int text = code.IndexOf("Value");
        int match = code.IndexOf("Match");
        SortedDictionary<string, SortedDictionary<string, Carriers>> systems = new(StringComparer.Ordinal);
        foreach (LinkedEntry entry in entries.OrderBy(entry => entry.Id, StringComparer.Ordinal))
        {
            foreach (BoundPart part in properties.SelectMany(property => Parts(entry.Values[property])))
            {
                if (part.Values[system] is BoundText uri && part.Values[text] is BoundText value)
                {
                    // Exact is zero, and what a missing key means.
                    bool isExact = part.Values[match] is not BoundInteger { Value: not 0 };
                    Add(systems, CodeText.FoldSystem(uri.Text), value.Text, entry.Rank, isExact);
                }
            }
        }

        return systems;
    }

    private static IEnumerable<BoundPart> Parts(BoundValue? value) =>
        value is BoundList list ? list.Items.OfType<BoundPart>() : value is BoundPart part ? [part] : [];

    private static void Add(SortedDictionary<string, SortedDictionary<string, Carriers>> systems, string system, string code, int rank, bool isExact)
    {
        string key = CodeText.Fold(system, code);
        if (key.Length == 0)
        {
            return;
        }

        if (!systems.TryGetValue(system, out SortedDictionary<string, Carriers>? codes))
        {
            systems.Add(system, codes = new(StringComparer.Ordinal));
        }

        if (!codes.TryGetValue(key, out Carriers? carriers))
        {
            codes.Add(key, carriers = new Carriers());
        }

        carriers.Add(rank, isExact);
    }

    private static string Write(SortedDictionary<string, SortedDictionary<string, Carriers>> systems)
    {
        if (systems.Count == 0)
        {
            return "";
        }

        LiteralWriter header = new();
        header.Count(systems.Count);
        foreach (string system in systems.Keys)
        {
            header.Text(system);
            header.Fixed(0, StorageCode.OffsetDigits);
        }

        int start = header.Length;
        header.Clear();
        header.Count(systems.Count);
        LiteralWriter tables = new();
        foreach (KeyValuePair<string, SortedDictionary<string, Carriers>> system in systems)
        {
            header.Text(system.Key);
            header.Fixed(start + tables.Length, StorageCode.OffsetDigits);
            WriteTable(tables, start, system.Value);
        }

        header.Append(tables);
        return header.ToString();
    }

    private static void WriteTable(LiteralWriter tables, int start, SortedDictionary<string, Carriers> codes)
    {
        tables.Count(codes.Count);
        int groupsStart = start + tables.Length + (codes.Count * StorageCode.OffsetDigits);
        LiteralWriter groups = new();
        foreach (KeyValuePair<string, Carriers> code in codes)
        {
            tables.Fixed(groupsStart + groups.Length, StorageCode.OffsetDigits);
            groups.Text(code.Key);
            WriteRanks(groups, code.Value.Exact);
            WriteRanks(groups, code.Value.Others);
        }

        tables.Append(groups);
    }

    private static void WriteRanks(LiteralWriter writer, List<int> ranks)
    {
        writer.Count(ranks.Count);
        foreach (int rank in ranks)
        {
            writer.Count(rank);
        }
    }

    /// <summary>The ranks of the entries with a code, in the order of their ids; each once, in the better list.</summary>
    private sealed class Carriers
    {
        public List<int> Exact { get; } = [];

        public List<int> Others { get; } = [];

        /// <summary>What one entry adds comes together, so what is there already is at the end of a list.</summary>
        public void Add(int rank, bool isExact)
        {
            if (EndsWith(Exact, rank))
            {
                return;
            }

            if (isExact)
            {
                Exact.Add(rank);
                if (EndsWith(Others, rank))
                {
                    Others.RemoveAt(Others.Count - 1);
                }
            }
            else if (!EndsWith(Others, rank))
            {
                Others.Add(rank);
            }
        }

        private static bool EndsWith(List<int> ranks, int rank) => ranks.Count > 0 && ranks[ranks.Count - 1] == rank;
    }
}
