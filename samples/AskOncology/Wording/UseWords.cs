namespace AskOncology.Wording;

/// <summary>For whom and when a treatment is used, and what stands behind it.</summary>
internal static class UseWords
{
    /// <summary>What stands behind a use, with the region and the day for which that is true.</summary>
    public static string Standing(UseStatus status, Region? region, DateOnly asOf)
    {
        string where = region is { } known ? $" in {Words.Place(known)}" : "";
        string standing = status switch
        {
            UseStatus.Approved => $"Approved{where}",
            UseStatus.Accelerated => $"Approved early{where}, with the benefit still to be shown",
            UseStatus.Guideline => "In guidelines or standard practice, without an approval of its own",
            UseStatus.TrialOnly => "Not a treatment, only in clinical trials",
            UseStatus.NotShownToHelp => "Not a treatment, tried and not shown to help",
            UseStatus.Withdrawn => $"Not a treatment any more, approval taken back{where}",
            _ => Words.Heading(status),
        };
        return $"{standing} (as of {Words.Date(asOf)})";
    }

    public static string When(TreatmentTiming? timing, TreatmentLine? line)
    {
        string[] known = [.. new[] { timing is { } t ? Timing(t) : null, line is { } l ? Line(l) : null }.OfType<string>()];
        return known.Length == 0 ? "" : Words.Sentence(string.Join(", ", known)) + ".";
    }

    public static string Tests(ContentList<BiomarkerRequirement> biomarkers, BiomarkerMatch match) =>
        (biomarkers.Count, match) switch
        {
            (0, _) => "",
            ( > 1, BiomarkerMatch.Any) => $"One of these tests is asked for: {AllOf(biomarkers)}.",
            _ => $"Tests asked for: {AllOf(biomarkers)}.",
        };

    public static string Together(IEnumerable<string> names)
    {
        string all = Words.Join(names);
        return all.Length == 0 ? "" : $"Together with: {all}.";
    }

    private static string AllOf(ContentList<BiomarkerRequirement> biomarkers) => string.Join("; ", biomarkers.Select(Test));

    private static string Test(BiomarkerRequirement required) => required.Requirement switch
    {
        BiomarkerState.Absent => $"no {required.Biomarker.Name}",
        BiomarkerState.Level => $"{required.Biomarker.Name}, {required.Threshold}",
        _ => $"{required.Biomarker.Name} found",
    };

    private static string Timing(TreatmentTiming timing) => timing switch
    {
        TreatmentTiming.Prevention => "to prevent it",
        TreatmentTiming.Neoadjuvant => "before surgery",
        TreatmentTiming.Adjuvant => "after surgery or other removal, to lower the chance that it comes back",
        TreatmentTiming.LocallyAdvanced => "when it has grown into nearby tissue",
        TreatmentTiming.Metastatic => "when it has spread",
        TreatmentTiming.RelapsedOrRefractory => "when it came back or did not respond",
        _ => Words.Of(timing),
    };

    private static string Line(TreatmentLine line) => line switch
    {
        TreatmentLine.First => "as the first treatment",
        TreatmentLine.Later => "after another treatment",
        TreatmentLine.Maintenance => "to hold what another treatment reached",
        _ => Words.Of(line),
    };
}
