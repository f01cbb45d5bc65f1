using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>The name and the aliases that an entry is found by.</summary>
internal static class EntryNames
{
    public static BoundText? NameOf(EntryState entry) => NameOf(entry.Collection.Type, entry.Values);

    public static IEnumerable<BoundText> AliasesOf(EntryState entry) => AliasesOf(entry.Collection.Type, entry.Values);

    public static BoundText? NameOf(TypeSpec type, EquatableArray<BoundValue?> values)
    {
        int index = type.IndexOf(type.Content!.NameProperty);
        return index < 0 || index >= values.Count ? null : (values[index] ?? type.Properties[index].Default) as BoundText;
    }

    public static IEnumerable<BoundText> AliasesOf(TypeSpec type, EquatableArray<BoundValue?> values)
    {
        foreach (string property in type.Content!.AliasProperties)
        {
            int index = type.IndexOf(property);
            switch (index < 0 ? null : values[index])
            {
                case BoundText text:
                    yield return text;
                    break;
                case BoundList list:
                    foreach (BoundValue item in list.Items)
                    {
                        if (item is BoundText alias)
                        {
                            yield return alias;
                        }
                    }

                    break;
            }
        }
    }
}
