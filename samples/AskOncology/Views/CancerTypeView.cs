using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A cancer: what is approved for it, and how every treatment tried in it stands.</summary>
internal static class CancerTypeView
{
    public static void Show(CancerType cancer, Page page)
    {
        TopicParts.Head(cancer, page);

        page.Section("Where it starts", cancer.BodySite);
        ShowTreatments(cancer, page);
        UseParts.Show("Therapies", cancer.Uses.Select(use => Use.Of(use.Owner.Name, use.Part)), page);
        UseParts.Show("Medications", cancer.Indications.Select(indication => Use.Of(indication.Owner.Name, indication.Part)), page);

        page.Names("A kind of", cancer.Parents.Select(parent => parent.Name));
        ShowKinds(cancer, page);
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(cancer.Id), page);

        page.Close(cancer.Sources, cancer.Review, cancer.Evidence, cancer.Codes);
    }

    private static void ShowTreatments(CancerType cancer, Page page)
    {
        ContentList<Therapy> therapies = cancer.Therapies;
        if (therapies.Count == 0)
        {
            page.Section("Treatments", WhyNone(cancer));
            return;
        }

        page.Heading("Treatments with an approval");
        foreach (Therapy therapy in therapies)
        {
            page.Item(Words.FirstSentence(therapy.Summary), lead: therapy.Name, tail: $"side effects and urgent signs: therapy {therapy.Id}");
        }
    }

    /// <summary>The kinds of a group, each with what is approved for it.</summary>
    private static void ShowKinds(CancerType cancer, Page page)
    {
        ILookup<CancerType, string> approved = cancer.UsesWithChildren
            .Where(use => use.Part.IsApproved)
            .ToLookup(use => use.Part.CancerType, use => use.Owner.Name);
        if (cancer.Children.Count == 0)
        {
            return;
        }

        page.Heading("Its kinds, and what is approved for them");
        foreach (CancerType kind in cancer.Children)
        {
            page.Item(approved.Contains(kind) ? string.Join("; ", approved[kind].Distinct()) : "see there", lead: kind.Name);
        }
    }

    private static string WhyNone(CancerType cancer) => cancer.Children.Count > 0
        ? $"They differ by kind, and stand there: {string.Join("; ", cancer.Children.Select(kind => kind.Name))}."
        : "This library knows none with an approval. That does not mean that there is none: ask your care team.";
}
