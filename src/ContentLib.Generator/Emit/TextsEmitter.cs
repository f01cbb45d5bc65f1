using System.Globalization;
using ContentLib.Generator.Model;
using ContentLib.Generator.Search;

namespace ContentLib.Generator.Emit;

/// <summary>Emits how the texts of a record are collected, for snippets and passages: its sources, its texts, then its parts.</summary>
internal static class TextsEmitter
{
    private const string Collector = "global::ContentLib.CompilerServices.TextCollector";

    /// <summary>The method of a store.</summary>
    public static void EmitInStore(CodeWriter code, EmitNames names, TypeSpec type)
    {
        if (!HasTexts(names, type))
        {
            return;
        }

        code.Line();
        code.Open("protected override void CollectTexts(object entry, " + Collector + " texts)");
        code.Line("var record = (" + type.TypeName + ")entry;");
        EmitBody(code, names, type, SearchPlan.IsSearched(type, names.Schema));
        code.Close();
    }

    /// <summary>The method of the class that reads a part.</summary>
    public static void EmitInReader(CodeWriter code, EmitNames names, TypeSpec part)
    {
        if (!HasTexts(names, part))
        {
            return;
        }

        code.Line();
        code.Open("internal static void CollectTexts(" + names.Options.DataClass + " library, " + part.TypeName + " record, " + Collector + " texts)");
        EmitBody(code, names, part, isSearched: true);
        code.Close();
    }

    private static bool HasTexts(EmitNames names, TypeSpec type) =>
        names.Schema.PartsOf(type).Prepend(type).Any(record => record.Properties.Any(property => IsText(property) || IsSource(names, property)));

    private static bool IsText(PropertySpec property) =>
        !property.IsOmitted && property.Inverse is null
        && (property.Value.Kind is ValueKind.String or ValueKind.Markdown || property.SearchWeight > 0);

    private static bool IsSource(EmitNames names, PropertySpec property) =>
        !property.IsOmitted && property.Inverse is null
        && property.Value.Kind == ValueKind.Reference
        && names.Schema.Type(property.Value.Target!).Content!.IsCitations;

    private static void EmitBody(CodeWriter code, EmitNames names, TypeSpec type, bool isSearched)
    {
        foreach (PropertySpec property in type.Properties.Where(property => IsSource(names, property)))
        {
            EmitEach(code, property, "texts.Cite(library." + names.Store(property.Value.Target!) + ", {0});");
        }

        foreach (PropertySpec property in type.Properties.Where(IsText))
        {
            EmitText(code, names, type, property, isSearched);
        }

        foreach (PropertySpec property in type.Properties)
        {
            if (property is { Value.Kind: ValueKind.Part, IsOmitted: false } && HasTexts(names, names.Schema.Part(property.Value.TypeName)))
            {
                EmitPart(code, names, property);
            }
        }
    }

    private static void EmitText(CodeWriter code, EmitNames names, TypeSpec type, PropertySpec property, bool isSearched)
    {
        string weight = (isSearched ? SearchPlan.WeightOf(type, property) : 0).ToString("R", CultureInfo.InvariantCulture);
        string arguments = CSharpText.Literal(property.Name) + ", ";
        if (property.Value.Kind is ValueKind.String or ValueKind.Markdown)
        {
            // "!" for a list of nullable text, which is not a list of text to the compiler, and is no harm to others.
            string method = SearchPlan.IsName(type, property) ? "AddName" : "Add";
            code.Line("texts." + method + "(" + arguments + "record." + Keywords.Escape(property.Name) + "!, " + weight + ");");
        }
        else if (property.Value.Kind == ValueKind.AnyReference)
        {
            string name = property.IsNullable || property.ItemIsNullable ? "{0}?.Name" : "{0}.Name";
            EmitEach(code, property, "texts.AddReferredName(" + arguments + name + ", " + weight + ");");
        }
        else if (names.Schema.Type(property.Value.Target!).Content!.NameProperty is { } nameProperty)
        {
            EmitEach(code, property, "texts.AddReferredName(" + arguments + "{0}?." + Keywords.Escape(nameProperty) + ", " + weight + ");");
        }
    }

    /// <summary>A statement for the value, or for each of a list; {0} is the value.</summary>
    private static void EmitEach(CodeWriter code, PropertySpec property, string statement)
    {
        string value = "record." + Keywords.Escape(property.Name);
        if (!property.IsList)
        {
            code.Line(statement.Replace("{0}", value));
            return;
        }

        string list = property.IsNullable ? value + " ?? []" : value;
        code.Open("foreach (var item in " + list + ")");
        code.Line(statement.Replace("{0}", "item"));
        code.Close();
    }

    private static void EmitPart(CodeWriter code, EmitNames names, PropertySpec property)
    {
        string value = "record." + Keywords.Escape(property.Name);
        string name = CSharpText.Literal(property.Name);
        if (property.IsList)
        {
            code.Open("for (int i = 0; i < (" + value + "?.Count ?? 0); i++)");
            EmitPart(code, names, property, value + "![i]", name, "i");
            code.Close();
        }
        else
        {
            EmitPart(code, names, property, value, name, "-1");
        }
    }

    private static void EmitPart(CodeWriter code, EmitNames names, PropertySpec property, string value, string name, string index)
    {
        string part = "part" + property.Name;
        code.Open("if (" + value + " is { } " + part + ")");
        code.Line("var outer = texts.Enter(" + name + ", " + index + ");");
        code.Line(names.Reader(property.Value.TypeName) + ".CollectTexts(library, " + part + ", texts);");
        code.Line("texts.Leave(outer);");
        code.Close();
    }
}
