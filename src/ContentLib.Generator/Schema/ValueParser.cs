using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Reads the type of a value: a scalar, an id, a reference or a part.</summary>
internal static class ValueParser
{
    /// <summary>Null where content cannot hold the type; <see cref="UnsupportedTypes"/> then says why.</summary>
    public static ValueSpec? Parse(ITypeSymbol type, SchemaContext context)
    {
        if (ScalarKind(type) is { } scalar)
        {
            return new ValueSpec(scalar, context.NameOf(type));
        }

        if (type is not INamedTypeSymbol named || !context.CanAccess(type))
        {
            return null;
        }

        if (named.TypeKind == TypeKind.Enum)
        {
            return new ValueSpec(ValueKind.Enum, context.NameOf(type), Enum: context.EnumOf(named));
        }

        return named.TypeKind == TypeKind.Struct ? Struct(named, context) : Class(named, context);
    }

    /// <summary>A class that may be nested in an entry. One from another assembly must be a record: only that says that it is data.</summary>
    public static bool IsPart(INamedTypeSymbol type, SchemaContext context) =>
        type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, IsAbstract: false, IsStatic: false }
        && !IsGeneric(type)
        && (type.IsRecord || !type.DeclaringSyntaxReferences.IsEmpty)
        && context.CanAccess(type)
        && !type.IsFileLocal
        && !WellKnownTypes.IsContentType(type)
        && HasContent(type, context);

    /// <summary>Whether the type, or one that it is nested in, has type parameters.</summary>
    public static bool IsGeneric(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.Arity > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static ValueSpec? Struct(INamedTypeSymbol type, SchemaContext context)
    {
        if (WellKnownTypes.IsDateOnly(type))
        {
            return new ValueSpec(ValueKind.Date, context.NameOf(type));
        }

        if (WellKnownTypes.IsContentEntry(type))
        {
            return new ValueSpec(ValueKind.AnyReference, context.NameOf(type));
        }

        bool isId = WellKnownTypes.IsContentId(type) && WellKnownTypes.IsContentType(type.TypeArguments[0])
            && context.IsOwn(type.TypeArguments[0]);
        return isId ? new ValueSpec(ValueKind.Id, context.NameOf(type), context.NameOf(type.TypeArguments[0])) : null;
    }

    private static ValueSpec? Class(INamedTypeSymbol type, SchemaContext context)
    {
        if (WellKnownTypes.IsUri(type))
        {
            return new ValueSpec(ValueKind.Uri, context.NameOf(type));
        }

        if (WellKnownTypes.IsContentType(type))
        {
            return !context.IsOwn(type) ? null : new ValueSpec(ValueKind.Reference, context.NameOf(type), context.NameOf(type));
        }

        return context.IsPart(type) ? new ValueSpec(ValueKind.Part, context.NameOf(type), context.NameOf(type)) : null;
    }

    private static bool HasContent(INamedTypeSymbol type, SchemaContext context) =>
        context.PropertiesOf(type).Any(p => p.SetMethod is not null)
        || type.InstanceConstructors.Any(c => c.DeclaredAccessibility == Accessibility.Public && !c.Parameters.IsEmpty);

    private static ValueKind? ScalarKind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueKind.String,
        SpecialType.System_Boolean => ValueKind.Boolean,
        SpecialType.System_SByte => ValueKind.SByte,
        SpecialType.System_Byte => ValueKind.Byte,
        SpecialType.System_Int16 => ValueKind.Int16,
        SpecialType.System_UInt16 => ValueKind.UInt16,
        SpecialType.System_Int32 => ValueKind.Int32,
        SpecialType.System_UInt32 => ValueKind.UInt32,
        SpecialType.System_Int64 => ValueKind.Int64,
        SpecialType.System_UInt64 => ValueKind.UInt64,
        SpecialType.System_Single => ValueKind.Single,
        SpecialType.System_Double => ValueKind.Double,
        SpecialType.System_Decimal => ValueKind.Decimal,
        _ => null,
    };
}
