namespace AskOncology.Views;

/// <summary>What to read next.</summary>
internal static class ReadOnParts
{
    private static readonly string[] s_readings =
        [FaqEntries.All.Collection, DoctorQuestions.All.Collection, Guides.All.Collection, Comparisons.All.Collection, GlossaryTerms.All.Collection];

    /// <summary>The texts among those that refer to an entry. Its other relations are shown as what they are.</summary>
    public static void Show(IEnumerable<ContentEntry> referrers, Page page) =>
        page.Choice("Read on", referrers.Where(entry => s_readings.Contains(entry.Collection)));
}
