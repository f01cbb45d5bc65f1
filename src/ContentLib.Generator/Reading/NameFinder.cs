using ContentLib.Generator.Model;

namespace ContentLib.Generator.Reading;

/// <summary>Finds the names and aliases of the entries of a file, as <see cref="ExemptTerms.Normal"/> writes them.</summary>
internal static class NameFinder
{
    public static EquatableArray<string> NamesIn(BoundFile file, ReadingPlan plan)
    {
        List<string> names = [];
        foreach (BoundEntry entry in file.Entries)
        {
            if (plan.Find(entry.TypeName) is { } type)
            {
                AddNames(entry, type, names);
            }
        }

        return names.ToEquatableArray();
    }

    private static void AddNames(BoundEntry entry, ReadingType type, List<string> names)
    {
        foreach (int index in type.Names)
        {
            if (index < entry.Values.Count)
            {
                Add(entry.Values[index], names);
            }
        }

        foreach (BoundValue name in entry.NamesOfBroken)
        {
            Add(name, names);
        }
    }

    private static void Add(BoundValue? value, List<string> names)
    {
        if (value is BoundText text && ExemptTerms.Normal(text.Text) is { Length: > 0 } normal)
        {
            names.Add(normal);
        }
        else if (value is BoundList list)
        {
            foreach (BoundValue item in list.Items)
            {
                Add(item, names);
            }
        }
    }
}
