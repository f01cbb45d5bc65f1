using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>Emits the class that reads a part; every store that holds such parts uses it.</summary>
internal static class PartReaderEmitter
{
    public static string Emit(EmitNames names, TypeSpec part)
    {
        CodeWriter code = new();
        code.Line("namespace " + names.Options.DataNamespace + ";");
        code.Line();
        code.Line(Attributes.GeneratedCode);
        code.Open("internal static class " + names.Reader(part.TypeName));
        RecordReaderEmitter.EmitAbsent(code, part);
        code.Open("internal static " + part.TypeName + " Read(ref global::ContentLib.CompilerServices.ContentReader reader, " + names.Options.DataClass + " library)");
        RecordReaderEmitter.Emit(code, names, part);
        code.Close();
        TextsEmitter.EmitInReader(code, names, part);
        code.Close();
        return code.ToString();
    }
}
