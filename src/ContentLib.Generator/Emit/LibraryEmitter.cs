using System.Globalization;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>Emits the library class, and the class behind it that makes each collection when it is first asked for.</summary>
internal static class LibraryEmitter
{
    public static string Emit(EmitNames names, ReviewDates reviews)
    {
        LibraryOptions options = names.Options;
        TypeSpec[] types = [.. names.Schema.Schema.Types];
        Array.Sort(types, (left, right) => string.CompareOrdinal(left.Content!.Collection, right.Content!.Collection));
        CodeWriter code = new();
        if (options.Namespace.Length > 0)
        {
            code.Open("namespace " + options.Namespace);
        }

        code.Line("/// <summary>All content of this assembly.</summary>");
        code.Line(Attributes.GeneratedCode);
        code.Open((types.Any(type => type.Content!.IsPublic) ? "public" : "internal") + " static partial class " + Keywords.Escape(options.ClassName));
        code.Line("/// <summary>All collections, for code that works with any content type.</summary>");
        code.Line("public static global::ContentLib.ContentLibrary Library => " + options.DataType + ".TheLibrary;");
        code.Close();
        if (options.Namespace.Length > 0)
        {
            code.Close();
        }

        code.Line();
        code.Open("namespace " + options.DataNamespace);
        code.Line(Attributes.GeneratedCode);
        code.Open("internal sealed class " + options.DataClass + " : global::ContentLib.CompilerServices.ContentLibraryData");
        EmitData(code, names, types, reviews);
        code.Close();
        code.Close();
        return code.ToString();
    }

    private static void EmitData(CodeWriter code, EmitNames names, TypeSpec[] types, ReviewDates reviews)
    {
        LibraryOptions options = names.Options;
        code.Line("internal static readonly " + options.DataClass + " Instance = new " + options.DataClass + "();");
        code.Line();
        code.Line("private global::ContentLib.ContentLibrary? theLibrary;");
        code.Line();
        code.Line("internal static global::ContentLib.ContentLibrary TheLibrary =>");
        code.Indent();
        code.Line("Instance.theLibrary ?? global::System.Threading.Interlocked.CompareExchange(ref Instance.theLibrary, new global::ContentLib.ContentLibrary(Instance), null) ?? Instance.theLibrary;");
        code.Outdent();
        foreach (TypeSpec type in types)
        {
            string store = names.Store(type);
            string field = "the" + store;
            code.Line();
            code.Line("private " + store + "? " + field + ";");
            code.Line();
            code.Line("internal " + store + " " + names.Store(type.TypeName) + " =>");
            code.Indent();
            code.Line(field + " ?? global::System.Threading.Interlocked.CompareExchange(ref " + field + ", new " + store + "(this), null) ?? " + field + ";");
            code.Outdent();
        }

        Override(code, "string Name", CSharpText.Literal(options.Name));
        Override(code, "string Version", CSharpText.Literal(options.Version));
        Override(code, "string Language", CSharpText.Literal(options.Language));
        if (reviews != ReviewDates.None)
        {
            Override(code, "int AsOf", Number(reviews.LastChecked));
            Override(code, "int NextCheckDue", Number(reviews.NextCheckDue));
        }

        Override(code, "int CollectionCount", Number(types.Length));
        EmitStoreAt(code, names, types);
        EmitStoreOf(code, names, types);
    }

    private static void EmitStoreAt(CodeWriter code, EmitNames names, TypeSpec[] types)
    {
        code.Line();
        code.Open("public override global::ContentLib.CompilerServices.ContentStore StoreAt(int number) => number switch");
        for (int i = 0; i < types.Length; i++)
        {
            code.Line(Number(i) + " => " + names.Store(types[i].TypeName) + ",");
        }

        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(number)),");
        code.Close(";");
    }

    private static void EmitStoreOf(CodeWriter code, EmitNames names, TypeSpec[] types)
    {
        code.Line();
        code.Open("public override global::ContentLib.CompilerServices.ContentStore? StoreOf(global::System.Type type)");
        foreach (TypeSpec type in types)
        {
            code.Open("if (type == typeof(" + type.TypeName + "))");
            code.Line("return " + names.Store(type.TypeName) + ";");
            code.Close();
            code.Line();
        }

        code.Line("return null;");
        code.Close();
    }

    private static void Override(CodeWriter code, string member, string value)
    {
        code.Line();
        code.Line("public override " + member + " => " + value + ";");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
