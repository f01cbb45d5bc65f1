using ContentLib.Generator.Model;

namespace ContentLib.Generator.Schema;

internal static class SchemaPlaces
{
    /// <summary>
    /// The schema without places in C#. Equal before and after an edit that only moves types, so whatever does not
    /// report at a symbol should depend on this one.
    /// </summary>
    public static SchemaSpec WithoutPlaces(this SchemaSpec schema) =>
        new(WithoutPlaces(schema.Types), WithoutPlaces(schema.Parts));

    private static EquatableArray<TypeSpec> WithoutPlaces(EquatableArray<TypeSpec> types) =>
        types.Select(WithoutPlaces).ToEquatableArray();

    private static TypeSpec WithoutPlaces(TypeSpec type) => type with
    {
        Properties = type.Properties.Select(p => p with { Place = null }).ToEquatableArray(),
        Content = type.Content is null ? null : type.Content with { Place = null },
    };
}
