using AskOncology.Views;
using AskOncology.Wording;

namespace AskOncology;

/// <summary>Every collection of the library, in the order in which a person would look for something.</summary>
internal static class Shelves
{
    public static readonly IReadOnlyList<Shelf> All =
    [
        new Shelf<Therapy>("therapy", "Therapies", Therapies.All, t => t.Id, t => Words.FirstSentence(t.Summary), TherapyView.Show)
        {
            Chapters = By<TherapyKind, Therapy>(Therapies.ByKind),
        },
        new Shelf<Medication>("medication", "Medications", Medications.All, m => m.Id, m => Words.FirstSentence(m.Summary), MedicationView.Show)
        {
            Chapters = By<Availability, Medication>(Medications.ByAvailability),
        },
        new Shelf<CancerType>("cancer", "Cancers", CancerTypes.All, c => c.Id, c => Words.FirstSentence(c.Summary), CancerTypeView.Show),
        new Shelf<SideEffect>("effect", "Side effects", SideEffects.All, e => e.Id, e => Words.FirstSentence(e.Summary), SideEffectView.Show)
        {
            Chapters = By<BodySystem, SideEffect>(SideEffects.ByBodySystem),
        },
        new Shelf<UrgentSign>("urgent", "Urgent signs", UrgentSigns.All, s => s.Id, s => s.Why, UrgentSignView.Show)
        {
            Chapters = By<UrgencyLevel, UrgentSign>(UrgentSigns.ByLevel, UrgencyWords.Action),
        },
        new Shelf<Biomarker>("biomarker", "Biomarkers", Biomarkers.All, b => b.Id, b => Words.FirstSentence(b.Summary), BiomarkerView.Show)
        {
            Chapters = By<BiomarkerKind, Biomarker>(Biomarkers.ByKind),
        },
        new Shelf<FaqEntry>("faq", "Questions and answers", FaqEntries.All, f => f.Id, f => f.ShortAnswer, FaqView.Show)
        {
            Chapters = By<FaqTopic, FaqEntry>(FaqEntries.ByTopic),
        },
        new Shelf<DoctorQuestion>("question", "Questions for the doctor", DoctorQuestions.All, q => q.Id, q => q.WhenToAsk, DoctorQuestionView.Show)
        {
            Chapters = By<DoctorQuestionTopic, DoctorQuestion>(DoctorQuestions.ByTopic),
        },
        new Shelf<GlossaryTerm>("glossary", "Glossary", GlossaryTerms.All, g => g.Id, g => g.Definition, GlossaryTermView.Show),
        new Shelf<Comparison>("compare", "Comparisons", Comparisons.All, c => c.Id, c => Words.FirstSentence(c.Summary), ComparisonView.Show),
        new Shelf<Guide>("guide", "Guides", Guides.All, g => g.Id, g => Words.FirstSentence(g.Summary), GuideView.Show),
        new Shelf<Source>("source", "Sources", Sources.All, s => s.Id, s => s.Publisher, SourceView.Show)
        {
            Chapters = By<SourceKind, Source>(Sources.ByKind),
        },
    ];

    /// <summary>The shelf with that word, or with the collection's own name.</summary>
    public static Shelf? Named(string word) => All.FirstOrDefault(shelf => shelf.Word == word || shelf.Collection == word);

    /// <summary>The word that somebody who mistyped one meant.</summary>
    public static string? NearestWord(string word) => All.Select(shelf => shelf.Word).FirstOrDefault(other => Nearest.Changes(word, other) is 1 or 2);

    public static Shelf Of(ContentEntry entry) => All.First(shelf => shelf.Collection == entry.Collection);

    /// <summary>Every entry of any shelf with that name, alias or id.</summary>
    public static IReadOnlyList<ContentEntry> Candidates(string text)
    {
        var library = OncologyContent.Library;
        IEnumerable<ContentEntry> withThatId = All
            .Select(shelf => library.TryGet(shelf.Collection, text, out ContentEntry entry) ? entry : default)
            .Where(entry => entry != default);
        return [.. withThatId.Union(library.FindAll(text))];
    }

    /// <summary>A chapter for each value of an indexed property that some entry has.</summary>
    private static IEnumerable<(string, IReadOnlyList<T>)> By<TKey, T>(Func<TKey, ContentList<T>> index, Func<TKey, string>? heading = null)
        where TKey : struct, Enum =>
        Enum.GetValues<TKey>()
            .Select(key => ((heading ?? Words.Heading)(key), (IReadOnlyList<T>)index(key)))
            .Where(chapter => chapter.Item2.Count > 0);
}
