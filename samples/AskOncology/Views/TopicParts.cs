using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>What the pages of all health topics have in common.</summary>
internal static class TopicParts
{
    public static void Head(HealthTopic topic, Page page)
    {
        page.Title(topic.Name, topic.Aliases.Count == 0 ? null : $"Also called: {string.Join(", ", topic.Aliases)}");
        page.Text(topic.Summary);
    }

    public static string NameAndBrands(Medication medication)
    {
        string brands = string.Join(", ", medication.Brands.Select(brand => brand.Name));
        return brands.Length == 0 ? medication.Name : $"{medication.Name} ({brands})";
    }
}
