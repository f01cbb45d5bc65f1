namespace AskOncology.Views;

/// <summary>A side effect: what it is like, what helps, what causes it and how often.</summary>
internal static class SideEffectView
{
    public static void Show(SideEffect effect, Page page)
    {
        TopicParts.Head(effect, page);

        page.Section("What it feels like", effect.WhatItFeelsLike);
        page.Section("When it starts", effect.Onset);
        page.Section("What helps", effect.WhatHelps);
        page.Section("What the care team does", effect.UsualTreatment);
        SignParts.Show(effect.UrgentSigns, effect.NoUrgentSign, page);

        RiskParts.Show("Therapies that can cause it", effect.Risks.Select(risk => (risk.Owner.Name, risk.Part)), page);
        RiskParts.Show("Medications for which it is listed", effect.MedicationRisks.Select(risk => (risk.Owner.Name, risk.Part)), page);
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(effect.Id), page);

        page.Close(effect.Sources, effect.Review, effect.Evidence, effect.Codes);
    }
}
