using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>The type whose properties are read, and the constructor that will make it.</summary>
internal sealed class PropertyOwner(INamedTypeSymbol type, IMethodSymbol constructor, bool isContentType)
{
    public INamedTypeSymbol Type { get; } = type;

    public IMethodSymbol Constructor { get; } = constructor;

    public bool IsContentType { get; } = isContentType;

    /// <summary>The properties that have an error, found so far.</summary>
    public List<PropertySpec> Omitted { get; } = [];

    public bool SetsRequiredMembers { get; } = ConstructorParser.SetsRequiredMembers(constructor);
}
