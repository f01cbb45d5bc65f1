namespace ContentLib.Generator.Binding;

/// <summary>Absolute addresses.</summary>
internal static class UriText
{
    /// <summary>
    /// The scheme is demanded here: without one, Uri takes <c>/path</c> for a file on Unix and <c>C:\path</c> for a file
    /// everywhere, and content must not depend on the machine that compiles it.
    /// </summary>
    public static bool IsAbsolute(string text) => HasScheme(text) && Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool HasScheme(string text)
    {
        int length = 0;
        while (length < text.Length && IsSchemeCharacter(text[length], isFirst: length == 0))
        {
            length++;
        }

        return length > 1 && length < text.Length && text[length] == ':';
    }

    private static bool IsSchemeCharacter(char c, bool isFirst) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        || (!isFirst && c is (>= '0' and <= '9') or '+' or '-' or '.');
}
