using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Gives each entry the C# name of its catalog member; a name that is taken is an error.</summary>
internal static class MemberNames
{
    private static readonly string[] s_objectMembers =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone"];

    public static void Assign(LinkState state, CollectionState collection)
    {
        if (!collection.Type.Content!.NamedEntries)
        {
            return;
        }

        Dictionary<string, string> reserved = Reserved(collection.Type);
        Dictionary<string, EntryState> taken = new(StringComparer.Ordinal);
        foreach (EntryState entry in collection.Entries)
        {
            Assign(state, entry, reserved, taken);
        }

        foreach (KeyValuePair<string, EntryState> former in collection.ByFormerId)
        {
            string name = Casing.ToPascal(former.Key);
            FormerId written = former.Value.Bound.FormerIds.First(f => f.Id == former.Key);
            ProblemPlace place = ProblemPlace.OfNode(former.Value.Bound.Path, written.Node);
            if (reserved.TryGetValue(name, out string? owner))
            {
                state.Fail(former.Value, Rules.ReservedId(place, former.Key, name, owner));
            }
            else if (taken.TryGetValue(name, out EntryState? other))
            {
                state.Fail(former.Value, Rules.IdsMakeOneName(place, former.Key, other.Id, name, other.IdPlace));
            }
            else
            {
                taken.Add(name, former.Value);
            }
        }
    }

    private static void Assign(LinkState state, EntryState entry, Dictionary<string, string> reserved, Dictionary<string, EntryState> taken)
    {
        string name = Casing.ToPascal(entry.Id);
        if (reserved.TryGetValue(name, out string? owner))
        {
            state.Fail(entry, Rules.ReservedId(entry.IdPlace, entry.Id, name, owner));
        }
        else if (taken.TryGetValue(name, out EntryState? other))
        {
            state.Fail(entry, Rules.IdsMakeOneName(entry.IdPlace, entry.Id, other.Id, name, other.IdPlace));
        }
        else
        {
            taken.Add(name, entry);
            entry.MemberName = name;
        }
    }

    private static Dictionary<string, string> Reserved(TypeSpec type)
    {
        Dictionary<string, string> reserved = new(StringComparer.Ordinal)
        {
            ["All"] = "the set of all entries",
            ["Ids"] = "the class of id constants",
            [type.Content!.Catalog] = "the catalog itself",
        };
        foreach (string member in s_objectMembers)
        {
            reserved[member] = "a member of every C# class";
        }

        foreach (PropertySpec property in type.Properties)
        {
            if (property.IsIndexed)
            {
                reserved["By" + property.Name] = "the look-up by '" + property.Key + "'";
            }
        }

        return reserved;
    }
}
