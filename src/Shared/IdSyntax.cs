namespace ContentLib;

/// <summary>The form of an id and of a collection's name: <c>[a-z0-9]+(-[a-z0-9]+)*</c>.</summary>
internal static class IdSyntax
{
    public static bool IsValid(string text)
    {
        bool afterHyphen = true;
        foreach (char c in text)
        {
            if (c == '-')
            {
                if (afterHyphen)
                {
                    return false;
                }

                afterHyphen = true;
            }
            else if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
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
}
