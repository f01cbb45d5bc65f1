using System.Globalization;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>A catalog's content, equal as long as no id, name or rank changes.</summary>
internal sealed record CatalogSpec(TypeSpec Type, EquatableArray<CatalogMember> Members);

/// <summary>
/// Emits the catalog of a collection:
/// <code>
/// public static class Therapies
/// {
///     public static ContentSet&lt;Therapy&gt; All => s_store.Set;
///     /// &lt;summary&gt;CAR T-cell therapy&lt;/summary&gt;
///     public static Therapy CarTCellTherapy => s_store.Get(3);
///     public static class Ids { public const string CarTCellTherapy = "car-t-cell-therapy"; }
/// }
/// </code>
/// </summary>
internal static class CatalogEmitter
{
    public static string Emit(EmitNames names, CatalogSpec catalog)
    {
        TypeSpec type = catalog.Type;
        ContentSpec content = type.Content!;
        string store = "global::" + names.Options.DataNamespace + "." + names.Store(type);
        CodeWriter code = new();
        if (content.Namespace.Length > 0)
        {
            code.Line("namespace " + content.Namespace + ";");
            code.Line();
        }

        Summary(code, "The entries of the collection " + content.Collection + "." + (content.Summary is { } summary ? " " + summary : ""));
        code.Line(Attributes.GeneratedCode);
        code.Open((content.IsPublic ? "public" : "internal") + " static class " + content.Catalog);
        code.Line("private static readonly " + store + " s_store = " + names.Options.DataType + ".Instance." + names.Store(type.TypeName) + ";");
        code.Line();
        Summary(code, "All entries.");
        code.Line("public static global::ContentLib.ContentSet<" + type.TypeName + "> All => s_store.Set;");
        int number = 0;
        foreach (PropertySpec property in type.Properties.Where(property => property.IsIndexed))
        {
            EmitIndex(code, names, type, property, number++);
        }

        foreach (CatalogMember member in catalog.Members)
        {
            EmitMember(code, type, member);
        }

        if (catalog.Members.Count > 0)
        {
            EmitIds(code, catalog);
        }

        code.Close();
        return code.ToString();
    }

    private static void EmitIndex(CodeWriter code, EmitNames names, TypeSpec type, PropertySpec property, int number)
    {
        string head = "public static global::ContentLib.ContentList<" + type.TypeName + "> By" + property.Name + "(";
        string index = "s_store.Indexed(" + number.ToString(CultureInfo.InvariantCulture) + ", ";
        ValueSpec value = property.Value;
        string summary = "The entries with this " + property.Name + ", in the order of the set.";
        if (value.Kind is ValueKind.Reference or ValueKind.Id)
        {
            string target = names.Options.DataType + ".Instance." + names.Store(value.Target!);
            IndexMember(code, summary, head + value.Target + " value) => " + index + target + ", value.Id);");
            IndexMember(code, summary, head + "global::ContentLib.ContentId<" + value.Target + "> id) => " + index + target + ", id);");
            return;
        }

        string key = value.Kind switch
        {
            ValueKind.String => "value",
            ValueKind.Boolean => "value ? 1L : 0L",
            ValueKind.Date => "(long)value.DayNumber",
            _ => "unchecked((long)value)",
        };
        IndexMember(code, summary, head + value.TypeName + " value) => " + index + key + ");");
    }

    private static void IndexMember(CodeWriter code, string summary, string member)
    {
        code.Line();
        Summary(code, summary);
        code.Line(member);
    }

    private static void EmitMember(CodeWriter code, TypeSpec type, CatalogMember member)
    {
        code.Line();
        Summary(code, member.Title ?? member.Id);
        Obsolete(code, member);
        string value = member.Error is { } error
            ? "throw new global::ContentLib.ContentException(" + CSharpText.Literal("The entry '" + member.Id + "' did not compile: " + error) + ")"
            : "s_store.Get(" + member.Rank.ToString(CultureInfo.InvariantCulture) + ")";
        code.Line("public static " + type.TypeName + " " + member.Name + " => " + value + ";");
    }

    private static void EmitIds(CodeWriter code, CatalogSpec catalog)
    {
        code.Line();
        Summary(code, "The ids as constants, for switch and attributes.");
        code.Open("public static class Ids");
        for (int i = 0; i < catalog.Members.Count; i++)
        {
            CatalogMember member = catalog.Members[i];
            if (i > 0)
            {
                code.Line();
            }

            Summary(code, member.Title ?? member.Id);
            Obsolete(code, member);
            code.Line("public const string " + member.Name + " = " + CSharpText.Literal(member.Id) + ";");
        }

        code.Close();
    }

    private static void Obsolete(CodeWriter code, CatalogMember member)
    {
        if (member.Obsolete is { } reason)
        {
            code.Line("[global::System.Obsolete(" + CSharpText.Literal(reason) + ")]");
        }
    }

    private static void Summary(CodeWriter code, string text) => code.Line("/// <summary>" + CSharpText.Xml(text) + "</summary>");
}
