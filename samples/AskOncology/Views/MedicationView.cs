using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A medication: its names, its warnings, its approvals and its measured side effects.</summary>
internal static class MedicationView
{
    public static void Show(Medication medication, Page page)
    {
        TopicParts.Head(medication, page);

        page.Section("How it is given", Words.Sentence(Words.Join(medication.Routes.Select(Words.Route), "or")) + ".");
        page.List("Sold as", medication.Brands.Select(Brand));
        page.Section("On the market", Words.Sentences(
            $"Generic name {medication.GenericName}; {Words.Of(medication.Availability)}.",
            medication.FirstApproved is null ? null : $"First approved {Words.Date(medication.FirstApproved)}."));

        page.List("Boxed warnings of the US label", medication.BoxedWarnings.Select(warning => Warning(warning, page)));
        RiskParts.Show("Side effects", medication.SideEffects.Select(risk => (risk.Effect.Name, risk)), page);
        UseParts.Show("Cancers", medication.Indications.Select(indication => Use.Of(indication.CancerType.Name, indication)), page);

        page.Names("Sticks to or blocks", medication.Targets.Select(target => target.Name));
        page.Names("A kind of", medication.Therapies.Select(therapy => therapy.Name));
        foreach (Therapy therapy in medication.Therapies)
        {
            SignParts.Show(therapy.UrgentSigns, therapy.NoUrgentSign, page, of: therapy.Name);
        }

        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(medication.Id), page);
        page.Close(medication.Sources, medication.Review, medication.Evidence, medication.Codes);
    }

    private static string Brand(Brand brand)
    {
        string approved = brand.Approved is null ? "" : $", approved {Words.Date(brand.Approved)}";
        return $"{brand.Name}, {Words.Route(brand.Route)}{approved}";
    }

    private static string Warning(BoxedWarning warning, Page page)
    {
        string since = warning.Since is null ? "" : $" Since {Words.Date(warning.Since)}.";
        return $"{warning.Text}{since} {page.Cite(warning.Source)}";
    }
}
