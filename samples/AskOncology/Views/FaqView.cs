using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A question with its short and its long answer.</summary>
internal static class FaqView
{
    public static void Show(FaqEntry faq, Page page)
    {
        page.Title(faq.Question, $"{Words.Heading(faq.Topic)}; asked by {Asker(faq.Audience)}");

        page.Section("In short", faq.ShortAnswer);
        page.Section("The answer", faq.Answer);
        page.Names("About", [
            .. faq.Therapies.Select(therapy => therapy.Name),
            .. faq.CancerTypes.Select(cancer => cancer.Name),
            .. faq.SideEffects.Select(effect => effect.Name),
        ]);
        page.List("Other questions on this subject", FaqEntries.ByTopic(faq.Topic).Where(other => other != faq).Select(other => other.Question));
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(faq.Id), page);

        page.Close(faq.Sources, faq.Review, faq.Evidence);
    }

    private static string Asker(Audience audience) => audience switch
    {
        Audience.Patient => "people in treatment",
        Audience.Carer => "people who look after somebody",
        Audience.Parent => "parents of a child in treatment",
        _ => Words.Of(audience),
    };
}
