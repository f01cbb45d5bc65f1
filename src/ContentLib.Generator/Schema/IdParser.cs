using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Every content type declares its own <c>ContentId&lt;Self&gt; Id</c>: an inherited one could not name the type.</summary>
internal static class IdParser
{
    /// <summary>The position of the Id parameter, -1 for an init property, null where the Id is not usable.</summary>
    public static int? Parse(INamedTypeSymbol type, IMethodSymbol? constructor, SchemaContext context)
    {
        IPropertySymbol? id = type.GetMembers("Id").OfType<IPropertySymbol>().FirstOrDefault(p => !p.IsStatic);
        if (id is null)
        {
            context.Report(Rules.MissingIdProperty(ProblemPlace.OfSymbol(Places.Of(type)), type.Name));
            return null;
        }

        ProblemPlace place = Places.Of(id, type);
        if (!IsIdOf(id.Type, type))
        {
            context.Report(Rules.WrongIdType(place, type.Name, UnsupportedTypes.Describe(id.Type)));
            return null;
        }

        IParameterSymbol? parameter = constructor is null ? null : ConstructorParser.ParameterOf(id, constructor);
        if (id.SetMethod is null && parameter is null)
        {
            context.Report(Rules.MissingIdProperty(place, type.Name));
            return null;
        }

        if (!IsAccessible(id, parameter, context))
        {
            context.Report(Rules.InaccessibleProperty(place, type.Name, id.Name, "generated code must be able to read and to init it"));
            return null;
        }

        if (id.SetMethod is { IsInitOnly: false })
        {
            context.Report(Rules.SettableProperty(place, type.Name, id.Name));
        }

        return parameter?.Ordinal ?? -1;
    }

    private static bool IsIdOf(ITypeSymbol idType, INamedTypeSymbol type) =>
        idType is INamedTypeSymbol named
        && WellKnownTypes.IsContentId(named)
        && SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], type);

    private static bool IsAccessible(IPropertySymbol id, IParameterSymbol? parameter, SchemaContext context) =>
        context.CanAccess(id)
        && id.GetMethod is not null
        && context.CanAccess(id.GetMethod)
        && (parameter is not null || context.CanAccess(id.SetMethod!));
}
