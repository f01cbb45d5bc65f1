using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>What the tables of a collection hold, as literals: equal as long as no id, name, order or relation changes.</summary>
internal sealed record TablesSpec
{
    public required TypeSpec Type { get; init; }

    public required int EntryCount { get; init; }

    public required int BucketCount { get; init; }

    public required string Index { get; init; }

    public required string Names { get; init; }

    public required string Codes { get; init; }

    public required string Referrers { get; init; }

    /// <summary>The types of the collections that refer to this one, with their numbers.</summary>
    public required EquatableArray<NumberedType> ReferrerTypes { get; init; }

    /// <summary>The types that entries of this collection name as entries of any type.</summary>
    public required EquatableArray<NumberedType> EntryTypes { get; init; }

    /// <summary>The literals of the [Indexed] properties.</summary>
    public required EquatableArray<PropertyIndex> Indexes { get; init; }
}

internal readonly record struct NumberedType(int Number, string TypeName);

internal readonly record struct PropertyIndex(string Property, string Literal);

/// <summary>Emits the tables of a collection.</summary>
internal static class TablesEmitter
{
    private const string Span = "global::System.ReadOnlySpan<byte>";

    /// <summary>A switch over all buckets would be one large method to compile at first touch; so two small ones.</summary>
    private const int BucketsPerSwitch = 16;

    public static string Emit(EmitNames names, TablesSpec tables)
    {
        CodeWriter code = new();
        code.Line("namespace " + names.Options.DataNamespace + ";");
        code.Line();
        code.Open("partial class " + names.Store(tables.Type));
        code.Line("private const int EntryCount = " + Number(tables.EntryCount) + ";");
        code.Line("private const int BucketCount = " + Number(tables.BucketCount) + ";");
        code.Line();
        EmitBuckets(code, tables.BucketCount);
        Literal(code, "protected override", "Index", tables.Index);
        if (tables.Names.Length > 0)
        {
            Literal(code, "protected override", "Names", tables.Names);
        }

        if (tables.Codes.Length > 0)
        {
            Literal(code, "protected override", "Codes", tables.Codes);
        }

        if (tables.Referrers.Length > 0)
        {
            Literal(code, "protected override", "Referrers", tables.Referrers);
        }

        EmitStores(code, names, "ReferrerStoreAt", tables.ReferrerTypes);
        EmitStores(code, names, "EntryStoreAt", tables.EntryTypes);
        EmitIndexes(code, tables.Indexes);

        code.Close();
        return code.ToString();
    }

    public static string BucketName(int number) => "Bucket" + Number(number);

    private static void EmitBuckets(CodeWriter code, int count)
    {
        int groups = (count + BucketsPerSwitch - 1) / BucketsPerSwitch;
        if (groups <= 1)
        {
            EmitSwitch(code, "protected override " + Span + " Bucket(int number)", 0, count);
            return;
        }

        code.Open("protected override " + Span + " Bucket(int number) => (number / " + Number(BucketsPerSwitch) + ") switch");
        for (int group = 0; group < groups; group++)
        {
            code.Line(Number(group) + " => BucketGroup" + Number(group) + "(number),");
        }

        code.Line("_ => default,");
        code.Close(";");
        code.Line();
        for (int group = 0; group < groups; group++)
        {
            int start = group * BucketsPerSwitch;
            EmitSwitch(code, "private static " + Span + " BucketGroup" + Number(group) + "(int number)", start, Math.Min(start + BucketsPerSwitch, count));
        }
    }

    private static void EmitSwitch(CodeWriter code, string signature, int start, int end)
    {
        if (start == end)
        {
            code.Line(signature + " => default;");
            code.Line();
            return;
        }

        code.Open(signature + " => number switch");
        for (int bucket = start; bucket < end; bucket++)
        {
            code.Line(Number(bucket) + " => " + BucketName(bucket) + ",");
        }

        code.Line("_ => default,");
        code.Close(";");
        code.Line();
    }

    private static void EmitStores(CodeWriter code, EmitNames names, string method, EquatableArray<NumberedType> types)
    {
        if (types.Count == 0)
        {
            return;
        }

        code.Open("protected override global::ContentLib.CompilerServices.ContentStore " + method + "(int number) => number switch");
        foreach (NumberedType type in types)
        {
            code.Line(Number(type.Number) + " => library." + names.Store(type.TypeName) + ",");
        }

        code.Line("_ => base." + method + "(number),");
        code.Close(";");
        code.Line();
    }

    private static void EmitIndexes(CodeWriter code, EquatableArray<PropertyIndex> indexes)
    {
        if (indexes.Count == 0)
        {
            return;
        }

        code.Open("protected override " + Span + " PropertyIndex(int number) => number switch");
        for (int i = 0; i < indexes.Count; i++)
        {
            code.Line(Number(i) + " => By" + indexes[i].Property + ",");
        }

        code.Line("_ => default,");
        code.Close(";");
        code.Line();
        foreach (PropertyIndex index in indexes)
        {
            Literal(code, "private static", "By" + index.Property, index.Literal);
        }
    }

    private static void Literal(CodeWriter code, string modifiers, string name, string literal)
    {
        code.Line(modifiers + " " + Span + " " + name + " => " + CSharpText.Literal(literal) + "u8;");
        code.Line();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
