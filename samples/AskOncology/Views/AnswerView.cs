using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>What a search found: the signs that cannot wait first and apart, then the answers, best first.</summary>
internal static class AnswerView
{
    public static void Show(string question, SearchResults results, Page page)
    {
        SearchHit[] others = [.. results.Hits.Where(hit => !results.Pinned.Contains(hit))];
        page.Title(question);
        if (results.Pinned.Count > 0)
        {
            ShowSigns(results.Pinned, page);
            page.Heading("Also found");
        }
        else
        {
            page.Heading(others.Length < results.Total ? $"The best {others.Length} of {results.Total} entries" : "Found");
        }

        foreach (SearchHit hit in others)
        {
            page.Item(hit.Entry.TryGet(out UrgentSign? sign) ? UrgencyWords.Action(sign.Level) : "", lead: hit.Entry.Name, tail: $"{Shelves.Of(hit.Entry).Word} {hit.Entry.Id}");
            page.Quote(hit.Snippet, hit.Highlights);
        }

        page.Notice();
    }

    /// <summary>What to do comes before what it is.</summary>
    private static void ShowSigns(ContentList<SearchHit> signs, Page page)
    {
        page.Alarm("IS THIS HAPPENING NOW?");
        page.Remark(OncologyContent.Notices.Emergency);
        foreach (IGrouping<UrgencyLevel, SearchHit> level in signs.GroupBy(LevelOf).OrderBy(level => level.Key))
        {
            page.Alarm(UrgencyWords.Action(level.Key));
            foreach (SearchHit sign in level)
            {
                page.Item(sign.Entry.Name, tail: $"more: urgent {sign.Entry.Id}");
            }
        }
    }

    private static UrgencyLevel LevelOf(SearchHit hit) => hit.Entry.TryGet(out UrgentSign? sign) ? sign.Level : UrgencyLevel.NextVisit;
}
