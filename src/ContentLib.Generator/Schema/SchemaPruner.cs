using ContentLib.Generator.Model;

namespace ContentLib.Generator.Schema;

/// <summary>
/// Omits the properties that lead to a type with an error: it is reported at that type, and no later stage should
/// look for what is not there.
/// </summary>
internal static class SchemaPruner
{
    public static SchemaSpec Prune(SchemaSpec schema)
    {
        HashSet<string> types = new(schema.Types.Select(type => type.TypeName), StringComparer.Ordinal);
        HashSet<string> parts = new(schema.Parts.Select(part => part.TypeName), StringComparer.Ordinal);
        return new SchemaSpec(Prune(schema.Types, types, parts), Prune(schema.Parts, types, parts));
    }

    private static EquatableArray<TypeSpec> Prune(EquatableArray<TypeSpec> specs, HashSet<string> types, HashSet<string> parts) =>
        specs.Any(spec => spec.Properties.Any(property => !IsSound(property.Value, types, parts)))
            ? specs.Select(spec => Prune(spec, types, parts)).ToEquatableArray()
            : specs;

    private static TypeSpec Prune(TypeSpec spec, HashSet<string> types, HashSet<string> parts) => spec with
    {
        Properties = spec.Properties
            .Select(property => IsSound(property.Value, types, parts) ? property : property.Omit())
            .ToEquatableArray(),
    };

    private static bool IsSound(ValueSpec value, HashSet<string> types, HashSet<string> parts) => value.Kind switch
    {
        ValueKind.Reference or ValueKind.Id => types.Contains(value.Target!),
        ValueKind.PartOf => types.Contains(value.Target!) && parts.Contains(value.PartTarget!),
        ValueKind.Part => parts.Contains(value.TypeName),
        _ => true,
    };
}
