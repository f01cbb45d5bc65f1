using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>
/// [InverseOf(typeof(X), nameof(X.P))] on a list: P must refer to the type that has the list, and the list's element
/// must be the entry that holds P, or that entry together with a part on the way to P.
/// </summary>
internal static class InverseParser
{
    public static (ValueSpec Value, InverseSpec Inverse)? Parse(
        PropertyInfo info, ValueShape shape, AttributeData attribute, SchemaContext context)
    {
        if (HasErrorOfTheCompiler(shape, attribute))
        {
            return null;
        }

        var declaring = attribute.ConstructorArguments[0].Value as INamedTypeSymbol;
        var element = shape.Item as INamedTypeSymbol;
        string name = ConstantText.Argument(attribute, 1) ?? "";
        string? why = WhyNotHere(info, shape, declaring)
            ?? WhyNotReference(info.Owner.Type, declaring!, name)
            ?? WhyNotElement(shape.Item, declaring!, name, context);
        if (why is not null)
        {
            context.Report(Rules.BadInverse(info.Place, info.TypeName, info.Name, why));
            return null;
        }

        return (Value(element!, context), new InverseSpec(context.NameOf(declaring!), name));
    }

    private static bool HasErrorOfTheCompiler(ValueShape shape, AttributeData attribute) =>
        shape.Item.TypeKind == TypeKind.Error
        || attribute.ConstructorArguments.Length != 2
        || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Type, Value: not ITypeSymbol { TypeKind: TypeKind.Error } };

    private static ValueSpec Value(INamedTypeSymbol element, SchemaContext context) =>
        WellKnownTypes.IsPartOf(element)
            ? new ValueSpec(
                ValueKind.PartOf,
                context.NameOf(element),
                context.NameOf(element.TypeArguments[0]),
                context.NameOf(element.TypeArguments[1]))
            : new ValueSpec(ValueKind.Reference, context.NameOf(element), context.NameOf(element));

    private static string? WhyNotHere(PropertyInfo info, ValueShape shape, INamedTypeSymbol? declaring)
    {
        if (declaring is null)
        {
            return "its first argument is not the type of entries or parts";
        }

        if (!info.Owner.IsContentType)
        {
            return "'" + info.Owner.Type.Name + "' is a part, and nothing refers to a part";
        }

        return shape.IsList ? null : "it must be a ContentList<T>, because any number of entries may refer to this one";
    }

    private static string? WhyNotReference(INamedTypeSymbol self, INamedTypeSymbol declaring, string name)
    {
        List<IPropertySymbol> properties = ContentMembers.Of(declaring)
            .Where(p => ContentMembers.IsFilled(p, declaring))
            .ToList();
        IPropertySymbol? property = properties.FirstOrDefault(p => p.Name == name);
        if (property is null)
        {
            IEnumerable<string> references = properties.Where(p => RefersTo(p, self)).Select(p => p.Name);
            return "'" + declaring.Name + "' has no content property '" + name + "'." + Suggestion.For(name, references);
        }

        string path = "'" + declaring.Name + "." + name + "'";
        if (WellKnownTypes.Attribute(property, "InverseOfAttribute") is not null)
        {
            return path + " is itself an inverse";
        }

        return RefersTo(property, self)
            ? null
            : path + " is of type " + UnsupportedTypes.Describe(property.Type) + " and does not refer to '" + self.Name + "'";
    }

    private static bool RefersTo(IPropertySymbol property, INamedTypeSymbol self)
    {
        ITypeSymbol target = ValueShape.Of(property.Type, false).Item;
        if (target is INamedTypeSymbol named && WellKnownTypes.IsContentId(named))
        {
            target = named.TypeArguments[0];
        }

        return WellKnownTypes.IsOrDerivesFrom(self, target) && WellKnownTypes.IsContentType(target);
    }

    private static string? WhyNotElement(ITypeSymbol type, INamedTypeSymbol declaring, string name, SchemaContext context)
    {
        INamedTypeSymbol? partOf = type is INamedTypeSymbol named && WellKnownTypes.IsPartOf(named) ? named : null;
        ITypeSymbol owner = partOf?.TypeArguments[0] ?? type;
        if (owner is not INamedTypeSymbol ownerType || !WellKnownTypes.IsContentType(owner))
        {
            return "'" + UnsupportedTypes.Describe(owner) + "' is not a content type; the list holds the entries that refer to this one, or PartOf<TOwner, TPart>";
        }

        if (WellKnownTypes.IsOrDerivesFrom(ownerType, declaring))
        {
            return partOf is not null ? "'" + declaring.Name + "' is not a part; use ContentList<" + ownerType.Name + ">" : null;
        }

        if (WellKnownTypes.IsContentType(declaring))
        {
            return "the entries that refer to this one are of the type '" + declaring.Name + "', not '" + ownerType.Name + "'";
        }

        if (!Leads(ownerType, declaring, context))
        {
            return "'" + declaring.Name + "' is not a part of '" + ownerType.Name + "'";
        }

        return partOf is not null ? WhyNotPart(ownerType, partOf.TypeArguments[1], declaring, name, context) : null;
    }

    private static string? WhyNotPart(INamedTypeSymbol owner, ITypeSymbol part, INamedTypeSymbol declaring, string name, SchemaContext context)
    {
        bool isOnTheWay = part is INamedTypeSymbol type
            && context.PartsOf(owner).Contains(type)
            && (WellKnownTypes.IsOrDerivesFrom(type, declaring) || Leads(type, declaring, context));
        return isOnTheWay
            ? null
            : "'" + UnsupportedTypes.Describe(part) + "' is not a part on the way from '" + owner.Name + "' to '" + declaring.Name + "." + name + "'";
    }

    private static bool Leads(INamedTypeSymbol from, INamedTypeSymbol to, SchemaContext context) =>
        context.PartsOf(from).Any(part => WellKnownTypes.IsOrDerivesFrom(part, to));
}
