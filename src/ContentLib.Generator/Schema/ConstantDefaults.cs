using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentLib.Generator.Schema;

/// <summary>
/// What a missing key means for properties that the compiler itself has to look at: the name, those with an index, and
/// the one that orders the set. The value must be a constant, since no initializer runs at compile time; only a name
/// may do without, and is then not found.
/// </summary>
internal static class ConstantDefaults
{
    public static void Add(List<(PropertyInfo Info, PropertySpec Spec)> properties, ContentSpec content, SchemaContext context)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            (PropertyInfo info, PropertySpec spec) = properties[i];
            bool isOrder = spec.Name == content.OrderBy;
            bool isName = spec.Name == content.NameProperty;
            if (spec.IsMandatory || !(spec.IsIndexed || isOrder || isName))
            {
                continue;
            }

            if (TryGet(info, spec, context, out BoundValue? value))
            {
                properties[i] = (info, spec with { Default = value });
                continue;
            }

            if (!spec.IsIndexed && !isOrder)
            {
                continue;
            }

            const string Why = "its initializer is not a constant, so what a missing key means is not known at compile time; make the property required";
            context.Report(isOrder
                ? Rules.BadOrderBy(info.Place, info.TypeName, "'" + info.Name + "' cannot order the set: " + Why)
                : Rules.BadIndex(info.Place, info.TypeName, info.Name, Why));
        }
    }

    private static bool TryGet(PropertyInfo info, PropertySpec spec, SchemaContext context, out BoundValue? value)
    {
        value = null;
        if (info.Parameter is { } parameter)
        {
            value = spec.IsList ? null : ToBound(parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null, spec);
            return true;
        }

        if (Initializer(info.Property) is not { } initializer)
        {
            value = spec.IsNullable || spec.IsList ? null : ToBound(null, spec);
            return true;
        }

        if (spec.IsList)
        {
            return initializer is CollectionExpressionSyntax { Elements.Count: 0 };
        }

        Optional<object?> constant = context.Compilation.GetSemanticModel(initializer.SyntaxTree).GetConstantValue(initializer, context.Cancellation);
        value = constant.HasValue ? ToBound(constant.Value, spec) : null;
        return constant.HasValue;
    }

    private static ExpressionSyntax? Initializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences
            .Select(reference => (reference.GetSyntax() as PropertyDeclarationSyntax)?.Initializer?.Value)
            .FirstOrDefault(value => value is not null);

    private static BoundValue? ToBound(object? value, PropertySpec spec)
    {
        const int NoNode = -1;
        switch (value)
        {
            case null:
                bool isNumber = !spec.IsNullable && spec.Value.Kind is not (ValueKind.String or ValueKind.Reference or ValueKind.Id
                    or ValueKind.Single or ValueKind.Double or ValueKind.Decimal);
                return isNumber ? new BoundInteger(NoNode, 0) : null;
            case string text:
                return new BoundText(NoNode, text);
            case bool flag:
                return new BoundInteger(NoNode, flag ? 1 : 0);
            case ulong number:
                return new BoundInteger(NoNode, unchecked((long)number));
            case float or double:
                return new BoundDouble(NoNode, BitConverter.DoubleToInt64Bits(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture)));
            case decimal number:
                int[] bits = decimal.GetBits(number);
                return new BoundDecimal(NoNode, bits[0], bits[1], bits[2], bits[3]);
            default:
                return new BoundInteger(NoNode, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
