using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Reads a type marked [ContentType]: whether it can be one, its collection, catalog, id and properties.</summary>
internal static class ContentTypeParser
{
    public static TypeSpec? Parse(INamedTypeSymbol type, AttributeData attribute, SchemaContext context)
    {
        if (WhyNot(type, context) is { } what)
        {
            context.Report(Rules.NotAContentType(ProblemPlace.OfSymbol(Places.Of(type)), type.Name, what));
            return null;
        }

        // Everything is read even where one thing is wrong, so that one build shows all errors.
        string? collection = Collection(type, attribute, context);
        IMethodSymbol? constructor = ConstructorParser.Parse(type, type, context);
        int? idParameter = IdParser.Parse(type, constructor, context);
        if (constructor is null)
        {
            return null;
        }

        var owner = new PropertyOwner(type, constructor, isContentType: true);
        List<(PropertyInfo Info, PropertySpec Spec)> properties = RecordParser.Parse(owner, context);
        if (collection is null)
        {
            return null;
        }

        ContentSpec content = Content(type, attribute, collection, properties, context);
        ReadingParser.RefuseOnNames(properties, content, context);
        ConstantDefaults.Add(properties, content, context);
        return idParameter is null
            ? null
            : RecordParser.Spec(owner, properties, context) with { Content = content with { IdParameterIndex = idParameter.Value } };
    }

    private static ContentSpec Content(
        INamedTypeSymbol type,
        AttributeData attribute,
        string collection,
        List<(PropertyInfo Info, PropertySpec Spec)> properties,
        SchemaContext context) => new()
        {
            Collection = collection,
            Catalog = CatalogParser.Parse(type, attribute, collection, properties.Select(p => p.Spec), context),
            Namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            IsPublic = IsPublic(type),
            NamedEntries = ConstantText.Named(attribute, "NamedEntries") != "false",
            IsCitations = ConstantText.Flag(attribute, "Citations"),
            SearchFirst = ConstantText.Flag(attribute, "SearchFirst"),
            OrderBy = OrderParser.Parse(type, attribute, properties, context),
            NameProperty = FindParser.Name(properties, context),
            AliasProperties = FindParser.Aliases(properties, context),
            Place = Places.Of(type),
            Summary = SummaryParser.Parse(type, context.Cancellation),
        };

    /// <summary>Null without a word where the argument is not there at all: that is the compiler's error.</summary>
    private static string? Collection(INamedTypeSymbol type, AttributeData attribute, SchemaContext context)
    {
        TypedConstant argument = attribute.ConstructorArguments.FirstOrDefault();
        if (argument.Kind != TypedConstantKind.Primitive)
        {
            return null;
        }

        string collection = argument.Value as string ?? "";
        if (IdSyntax.IsValid(collection) && collection[0] is >= 'a' and <= 'z')
        {
            return collection;
        }

        context.Report(Rules.MalformedCollection(Places.OfArgument(attribute, 0, type), collection));
        return null;
    }

    private static string? WhyNot(INamedTypeSymbol type, SchemaContext context) => type switch
    {
        { TypeKind: TypeKind.Struct } => "a struct",
        { TypeKind: not TypeKind.Class } => "not a class",
        { IsStatic: true } => "static",
        { IsAbstract: true } => "abstract",
        { IsFileLocal: true } => "local to its file, where generated code cannot see it",
        _ when ValueParser.IsGeneric(type) => "generic",
        _ when context.CanAccess(type) => null,
        _ => "nested where generated code cannot see it",
    };

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }
}
