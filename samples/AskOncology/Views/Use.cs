using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>The use of a therapy or the approval of a medication, in the words in which both are shown.</summary>
/// <param name="Lead">What is used, or where: the other side of the relation.</param>
/// <param name="Standing">What stands behind it, where and as of when.</param>
/// <param name="Text">When it is given and to whom.</param>
internal sealed record Use(string Lead, UseStatus Status, string Standing, string Text, Source Source)
{
    public static Use Of(string lead, TherapyUse use) => new(
        lead,
        use.Status,
        UseWords.Standing(use.Status, use.Region, use.AsOf),
        Words.Sentences(
            UseWords.When(use.Timing, use.Line),
            use.Note,
            UseWords.Tests(use.Biomarkers, use.Match),
            UseWords.Together(use.CombinedWith.Select(therapy => therapy.Name))),
        use.Source);

    public static Use Of(string lead, Indication indication) => new(
        lead,
        indication.Status,
        UseWords.Standing(indication.Status, indication.Region, indication.AsOf),
        Words.Sentences(
            UseWords.When(indication.Timing, indication.Line),
            indication.Note,
            UseWords.Tests(indication.Biomarkers, indication.Match),
            UseWords.Together(indication.CombinedWith.Select(entry => entry.Name)),
            indication.Approved is null ? null : $"Approved {Words.Date(indication.Approved)}."),
        indication.Source);
}
