using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Schema;

/// <summary>Writes a parameter's default as C# that means the same in any file, culture and nullable context.</summary>
internal static class DefaultValue
{
    public static string? Of(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        ITypeSymbol type = parameter.Type;
        object? value = parameter.ExplicitDefaultValue;
        if (value is null)
        {
            return Null(type);
        }

        ITypeSymbol bare = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        string literal = Literal(value);
        return bare.TypeKind == TypeKind.Enum
            ? "(" + bare.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ")" + (literal[0] == '-' ? "(" + literal + ")" : literal)
            : literal;
    }

    private static string Null(ITypeSymbol type)
    {
        if (type.IsReferenceType)
        {
            return type.NullableAnnotation == NullableAnnotation.NotAnnotated ? "null!" : "null";
        }

        return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
            ? "null"
            : "default(" + type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ")";
    }

    private static string Literal(object value) => value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char c => SymbolDisplay.FormatLiteral(c, quote: true),
        bool flag => flag ? "true" : "false",
        double number => Special(number, "double") ?? number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float number => Special(number, "float") ?? number.ToString("R", CultureInfo.InvariantCulture) + "F",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static string? Special(double number, string type)
    {
        if (double.IsNaN(number))
        {
            return type + ".NaN";
        }

        if (double.IsInfinity(number))
        {
            return type + (number > 0 ? ".PositiveInfinity" : ".NegativeInfinity");
        }

        return null;
    }
}
