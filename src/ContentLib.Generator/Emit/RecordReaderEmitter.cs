using System.Globalization;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>
/// Emits the construction of a record from a reader, in the order in which Layout/EntryWriter writes:
/// <code>
/// ulong flags0 = reader.ReadFlags(2);
/// return new global::X.Clinic
/// {
///     Id = id,
///     Name = reader.ReadString(),
///     Beds = (flags0 &amp; 0x1UL) != 0 ? unchecked((int)reader.ReadInt64()) : Absent.Beds,
/// };
/// </code>
/// A missing key keeps the property's own initializer: it is read from one instance in which nothing is set.
/// </summary>
internal static class RecordReaderEmitter
{
    public static void Emit(CodeWriter code, EmitNames names, TypeSpec type)
    {
        int flags = PropertyFlags.Count(type);
        for (int word = 0; word * PropertyFlags.PerWord < flags; word++)
        {
            int count = Math.Min(PropertyFlags.PerWord, flags - (word * PropertyFlags.PerWord));
            code.Line("ulong flags" + Number(word) + " = reader.ReadFlags(" + Number(count) + ");");
        }

        int flag = 0;
        string absent = AbsentDependsOnArguments(type) ? "absent." : "Absent.";
        string? Value(PropertySpec property)
        {
            if (property.IsOmitted)
            {
                return property.IsRequiredMember || property.ParameterIndex >= 0 ? "default!" : null;
            }

            string? condition = null;
            if (PropertyFlags.HasFlag(property))
            {
                string mask = "0x" + (1UL << (flag % PropertyFlags.PerWord)).ToString("X", CultureInfo.InvariantCulture) + "UL";
                condition = "(flags" + Number(flag / PropertyFlags.PerWord) + " & " + mask + ") != 0";
                flag++;
            }

            return ValueReader.Property(names, property, condition, property.ParameterDefault ?? property.AbsentValue ?? absent + Name(property));
        }

        if (AbsentDependsOnArguments(type))
        {
            EmitWithArguments(code, type, Value);
        }
        else
        {
            EmitConstruction(code, "return ", type, Value);
        }
    }

    /// <summary>
    /// Initializers of a type with constructor parameters may read them, so that no one instance knows what a missing
    /// key means: each record is made once with its arguments alone, and once with all.
    /// </summary>
    private static void EmitWithArguments(CodeWriter code, TypeSpec type, Func<PropertySpec, string?> valueOf)
    {
        foreach (PropertySpec property in type.Properties.Where(property => property.ParameterIndex >= 0 && !property.IsOmitted))
        {
            code.Line("var " + Argument(property) + " = " + valueOf(property) + ";");
        }

        EmitConstruction(code, "var absent = ", type, property =>
            property.ParameterIndex >= 0 ? Argument(property) : property.IsRequiredMember ? Placeholder(property) : null);
        EmitConstruction(code, "return ", type, property => property.ParameterIndex >= 0 ? Argument(property) : valueOf(property));
    }

    private static string Argument(PropertySpec property) => property.IsOmitted ? "default!" : "argument" + Number(property.ParameterIndex);

    private static bool HasAbsent(TypeSpec type) =>
        type.Properties.Any(property => PropertyFlags.HasFlag(property) && property.ParameterDefault is null && property.AbsentValue is null);

    private static bool AbsentDependsOnArguments(TypeSpec type) => type.ParameterCount > 0 && HasAbsent(type);

    /// <summary>Emits the instance that missing keys are read from, where the type has any that may be missing.</summary>
    public static void EmitAbsent(CodeWriter code, TypeSpec type)
    {
        if (!HasAbsent(type) || AbsentDependsOnArguments(type))
        {
            return;
        }

        code.Line("private static " + type.TypeName + "? s_absent;");
        code.Line();
        code.Line("/// <summary>What the record's own initializers say: nothing of it is set.</summary>");
        code.Open("private static " + type.TypeName + " Absent");
        code.Open("get");
        code.Open("if (s_absent is null)");
        EmitConstruction(code, "s_absent = ", type, property =>
            property.IsRequiredMember || property.ParameterIndex >= 0 ? Placeholder(property) : null);
        code.Close();
        code.Line();
        code.Line("return s_absent;");
        code.Close();
        code.Close();
        code.Line();
    }

    /// <summary>Constructor arguments in their order, then the initializer; a property without a value is left out.</summary>
    private static void EmitConstruction(CodeWriter code, string start, TypeSpec type, Func<PropertySpec, string?> valueOf)
    {
        string id = start.StartsWith("s_absent", StringComparison.Ordinal) ? "default" : "id";
        int idParameter = type.Content?.IdParameterIndex ?? -1;
        List<string> arguments = [];
        List<string> initializers = [];
        if (type.Content is not null && idParameter < 0)
        {
            initializers.Add("Id = " + id);
        }

        foreach (PropertySpec property in type.Properties)
        {
            if (arguments.Count == idParameter)
            {
                arguments.Add(id);
            }

            string? value = valueOf(property);
            if (property.ParameterIndex >= 0)
            {
                arguments.Add(value!);
            }
            else if (value is not null)
            {
                initializers.Add(Name(property) + " = " + value);
            }
        }

        if (arguments.Count == idParameter)
        {
            arguments.Add(id);
        }

        Write(code, start + "new " + type.TypeName, arguments, initializers);
    }

    private static void Write(CodeWriter code, string start, List<string> arguments, List<string> initializers)
    {
        string end = initializers.Count == 0 ? ";" : "";
        if (arguments.Count == 0)
        {
            code.Line(start + (initializers.Count == 0 ? "()" : "") + end);
        }
        else
        {
            code.Line(start + "(");
            code.Indent();
            for (int i = 0; i < arguments.Count; i++)
            {
                code.Line(arguments[i] + (i + 1 < arguments.Count ? "," : ")" + end));
            }

            code.Outdent();
        }

        if (initializers.Count == 0)
        {
            return;
        }

        code.Line("{");
        code.Indent();
        foreach (string initializer in initializers)
        {
            code.Line(initializer + ",");
        }

        code.Close(";");
    }

    /// <summary>Something harmless for a property that must be set and is never read.</summary>
    private static string Placeholder(PropertySpec property) =>
        property.IsOmitted ? "default!"
        : property.IsList ? "global::ContentLib.ContentList<" + property.Value.TypeName + (property.ItemIsNullable ? "?" : "") + ">.Empty"
        : property.Value.Kind == ValueKind.String ? "\"\""
        : property.Value.Kind == ValueKind.Markdown ? "global::ContentLib.Markdown.Empty"
        : "default!";

    private static string Name(PropertySpec property) => Keywords.Escape(property.Name);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
