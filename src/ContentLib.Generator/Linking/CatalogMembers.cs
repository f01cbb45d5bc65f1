using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>The members of a catalog: every entry, broken ones included, and every former id.</summary>
internal static class CatalogMembers
{
    public static EquatableArray<CatalogMember> Of(CollectionState collection)
    {
        if (!collection.Type.Content!.NamedEntries)
        {
            return EquatableArray<CatalogMember>.Empty;
        }

        List<CatalogMember> members = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (EntryState entry in collection.Entries)
        {
            if (entry.MemberName is { } name)
            {
                names.Add(name);
                string? title = entry.IsBroken ? null : EntryNames.NameOf(entry)?.Text;
                members.Add(new CatalogMember(entry.Id, name, title, entry.Rank, null, entry.Bound.Deprecated, entry.Error));
            }
        }

        foreach (KeyValuePair<string, EntryState> former in collection.ByFormerId)
        {
            string name = Casing.ToPascal(former.Key);
            if (former.Value.MemberName is { } current && names.Add(name))
            {
                string renamed = "Renamed to " + current + ".";
                members.Add(new CatalogMember(former.Key, name, null, former.Value.Rank, current, renamed, former.Value.Error));
            }
        }

        members.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new EquatableArray<CatalogMember>(members.ToArray());
    }
}
