namespace ContentLib.Oncology.Tests;

/// <summary>Every inverse says what the forward references say, in the order of the owners.</summary>
public class RelationTests
{
    [Fact]
    public void Therapies_and_cancer_types_know_their_children()
    {
        AssertInverse(Therapies.All, therapy => therapy.Parents, Therapies.All, therapy => therapy.Children);
        AssertInverse(CancerTypes.All, cancer => cancer.Parents, CancerTypes.All, cancer => cancer.Children);
    }

    [Fact]
    public void Therapies_know_their_medications_and_signs()
    {
        AssertInverse(Medications.All, medication => medication.Therapies, Therapies.All, therapy => therapy.Medications);
        AssertInverse(UrgentSigns.All, sign => sign.Therapies, Therapies.All, therapy => therapy.UrgentSigns);
    }

    [Fact]
    public void Side_effects_know_their_causes_and_signs()
    {
        AssertInverse(Therapies.All, therapy => therapy.SideEffects.Select(risk => risk.Effect), SideEffects.All, effect => effect.CausedBy);
        AssertInverse(Medications.All, medication => medication.SideEffects.Select(risk => risk.Effect), SideEffects.All, effect => effect.CausedByMedications);
        AssertInverse(UrgentSigns.All, sign => sign.SideEffects, SideEffects.All, effect => effect.UrgentSigns);
    }

    [Fact]
    public void Side_effects_know_their_risks()
    {
        AssertParts(Therapies.All, therapy => therapy.SideEffects, risk => [risk.Effect], SideEffects.All, effect => effect.Risks);
        AssertParts(Medications.All, medication => medication.SideEffects, risk => [risk.Effect], SideEffects.All, effect => effect.MedicationRisks);
    }

    [Fact]
    public void Cancer_types_know_their_uses_and_indications()
    {
        AssertParts(Therapies.All, therapy => therapy.Uses, use => [use.CancerType], CancerTypes.All, cancer => cancer.Uses);
        AssertParts(Medications.All, medication => medication.Indications, indication => [indication.CancerType], CancerTypes.All, cancer => cancer.Indications);
    }

    [Fact]
    public void A_group_of_cancers_gathers_the_uses_of_its_kinds()
    {
        CancerType lung = CancerTypes.LungCancer;

        Assert.Equal(
            [.. lung.Uses, .. CancerTypes.NonSmallCellLungCancer.Uses, .. CancerTypes.SmallCellLungCancer.Uses],
            lung.UsesWithChildren);
        Assert.True(lung.UsesWithChildren.Count > lung.Uses.Count);
        Assert.Contains(CancerTypes.FollicularLymphoma.Uses[0], CancerTypes.Lymphoma.UsesWithChildren);
    }

    [Fact]
    public void Biomarkers_know_who_asks_for_them()
    {
        AssertParts(Therapies.All, therapy => therapy.Uses, use => use.Biomarkers.Select(b => b.Biomarker), Biomarkers.All, biomarker => biomarker.Uses);
        AssertParts(Medications.All, medication => medication.Indications, indication => indication.Biomarkers.Select(b => b.Biomarker), Biomarkers.All, biomarker => biomarker.Indications);
        AssertInverse(Medications.All, medication => medication.Targets, Biomarkers.All, biomarker => biomarker.TargetedBy);
    }

    private static void AssertInverse<TFrom, TTo>(ContentSet<TFrom> from, Func<TFrom, IEnumerable<TTo>> forward, ContentSet<TTo> to, Func<TTo, IEnumerable<TFrom>> backward)
        where TFrom : class
        where TTo : class => Assert.All(to, target => Assert.Equal(from.Where(owner => forward(owner).Contains(target, ReferenceEqualityComparer.Instance)), backward(target)));

    private static void AssertParts<TOwner, TPart, TTo>(
        ContentSet<TOwner> owners, Func<TOwner, ContentList<TPart>> partsOf, Func<TPart, IEnumerable<TTo>> forward, ContentSet<TTo> to, Func<TTo, ContentList<PartOf<TOwner, TPart>>> backward)
        where TOwner : class
        where TPart : class
        where TTo : class => Assert.All(to, target =>
    {
        var expected = owners.SelectMany(owner => partsOf(owner).Where(part => forward(part).Contains(target)).Select(part => new PartOf<TOwner, TPart>(owner, part))).ToArray();
        Assert.Equal(expected, backward(target));
        Assert.All(expected.Zip(backward(target)), pair => Assert.Same(pair.First.Part, pair.Second.Part));
    });
}
