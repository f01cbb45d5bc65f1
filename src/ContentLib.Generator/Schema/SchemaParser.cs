using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>
/// From C# types to specs. Runs for every content type on every edit of C#, and returns values only: nothing of the
/// compilation is kept, so an edit that changes no schema ends here.
/// </summary>
internal static class SchemaParser
{
    /// <summary>The type, every part that it reaches, and all that is wrong with them.</summary>
    public static TypeResult Parse(INamedTypeSymbol type, AttributeData contentType, Compilation compilation, CancellationToken ct)
    {
        var context = new SchemaContext(compilation, ct);
        TypeSpec? spec = ContentTypeParser.Parse(type, contentType, context);
        return new TypeResult(spec, Parts(context), context.Problems);
    }

    /// <summary>Parsing a part may put further ones in the queue.</summary>
    private static EquatableArray<TypeSpec> Parts(SchemaContext context)
    {
        var parts = new List<TypeSpec>();
        while (context.PendingParts.Count > 0)
        {
            (INamedTypeSymbol type, IMethodSymbol constructor) = context.PendingParts.Dequeue();
            var owner = new PropertyOwner(type, constructor, isContentType: false);
            List<(PropertyInfo Info, PropertySpec Spec)> properties = RecordParser.Parse(owner, context);
            FindParser.RefuseInPart(properties, context);
            parts.Add(RecordParser.Spec(owner, properties, context));
        }

        return parts.OrderBy(p => p.TypeName, StringComparer.Ordinal).ToEquatableArray();
    }
}
