namespace ContentLib.Generator.Emit;

internal static class Attributes
{
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"ContentLib\", \"1\")]";

    public const string Hidden = "[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]";
}
