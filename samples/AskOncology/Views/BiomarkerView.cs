namespace AskOncology.Views;

/// <summary>A biomarker: how it is tested, which uses ask for it and what sticks to it.</summary>
internal static class BiomarkerView
{
    public static void Show(Biomarker biomarker, Page page)
    {
        TopicParts.Head(biomarker, page);

        page.Section("What it is", biomarker.WhatItIs);
        page.Section("How it is tested", biomarker.HowItIsTested);
        page.Names("Medications that stick to it or block it", biomarker.TargetedBy.Select(TopicParts.NameAndBrands));
        UseParts.Show(
            "Therapies that ask for the test",
            biomarker.Uses.Select(use => Use.Of($"{use.Owner.Name} in {use.Part.CancerType.Name}", use.Part)),
            page);
        UseParts.Show(
            "Medications that ask for the test",
            biomarker.Indications.Select(use => Use.Of($"{use.Owner.Name} in {use.Part.CancerType.Name}", use.Part)),
            page);
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(biomarker.Id), page);

        page.Close(biomarker.Sources, biomarker.Review, biomarker.Evidence, biomarker.Codes);
    }
}
