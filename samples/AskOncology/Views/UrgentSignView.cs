using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>An urgent sign: what to do first of all, then why.</summary>
internal static class UrgentSignView
{
    public static void Show(UrgentSign sign, Page page)
    {
        page.Title(sign.Sign);
        page.Alarm(UrgencyWords.Action(sign.Level));

        page.Section("Why it cannot wait", sign.Why);
        page.List("From when on it counts, by region", sign.Thresholds.Select(threshold =>
            $"{Words.Sentence(Words.Place(threshold.Region))}: {threshold.Text} {page.Cite(threshold.Source)}"));
        page.Names("It counts with", sign.Therapies.Select(therapy => therapy.Name));
        page.Names("It may be a sign of", sign.SideEffects.Select(effect => effect.Name));
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(sign.Id), page);

        page.Close(sign.Sources, sign.Review, sign.Evidence);
    }
}
