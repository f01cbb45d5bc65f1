using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>A therapy: what it is, how it goes, what it can do and cost a person, and what belongs to it.</summary>
internal static class TherapyView
{
    public static void Show(Therapy therapy, Page page)
    {
        TopicParts.Head(therapy, page);

        page.Section("How it works", therapy.HowItWorks);
        page.Section("How it is given", therapy.HowItIsGiven);
        page.Remark(Words.Labelled("Where", therapy.Setting));
        page.Remark(Words.Labelled("Rhythm", therapy.Rhythm));
        page.List("Step by step", therapy.Steps.Select(step => $"{Phase(step.Phase)}: {step.Text}"));
        page.Section("What to expect", therapy.WhatToExpect);
        page.Section("Checks", therapy.Monitoring);
        page.Section("People around you", therapy.AroundOthers);
        page.Section("What it can do", therapy.Benefits);
        page.Section("What it cannot do, and its risks", therapy.Limits);
        page.Section("When it may not fit", therapy.NotSuitableFor);

        RiskParts.Show("Side effects", therapy.SideEffects.Select(risk => (risk.Effect.Name, risk)), page);
        SignParts.Show(therapy.UrgentSigns, therapy.NoUrgentSign, page);

        UseParts.Show("Cancers", therapy.Uses.Select(use => Use.Of(use.CancerType.Name, use)), page);
        page.List("Often together with", therapy.CombinedWith.Select(other => $"{other.Therapy.Name}: {other.Note} {page.Cite(other.Source)}"));

        page.Names("A kind of", therapy.Parents.Select(parent => parent.Name));
        page.Names("Its kinds", therapy.Children.Select(child => child.Name));
        page.Names("Its medications", therapy.Medications.Select(TopicParts.NameAndBrands));
        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(therapy.Id), page);

        page.Close(therapy.Sources, therapy.Review, therapy.Evidence, therapy.Codes);
    }

    private static string Phase(CarePhase phase) => phase switch
    {
        CarePhase.Before => "Before",
        CarePhase.Day => "On the day",
        _ => "After",
    };
}
