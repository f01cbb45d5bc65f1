using ContentLib.Generator.Layout;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>Which entries a bucket holds.</summary>
internal sealed record BucketPlanSpec(TypeSpec Type, int Number, EquatableArray<LinkedEntry> Entries);

/// <summary>A bucket of a collection, equal as long as none of its entries changes its meaning.</summary>
internal sealed record BucketSpec(TypeSpec Type, int Number, EquatableArray<BucketEntry> Entries);

/// <summary>An entry with its texts, and what linking knows of it.</summary>
internal sealed record BucketEntry(BoundEntry Bound, LinkedEntry Linked);

/// <summary>Emits the literal of a bucket.</summary>
internal static class BucketEmitter
{
    public static string Emit(EmitNames names, BucketSpec bucket)
    {
        CodeWriter code = new();
        code.Line("namespace " + names.Options.DataNamespace + ";");
        code.Line();
        code.Open("partial class " + names.Store(bucket.Type));
        string literal = CSharpText.Literal(BucketWriter.Write(names.Schema, bucket.Type, bucket.Entries));
        code.Line("private static global::System.ReadOnlySpan<byte> " + TablesEmitter.BucketName(bucket.Number) + " => " + literal + "u8;");
        code.Close();
        return code.ToString();
    }
}
