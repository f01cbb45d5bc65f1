namespace ContentLib.Oncology.Tests;

/// <summary>Rules of the content that code can check.</summary>
public class ContentRuleTests
{
    private static readonly ContentLibrary s_library = OncologyContent.Library;

    [Fact]
    public void A_band_is_that_of_the_highest_any_grade_figure()
    {
        var risks = Therapies.All.SelectMany(therapy => therapy.SideEffects.Select(risk => (Owner: therapy.Id.Value, Risk: risk)))
            .Concat(Medications.All.SelectMany(medication => medication.SideEffects.Select(risk => (Owner: medication.Id.Value, Risk: risk))));
        Offenders.None(risks.Where(r => r.Risk.Frequency != BandOf(r.Risk)).Select(r => $"{r.Owner}, {r.Risk.Effect.Id}: {r.Risk.Frequency}, and its figures say {BandOf(r.Risk)}"));
    }

    [Fact]
    public void A_range_goes_up() =>
        Offenders.None(Parts<SideEffectMeasurement>().Where(m => m.PercentLow > m.PercentHigh || (m.PercentLow is null && m.PercentHigh is null)).Select(m => m.ToString()));

    [Fact]
    public void Every_therapy_reaches_an_urgent_sign_or_says_why_not() =>
        Offenders.None(Therapies.All.Where(therapy => (therapy.UrgentSigns.Count == 0) == (therapy.NoUrgentSign is null)).Select(therapy => therapy.Id));

    [Fact]
    public void Every_side_effect_reaches_an_urgent_sign_or_says_why_not() =>
        Offenders.None(SideEffects.All.Where(effect => (effect.UrgentSigns.Count == 0) == (effect.NoUrgentSign is null)).Select(effect => effect.Id));

    [Fact]
    public void Every_current_indication_agrees_with_a_use_of_its_therapy() =>
        Offenders.None(
            from medication in Medications.All
            from indication in medication.Indications
            where indication.IsCurrent && !medication.Therapies.Any(therapy => therapy.Uses.Any(use => Agrees(use, indication)))
            select $"{medication.Id}: {indication.CancerType.Id}, {indication.Status}, {indication.Timing}, {indication.Line}");

    [Fact]
    public void Every_source_is_cited() =>
        Offenders.None(Sources.All.Where(source => s_library.ReferrersOf(source.Id).Count == 0).Select(source => source.Id));

    [Fact]
    public void Every_statement_without_a_source_says_that_it_is_general()
    {
        Offenders.None(Parts<SideEffectRisk>().Where(risk => risk.Source is null && risk.Evidence.Level != EvidenceLevel.General).Select(risk => risk.Effect.Id));
        Offenders.None(Parts<ComparisonCell>().Where(cell => cell.Source is null && cell.Evidence.Level != EvidenceLevel.General).Select(cell => cell.Text));
        Offenders.None(Parts<Threshold>().Where(threshold => threshold.Source is null && threshold.Evidence.Level != EvidenceLevel.General).Select(threshold => threshold.Text));
    }

    [Fact]
    public void Nobody_clinical_has_reviewed_anything_yet()
    {
        Review[] reviews = [.. Parts<Review>()];
        Assert.Equal(ContentWalk.Entries(s_library).Count(entry => entry.Collection != "sources"), reviews.Length);
        Assert.All(reviews, review => Assert.Equal((ClinicalReview.None, null, null), (review.Clinical, review.ClinicalBy, review.ClinicalOn)));
        Assert.All(reviews, review => Assert.True(review.NextCheckDue > review.LastChecked));
    }

    [Fact]
    public void Every_row_of_a_comparison_covers_every_therapy_in_order() => Assert.All(Comparisons.All, comparison =>
        Assert.All(comparison.Rows, row => Assert.Equal(comparison.Therapies, row.Cells.Select(cell => cell.Therapy))));

    [Fact]
    public void A_biomarker_has_a_threshold_exactly_where_a_level_is_asked_for() =>
        Offenders.None(Parts<BiomarkerRequirement>().Where(b => (b.Requirement == BiomarkerState.Level) != (b.Threshold is not null)).Select(b => b.Biomarker.Id));

    [Fact]
    public void A_brand_is_an_alias_too() => Assert.All(Medications.All, medication =>
        Assert.All(medication.Brands, brand => Assert.Contains(brand.Name, medication.Aliases, StringComparer.OrdinalIgnoreCase)));

    [Fact]
    public void A_topic_names_no_wider_group_in_a_circle()
    {
        Assert.All(Therapies.All, therapy => Assert.DoesNotContain(therapy, Above(therapy, t => t.Parents)));
        Assert.All(CancerTypes.All, cancer => Assert.DoesNotContain(cancer, Above(cancer, c => c.Parents)));
    }

    [Fact]
    public void A_source_is_an_original_address() =>
        Assert.All(Sources.All, source => Assert.True(source.Url.Scheme is "https" or "http" && source.Accessed > DateOnly.MinValue));

    /// <summary>One of the indication's therapies is used in the same cancer, not excluding its time, place in line and markers.</summary>
    private static bool Agrees(TherapyUse use, Indication indication) =>
        use.IsApproved && use.CancerType == indication.CancerType
        && (use.Timing is null || indication.Timing is null || use.Timing == indication.Timing)
        && (use.Line is null || indication.Line is null || use.Line == indication.Line)
        && (use.Biomarkers.Count == 0 || use.Biomarkers.Any(b => indication.Biomarkers.Any(i => i.Biomarker == b.Biomarker)) || indication.Biomarkers.Count == 0);

    private static FrequencyBand BandOf(SideEffectRisk risk)
    {
        double? highest = risk.Measurements.Where(m => m.Grade == MeasurementGrade.Any).Max(m => m.PercentHigh ?? m.PercentLow);
        return highest switch
        {
            null => FrequencyBand.NotKnown,
            >= 10 => FrequencyBand.VeryCommon,
            >= 1 => FrequencyBand.Common,
            >= 0.1 => FrequencyBand.Uncommon,
            >= 0.01 => FrequencyBand.Rare,
            _ => FrequencyBand.VeryRare,
        };
    }

    private static IEnumerable<T> Parts<T>() =>
        ContentWalk.Entries(s_library).SelectMany(entry => ContentWalk.Values(entry.Value)).OfType<T>();

    private static IEnumerable<T> Above<T>(T entry, Func<T, IEnumerable<T>> parents)
        where T : class
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Queue<T> open = new(parents(entry));
        while (open.TryDequeue(out T? parent))
        {
            if (seen.Add(parent))
            {
                yield return parent;
                foreach (T next in parents(parent))
                {
                    open.Enqueue(next);
                }
            }
        }
    }
}
