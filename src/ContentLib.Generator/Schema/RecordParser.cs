using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>Reads the properties of a content type or part.</summary>
internal static class RecordParser
{
    /// <summary>Every content property but the id of a content type, in the order that <see cref="TypeSpec"/> promises.</summary>
    public static List<(PropertyInfo Info, PropertySpec Spec)> Parse(PropertyOwner owner, SchemaContext context)
    {
        var found = new List<(PropertyInfo Info, PropertySpec Spec)>();
        foreach (IPropertySymbol property in context.PropertiesOf(owner.Type))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (owner.IsContentType && property.Name == "Id")
            {
                continue;
            }

            var info = new PropertyInfo(property, owner);
            int problems = context.ProblemCount;
            PropertySpec? spec = PropertyParser.Parse(info, context);
            if (spec is not null && HasKeyOfItsOwn(info, spec, found, context))
            {
                found.Add((info, spec));
            }
            else if (PropertyParser.Omitted(info, isReported: context.ProblemCount > problems) is { } omitted)
            {
                owner.Omitted.Add(spec is null ? omitted : omitted with { Key = "" });
            }
        }

        ReportRequiredFields(owner, context);
        return
        [
            .. found.Where(p => p.Spec.ParameterIndex >= 0).OrderBy(p => p.Spec.ParameterIndex),
            .. found.Where(p => p.Spec.ParameterIndex < 0),
        ];
    }

    public static TypeSpec Spec(PropertyOwner owner, IEnumerable<(PropertyInfo Info, PropertySpec Spec)> properties, SchemaContext context) => new()
    {
        TypeName = context.NameOf(owner.Type),
        Name = owner.Type.Name,
        Properties = WithOmitted(properties.Select(p => p.Spec), owner.Omitted).ToEquatableArray(),
        BaseTypes = BaseTypes(owner.Type, context).ToEquatableArray(),
        Reading = ReadingParser.Parse(owner.Type),
        ParameterCount = owner.Constructor.Parameters.Length,
    };

    private static IEnumerable<PropertySpec> WithOmitted(IEnumerable<PropertySpec> properties, List<PropertySpec> omitted) =>
        omitted.Count == 0
            ? properties
            : properties.Concat(omitted).OrderBy(p => p.ParameterIndex < 0 ? int.MaxValue : p.ParameterIndex);

    private static IEnumerable<string> BaseTypes(INamedTypeSymbol type, SchemaContext context)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            yield return context.NameOf(at);
        }
    }

    private static bool HasKeyOfItsOwn(
        PropertyInfo info, PropertySpec spec, List<(PropertyInfo Info, PropertySpec Spec)> others, SchemaContext context)
    {
        string? why = null;
        if (info.Owner.IsContentType && spec.Key is "id" or "formerly" or "deprecated")
        {
            why = "the key '" + spec.Key + "' is reserved in entries";
        }
        else if (others.FirstOrDefault(o => o.Spec.Key == spec.Key).Spec is { } other)
        {
            why = "its key '" + spec.Key + "' is also that of '" + other.Name + "'";
        }

        if (why is not null)
        {
            context.Report(Rules.InaccessibleProperty(info.Place, info.TypeName, info.Name, why));
        }

        return why is null;
    }

    private static void ReportRequiredFields(PropertyOwner owner, SchemaContext context)
    {
        if (owner.SetsRequiredMembers)
        {
            return;
        }

        foreach (IFieldSymbol field in ContentMembers.RequiredFields(owner.Type))
        {
            context.Report(Rules.InaccessibleProperty(
                Places.Of(field, owner.Type), field.ContainingType.Name, field.Name, "it is a required field; make it a property with init"));
        }
    }
}
