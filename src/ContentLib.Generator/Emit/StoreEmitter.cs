using System.Globalization;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>
/// Emits the store of a collection as far as it follows from the C# types alone: how a record is read, and what its
/// id and names are. The data are in other files of the same partial class.
/// </summary>
internal static class StoreEmitter
{
    public static string Emit(EmitNames names, TypeSpec type)
    {
        CodeWriter code = new();
        code.Line("namespace " + names.Options.DataNamespace + ";");
        code.Line();
        code.Line(Attributes.GeneratedCode);
        code.Open("internal sealed partial class " + names.Store(type) + " : global::ContentLib.CompilerServices.ContentStore<" + type.TypeName + ">");
        code.Line("private readonly " + names.Options.DataClass + " library;");
        code.Line();
        code.Line("internal " + names.Store(type) + "(" + names.Options.DataClass + " library)");
        code.Indent();
        code.Line(": base(" + Number(StorageCode.Layout) + ", " + CSharpText.Literal(type.Content!.Collection) + ", EntryCount, BucketCount) => this.library = library;");
        code.Outdent();
        code.Line();
        EmitReadEntry(code, names, type);
        EmitReadItem(code, names, type);
        EmitIdAndNames(code, type);
        EmitSearch(code, names, type);
        code.Close();
        return code.ToString();
    }

    private static void EmitReadEntry(CodeWriter code, EmitNames names, TypeSpec type)
    {
        RecordReaderEmitter.EmitAbsent(code, type);
        code.Open("protected override object ReadEntry(ref global::ContentLib.CompilerServices.ContentReader reader)");
        code.Line("var id = reader.ReadId<" + type.TypeName + ">();");
        RecordReaderEmitter.Emit(code, names, type);
        code.Close();
        code.Line();
    }

    private static void EmitReadItem(CodeWriter code, EmitNames names, TypeSpec type)
    {
        SortedDictionary<int, PropertySpec> kinds = [];
        foreach (PropertySpec property in names.Schema.PartsOf(type).Prepend(type).SelectMany(t => t.Properties))
        {
            if (EmitNames.HasItems(property))
            {
                kinds[names.Kind(property)] = property;
            }
        }

        if (kinds.Count == 0)
        {
            return;
        }

        code.Open("protected override object? ReadItem(int kind, ref global::ContentLib.CompilerServices.ContentReader reader)");
        code.Open("switch (kind)");
        foreach (KeyValuePair<int, PropertySpec> kind in kinds)
        {
            string value = kind.Value.Value.Kind == ValueKind.PartOf
                ? PartOfEmitter.Method(kind.Key) + "(ref reader)"
                : ValueReader.Item(names, kind.Value);
            code.Line("case " + Number(kind.Key) + ": return " + value + ";");
        }

        code.Line("default: return base.ReadItem(kind, ref reader);");
        code.Close();
        code.Close();
        code.Line();
        foreach (KeyValuePair<int, PropertySpec> kind in kinds)
        {
            if (kind.Value.Value.Kind == ValueKind.PartOf)
            {
                PartOfEmitter.Emit(code, names, kind.Key, kind.Value.Value);
            }
        }
    }

    private static void EmitIdAndNames(CodeWriter code, TypeSpec type)
    {
        code.Line("public override string IdOf(object entry) => ((" + type.TypeName + ")entry).Id.Value;");
        if (type.Content!.NameProperty is { } name)
        {
            code.Line();
            code.Line("public override string? NameOf(object entry) => ((" + type.TypeName + ")entry)." + Keywords.Escape(name) + ";");
        }

        List<string> names = [.. type.Content.AliasProperties];
        if (type.Content.NameProperty is { } first)
        {
            names.Insert(0, first);
        }

        if (names.Count == 0)
        {
            return;
        }

        code.Line();
        code.Open("protected override void CollectNames(object entry, global::ContentLib.CompilerServices.ContentNames names)");
        code.Line("var record = (" + type.TypeName + ")entry;");
        foreach (string property in names)
        {
            // "!" for a list of nullable text, which is not a list of text to the compiler, and is no harm to others.
            code.Line("names.Add(record." + Keywords.Escape(property) + "!);");
        }

        code.Close();
    }

    private static void EmitSearch(CodeWriter code, EmitNames names, TypeSpec type)
    {
        TextsEmitter.EmitInStore(code, names, type);
        IndexKeysEmitter.Emit(code, names, type);
        if (type.Content!.SearchFirst)
        {
            code.Line();
            code.Line("protected override bool IsSearchFirst => true;");
            if (type.Content.OrderBy is not null)
            {
                code.Line();
                code.Line("protected override bool HasOrder => true;");
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
