using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentLib.Generator.Schema;

/// <summary>Where a symbol, an attribute or one of its arguments stands.</summary>
internal static class Places
{
    /// <summary>The identifier of the symbol; null for one from metadata.</summary>
    public static SourcePlace? Of(ISymbol symbol) =>
        symbol.Locations.IsEmpty ? null : SourcePlace.From(symbol.Locations[0]);

    /// <summary>The identifier of the symbol, or of another where the symbol comes from metadata.</summary>
    public static ProblemPlace Of(ISymbol symbol, ISymbol otherwise) =>
        ProblemPlace.OfSymbol(Of(symbol) ?? Of(otherwise));

    /// <summary>The attribute with its arguments, without the brackets.</summary>
    public static ProblemPlace Of(AttributeData attribute, ISymbol otherwise) =>
        Syntax(attribute) is { } syntax
            ? ProblemPlace.OfSymbol(SourcePlace.From(syntax.GetLocation()))
            : ProblemPlace.OfSymbol(Of(otherwise));

    /// <summary>The value of a positional argument, or the whole attribute.</summary>
    public static ProblemPlace OfArgument(AttributeData attribute, int index, ISymbol otherwise)
    {
        AttributeArgumentSyntax? argument = Syntax(attribute)?.ArgumentList?.Arguments
            .Where(a => a.NameEquals is null)
            .ElementAtOrDefault(index);
        return OfArgument(argument) ?? Of(attribute, otherwise);
    }

    /// <summary>The value of a named argument, or the whole attribute.</summary>
    public static ProblemPlace OfArgument(AttributeData attribute, string name, ISymbol otherwise)
    {
        AttributeArgumentSyntax? argument = Syntax(attribute)?.ArgumentList?.Arguments
            .FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);
        return OfArgument(argument) ?? Of(attribute, otherwise);
    }

    private static ProblemPlace? OfArgument(AttributeArgumentSyntax? argument) =>
        argument is null ? null : ProblemPlace.OfSymbol(SourcePlace.From(argument.Expression.GetLocation()));

    private static AttributeSyntax? Syntax(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
}
