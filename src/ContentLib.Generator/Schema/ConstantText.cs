using System.Globalization;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>The arguments of an attribute as invariant text.</summary>
internal static class ConstantText
{
    public static string? Argument(AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length ? Of(attribute.ConstructorArguments[index]) : null;

    public static string? Named(AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return Of(argument.Value);
            }
        }

        return null;
    }

    public static bool Flag(AttributeData attribute, string name) => Named(attribute, name) == "true";

    /// <summary>As YAML writes it: a number invariant, an enum by its YAML name.</summary>
    public static string? Of(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Enum)
        {
            return EnumMember(constant);
        }

        return constant.Kind != TypedConstantKind.Primitive ? null : constant.Value switch
        {
            null => null,
            string text => text,
            bool flag => flag ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            float number => number.ToString("R", CultureInfo.InvariantCulture),
            { } value => Convert.ToString(value, CultureInfo.InvariantCulture),
        };
    }

    private static string? EnumMember(TypedConstant constant)
    {
        ISymbol? member = constant.Type?.GetMembers().FirstOrDefault(m => m is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value));
        return member is null ? Convert.ToString(constant.Value, CultureInfo.InvariantCulture) : Casing.ToKebab(member.Name);
    }
}
