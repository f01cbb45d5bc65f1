namespace ContentLib.Generator.Emit;

internal static class Attributes
{
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"ContentLib\", \"1\")]";
}
