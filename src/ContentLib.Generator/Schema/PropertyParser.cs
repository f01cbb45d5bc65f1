using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Reads one property of a content type or part.</summary>
internal static class PropertyParser
{
    /// <summary>Null where the property is not content, or has a problem that leaves nothing to fill.</summary>
    public static PropertySpec? Parse(PropertyInfo info, SchemaContext context)
    {
        if (!AccessorParser.IsContent(info, context))
        {
            return null;
        }

        ValueShape shape = ValueShape.Of(info.Property.Type, info.HasInitializer);
        if (info.RuntimeAttribute("InverseOfAttribute") is { } inverseOf)
        {
            return Inverse(info, shape, inverseOf, context);
        }

        ValueSpec? value = Value(info, shape, context);
        return value is null ? null : Content(info, shape, value, context);
    }

    /// <summary>What stands for a property that has an error; null where it is the author's own and no content.</summary>
    public static PropertySpec? Omitted(PropertyInfo info, bool isReported)
    {
        ValueShape shape = ValueShape.Of(info.Property.Type, info.HasInitializer);
        bool isContent = info.Parameter is not null || info.Property.IsRequired || info.Property.SetMethod is { IsInitOnly: true };
        return isContent && (isReported || HasError(shape.Item)) ? Declare(info, shape, new ValueSpec(ValueKind.String, "string")).Omit() : null;
    }

    private static PropertySpec Content(PropertyInfo info, ValueShape shape, ValueSpec value, SchemaContext context)
    {
        PropertySpec spec = Declare(info, shape, value) with
        {
            Constraints = ConstraintParser.Parse(info, value, context),
            IsMandatory = IsMandatory(info, shape),
        };

        spec = ConstraintParser.ApplyRequired(spec, info);
        return spec with
        {
            IsIndexed = IndexParser.IsIndexed(info, spec, context),
            SearchWeight = SearchParser.Weight(info, spec, context),
            AbsentValue = AbsentValues.Of(info, spec),
            Reading = ReadingParser.Parse(info, spec, context),
        };
    }

    private static PropertySpec? Inverse(PropertyInfo info, ValueShape shape, AttributeData inverseOf, SchemaContext context)
    {
        (ValueSpec Value, InverseSpec Inverse)? found = InverseParser.Parse(info, shape, inverseOf, context);
        if (found is null)
        {
            return null;
        }

        if (info.RuntimeAttribute("IndexedAttribute") is not null)
        {
            context.Report(Rules.BadIndex(info.Place, info.TypeName, info.Name, "an inverse holds no values of its own; index the property that it inverts"));
        }

        ConstraintParser.RefuseOnInverse(info, context);
        ReadingParser.Refuse(info, context);
        SearchParser.RefuseOnInverse(info, context);
        return Declare(info, shape, found.Value.Value) with { Inverse = found.Value.Inverse };
    }

    private static PropertySpec Declare(PropertyInfo info, ValueShape shape, ValueSpec value) => new()
    {
        Name = info.Name,
        Key = JsonName(info) ?? Casing.ToCamel(info.Name),
        Value = value,
        IsList = shape.IsList,
        IsNullable = shape.IsNullable,
        ItemIsNullable = shape.ItemIsNullable,
        IsRequiredMember = info.Property.IsRequired && !info.Owner.SetsRequiredMembers,
        ParameterIndex = info.Parameter?.Ordinal ?? -1,
        ParameterDefault = info.Parameter is null ? null : DefaultValue.Of(info.Parameter),
        Place = Places.Of(info.Property),
    };

    /// <summary>One record has one set of keys: what it is called in JSON it is called in YAML.</summary>
    private static string? JsonName(PropertyInfo info)
    {
        AttributeData? attribute = info.Attributes.FirstOrDefault(a =>
            a.AttributeClass is { Name: "JsonPropertyNameAttribute" } type && WellKnownTypes.IsIn(type, "System.Text.Json.Serialization"));
        string? name = attribute is null ? null : ConstantText.Argument(attribute, 0);
        return string.IsNullOrEmpty(name) ? null : name;
    }

    private static ValueSpec? Value(PropertyInfo info, ValueShape shape, SchemaContext context)
    {
        ValueSpec? value = ValueParser.Parse(shape.Item, context);
        if (value is { Kind: ValueKind.Part })
        {
            return context.TryAddPart((INamedTypeSymbol)shape.Item, info.Owner.Type) ? value : null;
        }

        // A type that does not exist is the compiler's error already.
        if (value is null && !HasError(shape.Item))
        {
            context.Report(Rules.UnsupportedPropertyType(
                info.Place,
                info.TypeName,
                info.Name,
                UnsupportedTypes.Describe(info.Property.Type),
                UnsupportedTypes.Hint(shape.Item, context)));
        }

        return value;
    }

    private static bool HasError(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => HasError(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasError),
        _ => false,
    };

    private static bool IsMandatory(PropertyInfo info, ValueShape shape)
    {
        if (info.Parameter is not null)
        {
            return !info.Parameter.HasExplicitDefaultValue;
        }

        // Metadata does not show initializers, so what is not said to be required may have one.
        bool isInSource = !info.Property.DeclaringSyntaxReferences.IsEmpty;
        bool lacksValue = isInSource && info.Property.Type.IsReferenceType && !shape.IsNullable && !info.HasInitializer;
        return info.Property.IsRequired || lacksValue;
    }
}
