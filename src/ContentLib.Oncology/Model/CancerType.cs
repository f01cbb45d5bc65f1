namespace ContentLib.Oncology;

/// <summary>A cancer, a group of cancers, or a marker group of solid tumors.</summary>
[ContentType("cancer-types")]
public sealed record CancerType : HealthTopic
{
    /// <summary>The id, for example <c>melanoma</c>.</summary>
    public required ContentId<CancerType> Id { get; init; }

    /// <summary>Where in the body it starts, in plain words.</summary>
    [Searchable]
    public required string BodySite { get; init; }

    /// <summary>The wider groups that it belongs to. The first one is the primary one.</summary>
    public ContentList<CancerType> Parents { get; init; } = [];

    /// <summary>The narrower types: those that name this one as a parent.</summary>
    [InverseOf(typeof(CancerType), nameof(Parents))]
    public ContentList<CancerType> Children { get; init; } = [];

    /// <summary>Every use of a therapy in this cancer, with the therapy: approved, in research, failed and withdrawn.</summary>
    /// <remarks>Not to be shown as a list of treatments. For that there is <see cref="Therapies"/>.</remarks>
    [InverseOf(typeof(TherapyUse), nameof(TherapyUse.CancerType))]
    public ContentList<PartOf<Therapy, TherapyUse>> Uses { get; init; } = [];

    /// <summary>Every approval of a medication for this cancer, with the medication; withdrawn ones too.</summary>
    [InverseOf(typeof(Indication), nameof(Indication.CancerType))]
    public ContentList<PartOf<Medication, Indication>> Indications { get; init; } = [];

    /// <summary>The therapies with an approved or accelerated use in this cancer, each once, in the order of their ids.</summary>
    /// <remarks>
    /// Of this very entry: for a group such as lung cancer see <see cref="UsesWithChildren"/>.
    /// Computed from <see cref="Uses"/> on every read; keep it in a variable inside a loop.
    /// </remarks>
    public ContentList<Therapy> Therapies =>
        [.. Uses.Where(use => use.Part.IsApproved).Select(use => use.Owner).DistinctBy(therapy => therapy.Id)];

    /// <summary>
    /// The uses of this cancer, then those of all kinds below it, each once: what the page of a group such as lung
    /// cancer shows. Also those that failed or are being tried: see <see cref="TherapyUse.Status"/>.
    /// </summary>
    /// <remarks>Computed on every read; keep it in a variable inside a loop.</remarks>
    public ContentList<PartOf<Therapy, TherapyUse>> UsesWithChildren
    {
        get
        {
            List<CancerType> kinds = [this];
            for (int i = 0; i < kinds.Count; i++)
            {
                kinds.AddRange(kinds[i].Children.Where(child => !kinds.Contains(child, ReferenceEqualityComparer.Instance)));
            }

            return [.. kinds.SelectMany(static kind => kind.Uses)];
        }
    }
}
