namespace ContentLib.Oncology.Tests;

/// <summary>The program that a stranger writes first.</summary>
public class ContractTests
{
    [Fact]
    public void A_stranger_reads_typed_content()
    {
        Therapy carT = Therapies.CarTCellTherapy;
        Assert.Equal("CAR T-cell therapy", carT.Name);
        Assert.Same(carT, Therapies.All["car-t-cell-therapy"]);
        Assert.False(Therapies.All.TryGet("nope", out _));
        Assert.NotEmpty(carT.SideEffects.Select(risk => $"{risk.Effect.Name}: {risk.Frequency}"));
        Assert.Contains("checkpoint-inhibitor", CancerTypes.Melanoma.Therapies.Select(therapy => therapy.Id.Value));
        Assert.Contains(carT, SideEffects.Fatigue.CausedBy);
        Assert.NotEmpty(FaqEntries.ByTopic(FaqTopic.Basics));
        Assert.True(Therapies.All.Find("CAR-T") == carT);
        Assert.False(carT with { Name = "x" } == carT);
        Assert.NotEmpty(OncologyContent.Library.ReferrersOf(carT.Id));
        Assert.Equal("car-t-cell-therapy", Therapies.Ids.CarTCellTherapy);
    }

    [Fact]
    public void The_therapies_of_a_cancer_are_the_approved_ones()
    {
        Assert.All(CancerTypes.All, cancer => Assert.Equal(
            cancer.Uses.Where(use => use.Part.IsApproved).Select(use => use.Owner).Distinct(),
            cancer.Therapies));
        Assert.Contains(Therapies.CheckpointInhibitor, CancerTypes.Melanoma.Therapies);
    }

    [Fact]
    public void Urgent_signs_come_in_the_order_of_their_level()
    {
        Assert.Equal(UrgentSigns.All.OrderBy(sign => sign.Level).ThenBy(sign => sign.Id), UrgentSigns.All);
        Assert.All(Therapies.All, therapy => Assert.Equal(therapy.UrgentSigns.OrderBy(sign => sign.Level), therapy.UrgentSigns));
    }

    [Fact]
    public void Every_index_agrees_with_its_property()
    {
        AssertIndex(FaqEntries.All, FaqEntries.ByTopic, faq => faq.Topic);
        AssertIndex(FaqEntries.All, FaqEntries.ByAudience, faq => faq.Audience);
        AssertIndex(DoctorQuestions.All, DoctorQuestions.ByTopic, question => question.Topic);
        AssertIndex(Therapies.All, Therapies.ByKind, therapy => therapy.Kind);
        AssertIndex(Medications.All, Medications.ByAvailability, medication => medication.Availability);
        AssertIndex(Biomarkers.All, Biomarkers.ByKind, biomarker => biomarker.Kind);
        AssertIndex(SideEffects.All, SideEffects.ByBodySystem, effect => effect.BodySystem);
        AssertIndex(UrgentSigns.All, UrgentSigns.ByLevel, sign => sign.Level);
        AssertIndex(Sources.All, Sources.ByKind, source => source.Kind);
    }

    [Fact]
    public void The_library_says_what_it_is()
    {
        Assert.Equal(("Oncology", "en"), (OncologyContent.Library.Name, OncologyContent.Library.Language));
        Assert.Equal(Therapies.All.Max(therapy => therapy.Review.LastChecked), OncologyContent.Library.AsOf);
        Assert.StartsWith(typeof(Therapy).Assembly.GetName().Version!.ToString(3), OncologyContent.Library.Version);
    }

    private static void AssertIndex<T, TKey>(ContentSet<T> set, Func<TKey, ContentList<T>> find, Func<T, TKey> keyOf)
        where T : class
        where TKey : struct, Enum => Assert.All(Enum.GetValues<TKey>(), key => Assert.Equal(set.Where(entry => keyOf(entry).Equals(key)), find(key)));
}
