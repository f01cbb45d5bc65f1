using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Reads the rules of System.ComponentModel.DataAnnotations on a property.</summary>
internal static class ConstraintParser
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    public static EquatableArray<ConstraintSpec> Parse(PropertyInfo info, ValueSpec value, SchemaContext context)
    {
        var constraints = new List<ConstraintSpec>();
        foreach (AttributeData attribute in info.Attributes)
        {
            if (attribute.AttributeClass is not { } type || !IsValidation(type))
            {
                continue;
            }

            if (WellKnownTypes.IsIn(type, Annotations) && IsKnown(type.Name) && (value.Kind != ValueKind.Markdown || IsOfMarkdown(type.Name)))
            {
                // A known attribute that yields nothing has arguments that the compiler refuses, or checks nothing.
                if (Constraint(type.Name, attribute) is { } constraint)
                {
                    constraints.Add(constraint with { Message = ConstantText.Named(attribute, "ErrorMessage") });
                }
            }
            else if (!IsPureHint(type))
            {
                ReportNotEvaluated(info, attribute, type, context);
            }
        }

        return constraints.ToEquatableArray();
    }

    /// <summary>Nobody writes an inverse, so nothing checks it.</summary>
    public static void RefuseOnInverse(PropertyInfo info, SchemaContext context)
    {
        foreach (AttributeData attribute in info.Attributes)
        {
            if (attribute.AttributeClass is { } type && IsValidation(type) && !IsPureHint(type))
            {
                ReportNotEvaluated(info, attribute, type, context);
            }
        }
    }

    /// <summary>[Required] forbids null, and so a missing key where nothing else gives the property a value.</summary>
    public static PropertySpec ApplyRequired(PropertySpec spec, PropertyInfo info)
    {
        if (!info.Attributes.Any(a => a.AttributeClass is { Name: "RequiredAttribute" } type && WellKnownTypes.IsIn(type, Annotations)))
        {
            return spec;
        }

        bool startsAsNull = spec.IsNullable && !info.HasInitializer && spec.ParameterDefault is null or "null";
        return spec with { IsNullable = false, IsMandatory = spec.IsMandatory || startsAsNull };
    }

    private static bool IsKnown(string name) => name is "RequiredAttribute" or "StringLengthAttribute" or "MinLengthAttribute"
        or "MaxLengthAttribute" or "LengthAttribute" or "RangeAttribute" or "RegularExpressionAttribute" or "UrlAttribute"
        or "EmailAddressAttribute" or "AllowedValuesAttribute";

    /// <summary>The others are about values that no Markdown is: addresses, numbers, one of a few.</summary>
    private static bool IsOfMarkdown(string name) => name is "RequiredAttribute" or "StringLengthAttribute" or "MinLengthAttribute"
        or "MaxLengthAttribute" or "LengthAttribute" or "RegularExpressionAttribute";

    private static ConstraintSpec? Constraint(string name, AttributeData attribute) => name switch
    {
        // What is left of [Required] when empty strings are allowed is IsNullable.
        "RequiredAttribute" when ConstantText.Flag(attribute, "AllowEmptyStrings") => null,
        "RequiredAttribute" => new ConstraintSpec(ConstraintKind.Required),
        "StringLengthAttribute" => Limits(ConstraintKind.StringLength, ConstantText.Named(attribute, "MinimumLength"), ConstantText.Argument(attribute, 0)),
        "MinLengthAttribute" => Limits(ConstraintKind.MinLength, ConstantText.Argument(attribute, 0), null),
        "MaxLengthAttribute" => Limits(ConstraintKind.MaxLength, null, ConstantText.Argument(attribute, 0)),
        "LengthAttribute" => Limits(ConstraintKind.Length, ConstantText.Argument(attribute, 0), ConstantText.Argument(attribute, 1)),
        "RangeAttribute" => Range(attribute),
        "RegularExpressionAttribute" => ConstantText.Argument(attribute, 0) is { } pattern
            ? new ConstraintSpec(ConstraintKind.RegularExpression) { Pattern = pattern }
            : null,
        "UrlAttribute" => new ConstraintSpec(ConstraintKind.Url),
        "EmailAddressAttribute" => new ConstraintSpec(ConstraintKind.EmailAddress),
        _ => AllowedValues(attribute),
    };

    /// <summary>[MaxLength] without an argument, or with -1, means no limit.</summary>
    private static ConstraintSpec? Limits(ConstraintKind kind, string? minimum, string? maximum)
    {
        maximum = maximum == "-1" ? null : maximum;
        return minimum is null && maximum is null ? null : new ConstraintSpec(kind) { Minimum = minimum, Maximum = maximum };
    }

    private static ConstraintSpec? Range(AttributeData attribute)
    {
        // Range(Type, string, string) has its limits one place further on.
        int first = attribute.ConstructorArguments.Length == 3 ? 1 : 0;
        return ConstantText.Argument(attribute, first) is { } minimum && ConstantText.Argument(attribute, first + 1) is { } maximum
            ? new ConstraintSpec(ConstraintKind.Range)
            {
                Minimum = minimum,
                Maximum = maximum,
                MinimumIsExclusive = ConstantText.Flag(attribute, "MinimumIsExclusive"),
                MaximumIsExclusive = ConstantText.Flag(attribute, "MaximumIsExclusive"),
            }
            : null;
    }

    /// <summary>Null among the values is left out: whether null may be written is the property's type to say.</summary>
    private static ConstraintSpec? AllowedValues(AttributeData attribute)
    {
        TypedConstant values = attribute.ConstructorArguments.FirstOrDefault();
        return values is { Kind: TypedConstantKind.Array, IsNull: false }
            ? new ConstraintSpec(ConstraintKind.AllowedValues)
            {
                Values = values.Values.Select(ConstantText.Of).OfType<string>().ToEquatableArray(),
            }
            : null;
    }

    private static bool IsValidation(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "ValidationAttribute" && WellKnownTypes.IsIn(current, Annotations))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReportNotEvaluated(PropertyInfo info, AttributeData attribute, INamedTypeSymbol type, SchemaContext context) =>
        context.Report(Rules.AttributeNotEvaluated(Places.Of(attribute, info.Property), ShortName(type), info.TypeName, info.Name));

    /// <summary>[DataType] derives from ValidationAttribute but only says how to show a value.</summary>
    private static bool IsPureHint(INamedTypeSymbol type) => type.Name == "DataTypeAttribute" && WellKnownTypes.IsIn(type, Annotations);

    private static string ShortName(INamedTypeSymbol type) =>
        type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;
}
