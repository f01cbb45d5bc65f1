using AskOncology.Wording;

namespace AskOncology.Views;

/// <summary>Side effects with how often, the most frequent first, and the figures behind that.</summary>
internal static class RiskParts
{
    public static void Show(string heading, IEnumerable<(string Lead, SideEffectRisk Risk)> risks, Page page)
    {
        (string Lead, SideEffectRisk Risk)[] byFrequency = [.. risks.OrderBy(item => item.Risk.Frequency)];
        if (byFrequency.Length == 0)
        {
            return;
        }

        page.Heading(heading);
        foreach ((string lead, SideEffectRisk risk) in byFrequency)
        {
            page.Item($"{FrequencyWords.Band(risk.Frequency)} {page.Cite(risk.Source)}", lead);
            page.Detail(risk.Severe);
            page.Detail(Words.Labelled("Starts", risk.Onset));
            foreach (SideEffectMeasurement measured in risk.Measurements)
            {
                page.Detail(Words.Sentences(FrequencyWords.Figure(measured), FrequencyWords.Studied(measured), page.Cite(measured.Source)));
            }
        }

        if (byFrequency.Any(item => item.Risk.Measurements.Count > 0))
        {
            page.Remark("Figures of different studies cannot be compared: the people and the way of counting differ.");
        }
    }
}
