using System.Globalization;
using AskOncology.Wording;
using Spectre.Console;

namespace AskOncology.Reports;

/// <summary>The state of the content for those who keep it: how much, how hard to read, what stands behind it, what is due.</summary>
internal static class ReportView
{
    private const int WorstShown = 10;
    private const int MostListed = 20;

    public static void Show(DateOnly asOf, Page page)
    {
        ContentLibrary library = OncologyContent.Library;
        IReadOnlyList<Account> accounts = Account.All();
        page.Title("The state of the content", $"{library} as of {Words.Date(asOf)}");
        ShowCounts(page);
        ShowRelations(library, page);
        ShowGrades(library, page);
        ShowSources(accounts, page);
        ShowGeneral(accounts, page);
        ShowReviews(accounts, asOf, page);
        page.Notice();
    }

    private static void ShowCounts(Page page)
    {
        page.Heading("Entries");
        Table table = Columns("collection", "entries");
        foreach (Shelf shelf in Shelves.All)
        {
            table.AddRow(shelf.Collection, Number(shelf.Entries.Count));
        }

        table.AddRow("all", Number(Shelves.All.Sum(shelf => shelf.Entries.Count)));
        page.Table(table);
    }

    private static void ShowRelations(ContentLibrary library, Page page)
    {
        var relations = Statistics.Relations(library);
        page.Heading($"Relations: {Number(relations.Sum(relation => relation.Pairs))} pairs of entries of which one names the other");
        Table table = Columns("from", "to", "pairs");
        foreach ((string from, string to, int pairs) in relations)
        {
            table.AddRow(from, to, Number(pairs));
        }

        page.Table(table);
        page.Item(Number(Therapies.All.Sum(therapy => therapy.Uses.Count)), lead: "Uses of a therapy in a cancer");
        page.Item(Number(Medications.All.Sum(medication => medication.Indications.Count)), lead: "Indications of a medication");
        page.Item(Number(Risks().Count()), lead: "Side effects of a treatment");
        page.Item(Number(Risks().Sum(risk => risk.Measurements.Count)), lead: "Figures that were measured");
    }

    private static void ShowGrades(ContentLibrary library, Page page)
    {
        var grades = Statistics.Grades(library);
        page.Heading("Reading grades");
        page.Remark("Flesch-Kincaid, by this program's own rough count, no name exempt. The build measures with more care, and allows grade 8 with names exempt.");
        page.Item(Grade(Statistics.Median(grades.Select(graded => graded.Grade))), lead: "Median");
        page.Item($"{Number(grades.Count(graded => graded.Grade > 9))} of {Number(grades.Count)}", lead: "Entries above grade 9");
        page.Heading($"The {WorstShown} hardest to read");
        foreach ((ContentEntry entry, double grade) in grades.Take(WorstShown))
        {
            page.Item(Grade(grade), lead: entry.ToString());
        }
    }

    private static void ShowSources(IReadOnlyList<Account> accounts, Page page)
    {
        page.Heading("Sources per entry, by kind");
        SourceKind[] kinds = Enum.GetValues<SourceKind>();
        Table table = Columns(["collection", "all", .. kinds.Select(Words.Of)]);
        foreach (IGrouping<string, Account> collection in accounts.GroupBy(account => account.Entry.Collection))
        {
            double entries = collection.Count();
            table.AddRow([
                collection.Key,
                Mean(collection.Sum(account => account.Sources.Count) / entries),
                .. kinds.Select(kind => Mean(collection.Sum(account => account.Sources.Count(source => source.Kind == kind)) / entries)),
            ]);
        }

        table.AddRow(["sources in all", Number(Sources.All.Count), .. kinds.Select(kind => Number(Sources.ByKind(kind).Count))]);
        page.Table(table);
    }

    private static void ShowGeneral(IReadOnlyList<Account> accounts, Page page)
    {
        page.Heading("General statements, for which no source was read");
        foreach (IGrouping<string, Account> collection in accounts.GroupBy(account => account.Entry.Collection))
        {
            int entries = collection.Count(account => account.Evidence.Level == EvidenceLevel.General);
            int parts = collection.Sum(account => account.GeneralParts);
            string inParts = parts == 0 ? "" : $", and {Number(parts)} single statements";
            page.Item($"in {Number(entries)} of {Number(collection.Count())} entries{inParts}", lead: collection.Key);
        }
    }

    private static void ShowReviews(IReadOnlyList<Account> accounts, DateOnly asOf, Page page)
    {
        Account[] overdue = [.. accounts.Where(account => account.Review.NextCheckDue < asOf).OrderBy(account => account.Review.NextCheckDue)];
        page.Heading("Reviews");
        page.Item($"{Number(accounts.Count(account => account.Review.Clinical != ClinicalReview.None))} of {Number(accounts.Count)} entries", lead: "Reviewed by a clinician");
        page.Item(Words.Date(accounts.Min(account => account.Review.NextCheckDue)), lead: "Next check due");
        page.Item($"{Number(overdue.Length)} of {Number(accounts.Count)} entries", lead: $"Overdue on {Words.Date(asOf)}");
        foreach (Account account in overdue.Take(MostListed))
        {
            page.Detail($"{account.Entry}, since {Words.Date(account.Review.NextCheckDue)}");
        }

        page.Detail(overdue.Length > MostListed ? $"and {Number(overdue.Length - MostListed)} more" : null);
    }

    private static IEnumerable<SideEffectRisk> Risks() =>
        Therapies.All.SelectMany(therapy => therapy.SideEffects).Concat(Medications.All.SelectMany(medication => medication.SideEffects));

    private static Table Columns(params string[] headings)
    {
        Table table = new() { Border = TableBorder.None };
        foreach (string heading in headings)
        {
            bool isText = heading is "collection" or "from" or "to";
            table.AddColumn(new TableColumn(new Text(heading, new Style(decoration: Decoration.Dim)))
            {
                Alignment = isText ? Justify.Left : Justify.Right,
                NoWrap = true,
                Padding = new Padding(0, 0, 2, 0),
            });
        }

        return table;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Grade(double grade) => grade.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Mean(double mean) => mean == 0 ? "" : mean.ToString("0.0", CultureInfo.InvariantCulture);
}
