using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentLib.Generator.Schema;

/// <summary>A property with everything that is said about it: its attributes, its constructor parameter, its initializer.</summary>
internal sealed class PropertyInfo(IPropertySymbol property, PropertyOwner owner)
{
    private readonly List<AttributeData> _attributes = AttributesOf(property, ConstructorParser.ParameterOf(property, owner.Constructor));

    public IPropertySymbol Property { get; } = property;

    public PropertyOwner Owner { get; } = owner;

    public IParameterSymbol? Parameter { get; } = ConstructorParser.ParameterOf(property, owner.Constructor);

    public string Name => Property.Name;

    /// <summary>The type that declares the property: messages name it, so that heirs do not repeat them.</summary>
    public string TypeName => Property.ContainingType.Name;

    /// <summary>Those of the property and those that a positional record wrote on the parameter.</summary>
    public IReadOnlyList<AttributeData> Attributes => _attributes;

    public ProblemPlace Place => Places.Of(Property, Owner.Type);

    public bool HasInitializer { get; } = property.DeclaringSyntaxReferences
        .Any(r => r.GetSyntax() is PropertyDeclarationSyntax { Initializer: not null });

    public AttributeData? RuntimeAttribute(string className)
    {
        foreach (AttributeData attribute in _attributes)
        {
            if (WellKnownTypes.IsRuntimeAttribute(attribute, className))
            {
                return attribute;
            }
        }

        return null;
    }

    private static List<AttributeData> AttributesOf(IPropertySymbol property, IParameterSymbol? parameter)
    {
        List<AttributeData> attributes = [.. property.GetAttributes()];
        if (parameter is not null)
        {
            attributes.AddRange(parameter.GetAttributes());
        }

        return attributes;
    }
}
