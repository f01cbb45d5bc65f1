using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>
/// Emits how a PartOf is read: the owner's rank, then the steps from it to the part, each the number of a property
/// and, for a list, the position in it. So the part is the very instance that its owner holds.
/// </summary>
internal static class PartOfEmitter
{
    public static string Method(int kind) => "ReadPartOf" + kind.ToString(CultureInfo.InvariantCulture);

    public static void Emit(CodeWriter code, EmitNames names, int kind, ValueSpec value)
    {
        TypeSpec owner = names.Schema.Type(value.Target!);
        code.Open("private object " + Method(kind) + "(ref global::ContentLib.CompilerServices.ContentReader reader)");
        code.Line("var owner = library." + names.Store(owner.TypeName) + ".Get(reader.ReadCount());");
        code.Line("object part = owner;");
        code.Open("for (int steps = reader.ReadCount(); steps > 0; steps--)");
        code.Line("int property = reader.ReadCount();");
        code.Open("part = part switch");
        foreach (TypeSpec type in names.Schema.PartsOf(owner).Prepend(owner).Where(HasParts))
        {
            code.Open(type.TypeName + " at => property switch");
            for (int i = 0; i < type.Properties.Count; i++)
            {
                EmitStep(code, type.Properties[i], i);
            }

            code.Line("_ => throw new global::ContentLib.ContentException(\"The data do not fit the program.\"),");
            code.Close(",");
        }

        code.Line("_ => throw new global::ContentLib.ContentException(\"The data do not fit the program.\"),");
        code.Close(";");
        code.Close();
        code.Line();
        code.Line("return new " + value.TypeName + "(owner, (" + value.PartTarget + ")part);");
        code.Close();
        code.Line();
    }

    private static bool HasParts(TypeSpec type) => type.Properties.Any(property => property.Value.Kind == ValueKind.Part);

    private static void EmitStep(CodeWriter code, PropertySpec property, int number)
    {
        if (property.Value.Kind == ValueKind.Part)
        {
            string part = "at." + Keywords.Escape(property.Name) + (property.IsNullable ? "!" : "");
            string index = property.IsList ? "[reader.ReadCount()]" + (property.ItemIsNullable ? "!" : "") : "";
            code.Line(number.ToString(CultureInfo.InvariantCulture) + " => " + part + index + ",");
        }
    }
}
