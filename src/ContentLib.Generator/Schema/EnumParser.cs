using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

internal static class EnumParser
{
    public static EnumSpec Parse(INamedTypeSymbol type, SchemaContext context)
    {
        var members = new List<EnumMemberSpec>();
        var yamlNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                string yamlName = Casing.ToKebab(field.Name);
                if (yamlNames.Add(yamlName))
                {
                    members.Add(new EnumMemberSpec(field.Name, yamlName, ToBits(field.ConstantValue)));
                }
            }
        }

        return new EnumSpec(context.NameOf(type), members.ToEquatableArray())
        {
            IsUnsigned = type.EnumUnderlyingType?.SpecialType == SpecialType.System_UInt64,
        };
    }

    public static long ToBits(object? value) =>
        value is ulong unsigned
            ? unchecked((long)unsigned)
            : Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
}
