using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentLib.Generator.Schema;

/// <summary>
/// What a property holds that nothing sets, as C#, where its declaration says so plainly: an auto-property without an
/// initializer, or with an empty list. Then no instance has to be made to ask it.
/// </summary>
internal static class AbsentValues
{
    /// <summary>Null where only an instance can tell.</summary>
    public static string? Of(PropertyInfo info, PropertySpec spec)
    {
        if (info.Parameter is not null || !HasPlainConstructors(info.Owner.Type) || Declaration(info.Property) is not { } declaration)
        {
            return null;
        }

        string type = spec.IsList ? "global::ContentLib.ContentList<" + spec.Value.TypeName + (spec.ItemIsNullable ? "?" : "") + ">" : spec.Value.TypeName;
        return declaration.Initializer?.Value switch
        {
            null => "default(" + type + (spec.IsNullable ? "?" : "") + ")" + (info.Property.Type.IsReferenceType ? "!" : ""),
            CollectionExpressionSyntax { Elements.Count: 0 } when spec.IsList => type + ".Empty",
            _ => null,
        };
    }

    private static PropertyDeclarationSyntax? Declaration(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax declaration && IsAuto(declaration)
            ? declaration
            : null;

    private static bool IsAuto(PropertyDeclarationSyntax declaration) =>
        declaration.AccessorList is { } accessors && accessors.Accessors.All(accessor => accessor.Body is null && accessor.ExpressionBody is null);

    /// <summary>No constructor of the author's own could set the property.</summary>
    private static bool HasPlainConstructors(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            if (at.DeclaringSyntaxReferences.IsEmpty || at.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
            {
                return false;
            }
        }

        return true;
    }
}
