using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Reads [ReadingGrade] and [MaxSentenceWords].</summary>
internal static class ReadingParser
{
    private static readonly string[] s_marks = ["ReadingGrade", "MaxSentenceWords"];

    /// <summary>Of a content type or part; the nearest base record's mark counts where it has none itself.</summary>
    public static ReadingSpec? Parse(INamedTypeSymbol type) => Spec(mark =>
    {
        AttributeData? found = null;
        for (INamedTypeSymbol? at = type; at is not null && found is null; at = at.BaseType)
        {
            found = WellKnownTypes.Attribute(at, mark + "Attribute");
        }

        return found;
    });

    public static ReadingSpec? Parse(PropertyInfo info, PropertySpec property, SchemaContext context)
    {
        if (ReadingSpec.IsFor(property))
        {
            return Spec(mark => info.RuntimeAttribute(mark + "Attribute"));
        }

        Refuse(info, context);
        return null;
    }

    /// <summary>Says that the marks of a property check nothing.</summary>
    public static void Refuse(PropertyInfo info, SchemaContext context)
    {
        foreach (string mark in s_marks)
        {
            if (info.RuntimeAttribute(mark + "Attribute") is { } attribute)
            {
                context.Report(Rules.AttributeNotEvaluated(Places.Of(attribute, info.Property), mark, info.TypeName, info.Name));
            }
        }
    }

    /// <summary>A name is exempt itself, so there is nothing in it to measure.</summary>
    public static void RefuseOnNames(IReadOnlyList<(PropertyInfo Info, PropertySpec Spec)> properties, ContentSpec content, SchemaContext context)
    {
        foreach ((PropertyInfo info, PropertySpec spec) in properties)
        {
            if (spec.Name == content.NameProperty || content.AliasProperties.Contains(spec.Name))
            {
                Refuse(info, context);
            }
        }
    }

    private static ReadingSpec? Spec(Func<string, AttributeData?> find)
    {
        double? grade = Argument(find("ReadingGrade")) as double?;
        int? words = Argument(find("MaxSentenceWords")) as int?;
        return grade is null && words is null ? null : new ReadingSpec(grade, words);
    }

    /// <summary>Null where the argument is missing or wrong, which is the compiler's error.</summary>
    private static object? Argument(AttributeData? attribute) =>
        attribute?.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive } argument ? argument.Value : null;
}
