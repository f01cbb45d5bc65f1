using ContentLib.Generator.Model;

namespace ContentLib.Generator.Checks;

/// <summary>A content type that takes part in the rules of review.</summary>
/// <param name="Sources">The number of its list <c>Sources</c>; -1 where it has none.</param>
/// <param name="SourcesKey">The key of that list.</param>
internal sealed record ReviewedType(ReviewSpec Review, EquatableArray<EnumMemberSpec> ClinicalNames, int Sources, string SourcesKey);

/// <summary>The content types with a review, by their names; empty in a project that has none.</summary>
internal sealed class ReviewTable
{
    private readonly Dictionary<string, ReviewedType> _types = new(StringComparer.Ordinal);

    public ReviewTable(SchemaSpec schema)
    {
        foreach (TypeSpec type in schema.Types)
        {
            if (ReviewSpec.Of(type, Part) is { } review)
            {
                int sources = type.IndexOf(IsSources);
                _types[type.TypeName] = new ReviewedType(review, ClinicalNames(review), sources, sources < 0 ? "" : type.Properties[sources].Key);
            }
        }

        TypeSpec Part(string name) => schema.Parts.First(part => part.TypeName == name);

        EquatableArray<EnumMemberSpec> ClinicalNames(ReviewSpec review) =>
            Part(RuntimeParts.Review).Properties[review.Clinical.Property].Value.Enum!.Members;
    }

    public bool IsEmpty => _types.Count == 0;

    public ReviewedType? Find(string typeName) => _types.TryGetValue(typeName, out ReviewedType? type) ? type : null;

    private static bool IsSources(PropertySpec property) =>
        property is { Name: "Sources", IsList: true, Value.Kind: ValueKind.Reference, Inverse: null };
}
