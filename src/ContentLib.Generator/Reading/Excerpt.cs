using System.Text;
using ContentLib.Generator.Binding;

namespace ContentLib.Generator.Reading;

/// <summary>A sentence as a message shows it: on one line, and cut between two words where it is long.</summary>
internal static class Excerpt
{
    private const int Longest = 120;

    public static string Of(Sentence sentence)
    {
        var shown = new StringBuilder();
        for (int i = sentence.Range.Start; i < sentence.Range.End && shown.Length <= Longest; i++)
        {
            char c = sentence.Text[i];
            if (!char.IsWhiteSpace(c))
            {
                shown.Append(c);
            }
            else if (shown.Length > 0 && shown[shown.Length - 1] != ' ')
            {
                shown.Append(' ');
            }
        }

        return Words.Shown(shown.Length > Longest ? Cut(shown.ToString()) : shown.ToString(), int.MaxValue);
    }

    private static string Cut(string text)
    {
        int end = text.LastIndexOf(' ');
        end = end > 0 ? end : Longest;

        // A pair of surrogates stays whole.
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text.Substring(0, end) + "\u2026";
    }
}
