using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>The first thing to see: what the library holds, what must not be missed, and how to ask.</summary>
internal static class OverviewView
{
    public static void Show(Page page)
    {
        ContentLibrary library = OncologyContent.Library;
        string asOf = library.AsOf is { } day ? $", as of {Words.Date(day)}" : "";
        page.Title("Ask Oncology", $"{library.Name} {library.Version}{asOf}");
        page.Notice();

        page.Names("What is here", Shelves.All.Select(shelf => $"{shelf.Title} {shelf.Entries.Count}"));
        ShowTherapies(page);
        ShowEmergencies(page);
        ShowThreads(page);
        HelpView.ShowCommands(page);
    }

    private static void ShowTherapies(Page page)
    {
        page.Heading("Therapies");
        foreach (Therapy therapy in Therapies.All)
        {
            page.Item(Words.FirstSentence(therapy.Summary), lead: therapy.Name);
        }
    }

    private static void ShowEmergencies(Page page)
    {
        page.Alarm(UrgencyWords.Action(UrgencyLevel.Emergency));
        foreach (UrgentSign sign in UrgentSigns.ByLevel(UrgencyLevel.Emergency))
        {
            page.Item(sign.Sign);
        }
    }

    /// <summary>Named entries and the relations between them: the compiler knows each of these.</summary>
    private static void ShowThreads(Page page)
    {
        CancerType melanoma = CancerTypes.Melanoma;
        SideEffect tiredness = SideEffects.Fatigue;
        Medication pembrolizumab = Medications.Pembrolizumab;

        page.Heading("How things hang together");
        page.Item(Names(melanoma.Therapies.Select(therapy => therapy.Name)), lead: $"Approved for {melanoma.Name.ToLowerInvariant()}");
        page.Item(Names(tiredness.CausedBy.Select(therapy => therapy.Name)), lead: $"Can cause {tiredness.Name.ToLowerInvariant()}");
        page.Item(Names(pembrolizumab.Targets.Select(target => target.Name)), lead: $"Target of {pembrolizumab.GenericName}");
        page.Item(Names(Biomarkers.PdL1.Uses.Select(use => use.Part.CancerType.Name).Distinct()), lead: $"Treatments that ask for a {Biomarkers.PdL1.Name} test exist in");
    }

    private static string Names(IEnumerable<string> names) => Words.Join(names) + ".";
}
