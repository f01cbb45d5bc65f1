using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Which parts lie in which types: an inverse of a part's property asks for the way from the owner to the part.</summary>
internal static class PartGraph
{
    public static HashSet<INamedTypeSymbol> From(INamedTypeSymbol type, SchemaContext context)
    {
        var found = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<INamedTypeSymbol>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (INamedTypeSymbol part in DirectParts(pending.Pop(), context))
            {
                if (found.Add(part))
                {
                    pending.Push(part);
                }
            }
        }

        return found;
    }

    private static IEnumerable<INamedTypeSymbol> DirectParts(INamedTypeSymbol type, SchemaContext context)
    {
        foreach (IPropertySymbol property in ContentMembers.Of(type))
        {
            if (ValueShape.Of(property.Type, false).Item is INamedTypeSymbol item
                && ContentMembers.IsFilled(property, type)
                && ValueParser.IsPart(item, context)
                && WellKnownTypes.Attribute(property, "InverseOfAttribute") is null)
            {
                yield return item;
            }
        }
    }
}
