using ContentLib.Generator.Layout;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>The C# expressions that read a value from <c>reader</c>, with <c>library</c> for other collections.</summary>
internal static class ValueReader
{
    /// <summary>What a property gets: its value, null, or what the record itself gives it.</summary>
    /// <param name="flag">The condition that the value is there; null where it always is.</param>
    /// <param name="absent">What stands for a missing key.</param>
    public static string Property(EmitNames names, PropertySpec property, string? flag, string absent)
    {
        string value = property.IsList ? List(names, property) : Value(names, property.Value);
        if (property.IsNullable && property.Inverse is null)
        {
            value = "reader.ReadIsNull() ? default(" + TypeOf(property) + ") : " + value;
        }

        return flag is null ? value : flag + " ? " + (property.IsNullable ? "(" + value + ")" : value) + " : " + absent;
    }

    /// <summary>The C# type of a property.</summary>
    public static string TypeOf(PropertySpec property)
    {
        string item = property.Value.TypeName + (property.IsList && property.ItemIsNullable ? "?" : "");
        string type = property.IsList ? "global::ContentLib.ContentList<" + item + ">" : item;
        return property.IsNullable ? type + "?" : type;
    }

    /// <summary>An item of a list.</summary>
    public static string Item(EmitNames names, PropertySpec property)
    {
        string value = Value(names, property.Value);
        return property.ItemIsNullable ? "reader.ReadIsNull() ? null : (object?)(" + value + ")" : value;
    }

    public static string Value(EmitNames names, ValueSpec value) => value.Kind switch
    {
        ValueKind.String => "reader.ReadString()",
        ValueKind.Boolean => "reader.ReadBoolean()",
        ValueKind.Int64 => "reader.ReadInt64()",
        ValueKind.Single => "(float)reader.ReadDouble()",
        ValueKind.Double => "reader.ReadDouble()",
        ValueKind.Decimal => "reader.ReadDecimal()",
        ValueKind.Date => "reader.ReadDate()",
        ValueKind.Uri => "reader.ReadUri()",
        ValueKind.Markdown => "reader.ReadMarkdown()",
        ValueKind.Id => "reader.ReadId<" + value.Target + ">()",
        ValueKind.Part => names.Reader(value.TypeName) + ".Read(ref reader, library)",
        ValueKind.Reference => "library." + names.Store(value.Target!) + ".Get(reader.ReadCount())",
        ValueKind.AnyReference => "reader.ReadEntry()",

        // Unchecked, because the bits of an unsigned number may read as a negative one.
        _ => "unchecked((" + value.TypeName + ")reader.ReadInt64())",
    };

    private static string List(EmitNames names, PropertySpec property)
    {
        if (property.Value.Kind == ValueKind.Reference)
        {
            return "reader.ReadReferences<" + property.Value.TypeName + ">(library." + names.Store(property.Value.Target!) + ")";
        }

        string item = property.Value.TypeName + (property.ItemIsNullable ? "?" : "");
        return "reader.ReadItems<" + item + ">(" + names.Kind(property).ToString(System.Globalization.CultureInfo.InvariantCulture) + ")";
    }
}
