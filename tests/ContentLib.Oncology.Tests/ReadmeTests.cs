using System.Text;

namespace ContentLib.Oncology.Tests;

/// <summary>The README of the package says how much is in it, as of when, and what it is not.</summary>
public class ReadmeTests
{
    private const string Path = "src/ContentLib.Oncology/README.md";
    private const string Start = "<!-- counts: written by a test -->\n";
    private const string End = "<!-- end of counts -->";

    private static readonly (string Collection, string What)[] s_rows =
    [
        ("therapies", "Therapies: how each works and is given, what it can and cannot do, in which cancers it is used"),
        ("medications", "Medications: brands, approvals by region and day, boxed warnings, side effects with figures"),
        ("cancer-types", "Cancer types and the groups that they belong to"),
        ("side-effects", "Side effects: what they feel like, what helps, how often they come with which treatment"),
        ("urgent-signs", "Urgent signs, by how quickly help is needed"),
        ("biomarkers", "Biomarkers: tests and targets"),
        ("faq-entries", "Questions of patients, carers and parents, with a short and a long answer"),
        ("doctor-questions", "Questions to take to the doctor"),
        ("glossary-terms", "Words explained"),
        ("comparisons", "Comparisons of treatments, row by row"),
        ("guides", "Guides to read from start to end"),
        ("sources", "Sources: labels, regulators, guidelines, trials, agencies, charities, journals"),
    ];

    [Fact]
    public void Counts_what_is_in_it()
    {
        string readme = RepositoryFile.Read(Path);
        int start = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        RepositoryFile.Is(Path, readme[..start] + Counts() + readme[readme.IndexOf(End, StringComparison.Ordinal)..]);
    }

    [Fact]
    public void Counts_every_collection() =>
        Assert.Equal(OncologyContent.Library.Collections, s_rows.Select(row => row.Collection).Order(StringComparer.Ordinal));

    [Fact]
    public void Says_what_it_is_not()
    {
        string readme = RepositoryFile.Read(Path);
        Assert.Contains("## Not medical advice", readme);
        Assert.Contains("**Nobody clinical has reviewed the content.**", readme);
    }

    private static string Counts()
    {
        ContentLibrary library = OncologyContent.Library;
        StringBuilder table = new();
        table.Append("| what | entries |\n|---|---:|\n");
        foreach ((string collection, string what) in s_rows)
        {
            table.Append($"| {what} | {library.Entries(collection).Count} |\n");
        }

        int uses = Therapies.All.Sum(therapy => therapy.Uses.Count);
        int indications = Medications.All.Sum(medication => medication.Indications.Count);
        int risks = Therapies.All.Sum(therapy => therapy.SideEffects.Count) + Medications.All.Sum(medication => medication.SideEffects.Count);
        table.Append(FormattableString.Invariant($"\nBetween them: {uses} uses of a therapy in a cancer, {indications} indications of a medicine, {risks} side effects of a treatment with how often.\n"));
        table.Append(FormattableString.Invariant($"Last held against the sources on {library.AsOf:yyyy-MM-dd}; the first entries are to be checked again by {library.NextCheckDue:yyyy-MM-dd}.\n"));
        return table.ToString();
    }
}
