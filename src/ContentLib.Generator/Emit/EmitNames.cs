using ContentLib.Generator.Layout;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>The names and numbers that the emitted files share: stores, part readers, and the kinds of list items.</summary>
internal sealed class EmitNames
{
    private readonly Dictionary<string, string> _stores = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _readers = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemKind, int> _kinds = [];

    public EmitNames(SchemaTable schema, LibraryOptions options)
    {
        Schema = schema;
        Options = options;
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { options.DataClass };
        foreach (TypeSpec type in schema.Schema.Types)
        {
            _stores.Add(type.TypeName, Unique(type.Content!.Catalog + "Store", taken));
        }

        foreach (TypeSpec part in schema.Schema.Parts)
        {
            _readers.Add(part.TypeName, Unique(part.Name + "Reader", taken));
        }

        foreach (TypeSpec type in schema.Schema.Types.Concat(schema.Schema.Parts))
        {
            foreach (PropertySpec property in type.Properties)
            {
                AddKind(property);
            }
        }
    }

    public SchemaTable Schema { get; }

    public LibraryOptions Options { get; }

    /// <summary>The store class of a content type.</summary>
    public string Store(TypeSpec type) => Store(type.TypeName);

    /// <summary>The same by the type's name; the property of the data class that gives the store has this name too.</summary>
    public string Store(string typeName) => _stores[typeName];

    /// <summary>The class that reads a part.</summary>
    public string Reader(string partType) => _readers[partType];

    /// <summary>The number under which a store's ReadItem reads the items of a list.</summary>
    public int Kind(PropertySpec property) => _kinds[ItemKind.Of(property)];

    public static bool HasItems(PropertySpec property) => property.IsList && property.Value.Kind != ValueKind.Reference;

    private void AddKind(PropertySpec property)
    {
        if (HasItems(property) && !_kinds.ContainsKey(ItemKind.Of(property)))
        {
            _kinds.Add(ItemKind.Of(property), _kinds.Count);
        }
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        for (int number = 2; !taken.Add(unique); number++)
        {
            unique = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return unique;
    }
}

/// <summary>Items of lists that one piece of code reads.</summary>
internal sealed record ItemKind(ValueKind Kind, string TypeName, string? Target, string? PartTarget, bool IsNullable)
{
    public static ItemKind Of(PropertySpec property) =>
        new(property.Value.Kind, property.Value.TypeName, property.Value.Target, property.Value.PartTarget, property.ItemIsNullable);
}
