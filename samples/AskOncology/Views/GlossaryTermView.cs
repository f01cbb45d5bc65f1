using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A word and what it means.</summary>
internal static class GlossaryTermView
{
    public static void Show(GlossaryTerm term, Page page)
    {
        page.Title(term.Term, Words.Sentences(
            term.Aliases.Count == 0 ? null : $"Also: {Words.Join(term.Aliases, "or")}.",
            term.Pronunciation is null ? null : $"Say: {term.Pronunciation}."));

        page.Text(term.Definition);
        page.Choice("See also", term.SeeAlso);
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(term.Id).Except(term.SeeAlso), page);

        page.Close(term.Sources, term.Review, term.Evidence);
    }
}
