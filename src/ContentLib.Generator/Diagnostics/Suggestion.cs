namespace ContentLib.Generator.Diagnostics;

/// <summary>The nearest match for a mistyped word.</summary>
internal static class Suggestion
{
    /// <summary>" Did you mean 'x'?" with a leading space, or the empty string where nothing is near.</summary>
    public static string For(string word, IEnumerable<string> candidates)
    {
        string? nearest = NearestText.Find(word, candidates);
        return nearest is null ? "" : " Did you mean '" + nearest + "'?";
    }
}
