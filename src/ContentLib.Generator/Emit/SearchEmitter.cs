using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>The search index of a collection, as literals.</summary>
internal sealed record SearchIndexSpec(TypeSpec Type, EquatableArray<string> Parts);

/// <summary>Emits the search index of a collection: a file of its own, made again when a text changes.</summary>
internal static class SearchEmitter
{
    public static string Emit(EmitNames names, SearchIndexSpec index)
    {
        CodeWriter code = new();
        code.Line("namespace " + names.Options.DataNamespace + ";");
        code.Line();
        code.Open("partial class " + names.Store(index.Type));
        code.Open("protected override global::System.ReadOnlySpan<byte> SearchIndex(int part) => part switch");
        for (int i = 0; i < index.Parts.Count; i++)
        {
            code.Line(Number(i) + " => Search" + Number(i) + ",");
        }

        code.Line("_ => default,");
        code.Close(";");
        for (int i = 0; i < index.Parts.Count; i++)
        {
            code.Line();
            code.Line("private static global::System.ReadOnlySpan<byte> Search" + Number(i) + " => " + CSharpText.Literal(index.Parts[i]) + "u8;");
        }

        code.Close();
        return code.ToString();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
