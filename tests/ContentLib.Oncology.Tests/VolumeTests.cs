namespace ContentLib.Oncology.Tests;

/// <summary>How much there is, and that each entry holds something and belongs to something.</summary>
public class VolumeTests
{
    private static readonly ContentLibrary s_library = OncologyContent.Library;

    public static TheoryData<string, int> Aims => new()
    {
        { "therapies", 25 },
        { "medications", 70 },
        { "cancer-types", 48 },
        { "side-effects", 55 },
        { "urgent-signs", 40 },
        { "biomarkers", 18 },
        { "faq-entries", 75 },
        { "doctor-questions", 34 },
        { "glossary-terms", 100 },
        { "comparisons", 4 },
        { "guides", 6 },
    };

    [Theory]
    [MemberData(nameof(Aims))]
    public void Holds_as_many_entries_as_it_set_out_to(string collection, int aim) =>
        Assert.InRange(s_library.Entries(collection).Count, aim, int.MaxValue);

    [Theory]
    [InlineData("therapies")]
    [InlineData("cancer-types")]
    [InlineData("side-effects")]
    [InlineData("guides")]
    public void Tells_enough_of_what_people_read_up_on(string collection) => Offenders.None(
        from entry in s_library.Entries(collection)
        let words = Reading.WordsOf(entry)
        where words < 80
        select $"{entry}: {words} words");

    [Fact]
    public void Says_nothing_word_for_word_in_two_entries() => Offenders.None(
        from field in PatientText.Fields
        where field.Text.Length > 60
        from sentence in Reading.SentencesOf(field.Value)
        where sentence.Length > 60
        group field.Place by sentence into places
        let distinct = places.Distinct().ToArray()
        where distinct.Select(place => place.Split(':')[0]).Distinct().Count() > 1
        select $"{string.Join(", ", distinct)}: {places.Key}");

    [Fact]
    public void Leaves_no_entry_alone() => Offenders.None(
        from entry in ContentWalk.Entries(s_library)
        where entry.Collection != "sources" && s_library.ReferrersOf(entry).Count == 0 && !NamesAnotherEntry(entry)
        select entry);

    [Fact]
    public void Gives_every_therapy_its_side_effects_and_its_uses_or_those_of_its_kinds()
    {
        Offenders.None(Therapies.All.Where(therapy => therapy.Uses.Count == 0 && !therapy.Children.Any(child => child.Uses.Count > 0)).Select(therapy => $"{therapy.Id}: no uses"));
        Offenders.None(Therapies.All.Where(therapy => therapy.SideEffects.Count == 0).Select(therapy => $"{therapy.Id}: no side effects"));
    }

    [Fact]
    public void Gives_every_medication_its_indications_unless_it_is_no_longer_sold() => Offenders.None(Medications.All
        .Where(medication => medication.Indications.Count == 0 && medication.Availability is (Availability.Marketed or Availability.Limited))
        .Select(medication => medication.Id));

    [Fact]
    public void Answers_link_to_what_they_speak_of() => Offenders.None(FaqEntries.All
        .Where(faq => faq.Therapies.Count + faq.CancerTypes.Count + faq.SideEffects.Count == 0 && !faq.Answer.Links.Any(link => !link.IsCitation))
        .Select(faq => faq.Id));

    [Fact]
    public void Sections_of_guides_link_to_what_they_speak_of() => Offenders.None(
        from guide in Guides.All
        from section in guide.Sections
        where section.Related.Count == 0 && !section.Body.Links.Any(link => !link.IsCitation)
        select $"{guide.Id}: {section.Heading}");

    private static bool NamesAnotherEntry(ContentEntry entry) => ContentWalk.Entries(s_library)
        .Where(other => other.Collection != "sources" && other != entry)
        .Any(other => s_library.ReferrersOf(other).Contains(entry));
}
