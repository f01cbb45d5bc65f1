namespace ContentLib;

/// <summary>Makes a folded English word in "-sis" equal to its plural, which stemming leaves apart: metastasis, metastases.</summary>
internal static class Plurals
{
    private const int ShortestWord = 7;

    /// <summary>Writes the plural over the word. Short words stay, "basis" and "thesis" among them: their plurals are those of other words.</summary>
    public static void Normalize(Span<char> word)
    {
        int end = word.Length;
        if (end >= ShortestWord && word[end - 1] == 's' && word[end - 2] == 'i' && word[end - 3] == 's'
            && word[end - 4] is 'a' or 'e' or 'i' or 'o' or 'y' or 'p')
        {
            word[end - 2] = 'e';
        }
    }
}
