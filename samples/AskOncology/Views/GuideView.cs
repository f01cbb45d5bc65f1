namespace AskOncology.Views;

/// <summary>A guide, to be read from beginning to end.</summary>
internal static class GuideView
{
    public static void Show(Guide guide, Page page)
    {
        TopicParts.Head(guide, page);

        foreach (GuideSection section in guide.Sections)
        {
            page.Section(section.Heading, section.Body);
            page.More(section.Related);
        }

        ReadOnParts.Show(OncologyContent.Library.ReferrersOf(guide.Id), page);
        page.Close(guide.Sources, guide.Review, guide.Evidence, guide.Codes);
    }
}
