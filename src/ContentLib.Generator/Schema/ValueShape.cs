using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>A property's type taken apart: the type of the value, whether it stands in a list, and where null may stand.</summary>
internal readonly record struct ValueShape(ITypeSymbol Item, bool IsList, bool IsNullable, bool ItemIsNullable)
{
    /// <param name="type">The property's type.</param>
    /// <param name="hasInitializer">
    /// Where nullable annotations are off, an initializer is the only sign that the author does not expect null.
    /// </param>
    public static ValueShape Of(ITypeSymbol type, bool hasInitializer)
    {
        bool isOblivious = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.None;
        bool isNullable = IsNullableType(type) || (isOblivious && !hasInitializer);
        ITypeSymbol bare = Unwrap(type);
        if (bare is INamedTypeSymbol named && WellKnownTypes.IsContentList(named))
        {
            ITypeSymbol item = named.TypeArguments[0];
            return new ValueShape(Unwrap(item), true, isNullable, IsNullableType(item));
        }

        return new ValueShape(bare, false, isNullable, false);
    }

    private static bool IsNullableType(ITypeSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static ITypeSymbol Unwrap(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
