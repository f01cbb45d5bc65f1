using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>The parts of a schema by TypeName. Two tables of equal parts are equal, so that it can travel in the pipeline.</summary>
internal sealed class PartTable : IEquatable<PartTable>
{
    private readonly EquatableArray<TypeSpec> _parts;
    private readonly Dictionary<string, TypeTable> _tables = new(StringComparer.Ordinal);

    public PartTable(EquatableArray<TypeSpec> parts, string? citations = null)
    {
        _parts = parts;
        Citations = citations;
        foreach (TypeSpec part in parts)
        {
            _tables[part.TypeName] = TypeTable.Of(part);
        }
    }

    /// <summary>The collection that Markdown cites; null where there is none.</summary>
    public string? Citations { get; }

    public static PartTable From(SchemaSpec schema)
    {
        string? citations = null;
        foreach (TypeSpec type in schema.Types)
        {
            citations ??= type.Content!.IsCitations ? type.Content.Collection : null;
        }

        return new PartTable(schema.Parts, citations);
    }

    /// <summary>Null for a part that the schema room refused; its problem is reported there.</summary>
    public TypeTable? Find(string? typeName) =>
        typeName is not null && _tables.TryGetValue(typeName, out TypeTable? table) ? table : null;

    public bool Equals(PartTable? other) => other is not null && Citations == other.Citations && _parts.Equals(other._parts);

    public override bool Equals(object? obj) => Equals(obj as PartTable);

    public override int GetHashCode() => _parts.GetHashCode();
}
