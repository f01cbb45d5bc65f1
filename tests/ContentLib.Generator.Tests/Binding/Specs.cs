using ContentLib.Generator.Model;

namespace ContentLib.Generator.Tests.Binding;

/// <summary>Types and properties as the schema room would hand them over.</summary>
internal static class Specs
{
    public static readonly EnumSpec Level = new("global::App.Level", new([new("Low", "low", 0), new("VeryHigh", "very-high", 7)]));

    public static TypeSpec Therapy(params PropertySpec[] properties) => new()
    {
        TypeName = "global::App.Therapy",
        Name = "Therapy",
        Properties = new(properties),
        Content = new ContentSpec { Collection = "therapies", Catalog = "Therapies", Namespace = "App" },
    };

    public static TypeSpec Part(string name, params PropertySpec[] properties) => new()
    {
        TypeName = "global::App." + name,
        Name = name,
        Properties = new(properties),
    };

    public static PropertySpec Of(string key, ValueKind kind) => new()
    {
        Name = char.ToUpperInvariant(key[0]) + key.Substring(1),
        Key = key,
        Value = kind switch
        {
            ValueKind.Enum => new(kind, Level.TypeName, Enum: Level),
            ValueKind.Id or ValueKind.Reference => new(kind, "global::App.SideEffect", Target: "global::App.SideEffect"),
            _ => new(kind, kind.ToString()),
        },
    };

    public static PropertySpec Text(string key) => Of(key, ValueKind.String);

    public static PropertySpec PartOf(string key, string part) => new()
    {
        Name = char.ToUpperInvariant(key[0]) + key.Substring(1),
        Key = key,
        Value = new(ValueKind.Part, "global::App." + part, Target: "global::App." + part),
    };

    public static PropertySpec List(this PropertySpec property) => property with { IsList = true };

    public static PropertySpec Mandatory(this PropertySpec property) => property with { IsMandatory = true };

    public static PropertySpec Nullable(this PropertySpec property) => property with { IsNullable = true };

    public static PropertySpec With(this PropertySpec property, params ConstraintSpec[] constraints) =>
        property with { Constraints = new(constraints) };
}
