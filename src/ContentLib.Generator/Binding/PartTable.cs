using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>The parts of a schema by TypeName. Two tables of equal parts are equal, so that it can travel in the pipeline.</summary>
internal sealed class PartTable : IEquatable<PartTable>
{
    private readonly EquatableArray<TypeSpec> _parts;
    private readonly Dictionary<string, TypeTable> _tables = new(StringComparer.Ordinal);

    public PartTable(EquatableArray<TypeSpec> parts)
    {
        _parts = parts;
        foreach (TypeSpec part in parts)
        {
            _tables[part.TypeName] = TypeTable.Of(part);
        }
    }

    public static PartTable From(SchemaSpec schema) => new(schema.Parts);

    /// <summary>Null for a part that the schema room refused; its problem is reported there.</summary>
    public TypeTable? Find(string? typeName) =>
        typeName is not null && _tables.TryGetValue(typeName, out TypeTable? table) ? table : null;

    public bool Equals(PartTable? other) => other is not null && _parts.Equals(other._parts);

    public override bool Equals(object? obj) => Equals(obj as PartTable);

    public override int GetHashCode() => _parts.GetHashCode();
}
