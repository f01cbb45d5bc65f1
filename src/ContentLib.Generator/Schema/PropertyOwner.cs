using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>The type whose properties are read, and the constructor that will make it.</summary>
internal sealed class PropertyOwner(INamedTypeSymbol type, IMethodSymbol constructor, bool isContentType)
{
    public INamedTypeSymbol Type { get; } = type;

    public IMethodSymbol Constructor { get; } = constructor;

    public bool IsContentType { get; } = isContentType;

    public bool SetsRequiredMembers { get; } = ConstructorParser.SetsRequiredMembers(constructor);
}
