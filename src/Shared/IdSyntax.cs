namespace ContentLib;

/// <summary>The form of an id and of a collection's name: <c>[a-z0-9]+(-[a-z0-9]+)*</c>; by hand, because every reference passes here.</summary>
internal static class IdSyntax
{
    public static bool IsValid(string text) => IsValid(text, 0, text.Length);

    /// <summary>Whether the piece of the text from <paramref name="start"/> to before <paramref name="end"/> has the form.</summary>
    public static bool IsValid(string text, int start, int end)
    {
        bool afterHyphen = true;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '-')
            {
                if (afterHyphen)
                {
                    return false;
                }

                afterHyphen = true;
            }
            else if (IsIdCharacter(text[i]))
            {
                afterHyphen = false;
            }
            else
            {
                return false;
            }
        }

        return !afterHyphen;
    }

    /// <summary>A character of a group: what stands between hyphens.</summary>
    public static bool IsIdCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
