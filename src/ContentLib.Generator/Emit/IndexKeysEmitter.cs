using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>Emits what search filters and facets ask of [Indexed] properties: their numbers, and their keys as values.</summary>
internal static class IndexKeysEmitter
{
    public static void Emit(CodeWriter code, EmitNames names, TypeSpec type)
    {
        PropertySpec[] indexed = type.Properties.Where(static property => property.IsIndexed).ToArray();
        if (indexed.Length == 0)
        {
            return;
        }

        Switch(code, "protected override int IndexNumber(string property) => property switch", indexed, (property, number) => CSharpText.Literal(property.Name) + " => " + number, "-1");
        Switch(code, "protected override object? IndexKey(int number, long key, string? text) => number switch", indexed, (property, number) => number + " => " + Key(names, property.Value), "null");
        PropertySpec[] texts = indexed.Where(static property => property.Value.Kind == ValueKind.String).ToArray();
        if (texts.Length > 0)
        {
            string numbers = string.Join(" or ", texts.Select(property => Number(Array.IndexOf(indexed, property))));
            code.Line();
            code.Line("protected override bool HasTextKeys(int number) => number is " + numbers + ";");
        }
    }

    private static string Key(EmitNames names, ValueSpec value) => value.Kind switch
    {
        ValueKind.String => "text",
        ValueKind.Boolean => "key != 0",
        ValueKind.Date => "global::System.DateOnly.FromDayNumber((int)key)",
        ValueKind.Reference or ValueKind.Id => "EntryKey(library." + names.Store(value.Target!) + ", key)",
        _ => "unchecked((" + value.TypeName + ")key)",
    };

    private static void Switch(CodeWriter code, string head, PropertySpec[] indexed, Func<PropertySpec, string, string> arm, string otherwise)
    {
        code.Line();
        code.Open(head);
        for (int i = 0; i < indexed.Length; i++)
        {
            code.Line(arm(indexed[i], Number(i)) + ",");
        }

        code.Line("_ => " + otherwise + ",");
        code.Close(";");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
