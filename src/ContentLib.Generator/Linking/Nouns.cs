using System.Text;

namespace ContentLib.Generator.Linking;

/// <summary>Names of C# types as words of a message: <c>SideEffect</c> becomes <c>side effect</c>.</summary>
internal static class Nouns
{
    public static string Of(string typeName)
    {
        StringBuilder words = new();
        for (int i = 0; i < typeName.Length; i++)
        {
            char c = typeName[i];
            bool beginsWord = i > 0 && char.IsUpper(c) && (!char.IsUpper(typeName[i - 1]) || (i + 1 < typeName.Length && char.IsLower(typeName[i + 1])));
            if (beginsWord)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
