using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>The signs that need help, under what to do, the most urgent first.</summary>
internal static class SignParts
{
    public static void Show(ContentList<UrgentSign> signs, string? whyNone, Page page, string? of = null)
    {
        string heading = of is null ? "When to get help" : $"When to get help ({of})";
        if (signs.Count == 0)
        {
            page.Section(heading, whyNone);
            return;
        }

        page.Heading(heading);
        foreach (IGrouping<UrgencyLevel, UrgentSign> level in signs.GroupBy(sign => sign.Level))
        {
            page.Alarm(UrgencyWords.Action(level.Key));
            foreach (UrgentSign sign in level)
            {
                page.Item(sign.Sign, tail: sign.Thresholds.Count == 0 ? null : $"figures by region: urgent {sign.Id}");
            }
        }
    }
}
