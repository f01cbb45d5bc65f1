using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Emit;

/// <summary>Names that C# would take for a keyword.</summary>
internal static class Keywords
{
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
