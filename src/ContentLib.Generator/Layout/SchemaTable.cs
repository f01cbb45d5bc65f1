using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>Look-ups in a schema that layout and emission share.</summary>
internal sealed class SchemaTable
{
    private readonly Dictionary<string, TypeSpec> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeSpec> _parts = new(StringComparer.Ordinal);

    public SchemaTable(SchemaSpec schema)
    {
        Schema = schema;
        foreach (TypeSpec type in schema.Types)
        {
            _types[type.TypeName] = type;
        }

        foreach (TypeSpec part in schema.Parts)
        {
            _parts[part.TypeName] = part;
        }
    }

    public SchemaSpec Schema { get; }

    public TypeSpec Type(string typeName) => _types[typeName];

    public TypeSpec Part(string typeName) => _parts[typeName];

    /// <summary>The parts that a record reaches, itself excluded unless a part holds it, in ordinal order.</summary>
    public IReadOnlyList<TypeSpec> PartsOf(TypeSpec type)
    {
        SortedDictionary<string, TypeSpec> parts = new(StringComparer.Ordinal);
        AddParts(type, parts);
        return [.. parts.Values];
    }

    private void AddParts(TypeSpec type, SortedDictionary<string, TypeSpec> parts)
    {
        foreach (PropertySpec property in type.Properties)
        {
            if (property.Value.Kind == ValueKind.Part && !parts.ContainsKey(property.Value.TypeName))
            {
                TypeSpec part = Part(property.Value.TypeName);
                parts.Add(part.TypeName, part);
                AddParts(part, parts);
            }
        }
    }
}
