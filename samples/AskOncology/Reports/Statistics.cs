namespace AskOncology.Reports;

/// <summary>What can be counted in any library, whatever its types: through ContentLibrary alone.</summary>
internal static class Statistics
{
    public static IEnumerable<ContentEntry> Entries(ContentLibrary library) => library.Collections.SelectMany(library.Entries);

    /// <summary>Which collection refers to which, and between how many pairs of entries.</summary>
    public static IReadOnlyList<(string From, string To, int Pairs)> Relations(ContentLibrary library) =>
    [
        .. from target in Entries(library)
           from owner in library.ReferrersOf(target)
           group target by (From: owner.Collection, To: target.Collection) into pairs
           orderby pairs.Count() descending, pairs.Key.From, pairs.Key.To
           select (pairs.Key.From, pairs.Key.To, pairs.Count()),
    ];

    /// <summary>The reading grade of every entry with texts, the hardest first.</summary>
    public static IReadOnlyList<(ContentEntry Entry, double Grade)> Grades(ContentLibrary library) =>
    [
        .. from passage in library.Passages()
           where passage.Entry.Collection != Sources.All.Collection
           group passage.Text by passage.Entry into texts
           let grade = FleschKincaid.GradeOf(texts)
           orderby grade descending, texts.Key.Collection, texts.Key.Id
           select (texts.Key, grade),
    ];

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
