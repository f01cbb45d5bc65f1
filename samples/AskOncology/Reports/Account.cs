namespace AskOncology.Reports;

/// <summary>What every entry but a source gives account of: its sources, its evidence and its review.</summary>
internal sealed record Account(ContentEntry Entry, ContentList<Source> Sources, Evidence Evidence, Review Review)
{
    /// <summary>Statements below the entry itself that stand without a source: risks, cells of a comparison, thresholds.</summary>
    public int GeneralParts { get; init; }

    public static IReadOnlyList<Account> All() =>
    [
        .. Statistics.Entries(OncologyContent.Library).Select(Of).OfType<Account>(),
    ];

    private static Account? Of(ContentEntry entry) => entry.Value switch
    {
        Therapy t => Topic(entry, t) with { GeneralParts = General(t.SideEffects.Select(risk => risk.Evidence)) },
        Medication m => Topic(entry, m) with { GeneralParts = General(m.SideEffects.Select(risk => risk.Evidence)) },
        Comparison c => new(entry, c.Sources, Evidence.Sourced, c.Review) { GeneralParts = General(c.Rows.SelectMany(row => row.Cells).Select(cell => cell.Evidence)) },
        HealthTopic topic => Topic(entry, topic),
        UrgentSign s => new(entry, s.Sources, s.Evidence, s.Review) { GeneralParts = General(s.Thresholds.Select(threshold => threshold.Evidence)) },
        FaqEntry f => new(entry, f.Sources, f.Evidence, f.Review),
        DoctorQuestion q => new(entry, q.Sources, Evidence.Sourced, q.Review),
        GlossaryTerm g => new(entry, g.Sources, g.Evidence, g.Review),
        _ => null,
    };

    private static Account Topic(ContentEntry entry, HealthTopic topic) => new(entry, topic.Sources, topic.Evidence, topic.Review);

    private static int General(IEnumerable<Evidence> statements) => statements.Count(evidence => evidence.Level == EvidenceLevel.General);
}
