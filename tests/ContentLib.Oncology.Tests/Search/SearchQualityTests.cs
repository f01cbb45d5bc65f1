namespace ContentLib.Oncology.Tests;

/// <summary>The questions in the files of this folder, asked of the whole library.</summary>
public class SearchQualityTests
{
    private const int UrgentLimit = 5;

    public static TheoryData<string, int, string> Questions => Rows("questions.tsv", row => (row[0], int.Parse(row[3]), row[4]));

    public static TheoryData<string, string> UrgentPhrases
    {
        get
        {
            var phrases = new TheoryData<string, string>();
            foreach (string[] row in Lines("urgent-phrases.tsv"))
            {
                phrases.Add(row[0], row[1]);
            }

            return phrases;
        }
    }

    public static TheoryData<string> HarmlessQuestions => [.. Lines("harmless-questions.txt").Select(row => row[0])];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_brings_its_answer(string question, int among, string expected)
    {
        string[] hits = [.. OncologyContent.Library.Search(question, UrgentLimit + 10).Hits
            .Where(hit => hit.Entry.Collection != "urgent-signs")
            .Select(hit => hit.Entry.ToString())];
        Assert.True(
            hits.Take(among).Intersect(expected.Split(' ')).Any(),
            $"'{question}' should bring among its first {among}: {expected}\nbut brought: {string.Join(", ", hits.Take(5))}");
    }

    [Theory]
    [MemberData(nameof(UrgentPhrases))]
    public void A_cry_for_help_brings_its_sign_before_everything_else(string phrase, string expected)
    {
        SearchResults results = OncologyContent.Library.Search(phrase);
        string first = results.Pinned.FirstOrDefault()?.Entry.ToString() ?? "nothing pinned";
        Assert.True(
            expected.Split(' ').Any(id => first == "urgent-signs/" + id),
            $"'{phrase}' should first of all bring: {expected}\nbut brought: {first}, then {string.Join(", ", results.Hits.Take(5).Select(hit => hit.Entry))}");
    }

    [Theory]
    [MemberData(nameof(HarmlessQuestions))]
    public void A_harmless_question_frightens_nobody(string question)
    {
        SearchResults results = OncologyContent.Library.Search(question);
        Assert.True(results.Pinned.Count == 0, $"'{question}' brought first: {string.Join(", ", results.Pinned.Select(hit => hit.Entry))}");
    }

    [Fact]
    public void The_questions_are_many_and_of_all_kinds()
    {
        string[][] rows = [.. Lines("questions.tsv")];
        Assert.InRange(rows.Length, 120, int.MaxValue);
        Assert.InRange(rows.Count(row => row[1] is "typo" or "lay"), rows.Length / 3, rows.Length);
        Assert.InRange(rows.Count(row => row[2] == "carer"), rows.Length / 5, rows.Length);
        Assert.All(rows, row => Assert.True(row is [_, "plain" or "typo" or "lay", "patient" or "carer", "1" or "3", _], row[0]));
        Assert.InRange(Lines("urgent-phrases.tsv").Count(), 30, int.MaxValue);
        Assert.InRange(Lines("harmless-questions.txt").Count(), 40, int.MaxValue);
    }

    [Fact]
    public void The_expected_entries_exist()
    {
        string[] known = [.. ContentWalk.Entries(OncologyContent.Library).Select(entry => entry.ToString())];
        Offenders.None(
            from row in Lines("questions.tsv")
            from expected in row[4].Split(' ')
            where !known.Contains(expected)
            select $"{row[0]}: {expected}");
        Offenders.None(
            from row in Lines("urgent-phrases.tsv")
            from expected in row[1].Split(' ')
            where !known.Contains("urgent-signs/" + expected)
            select $"{row[0]}: {expected}");
    }

    private static TheoryData<string, int, string> Rows(string file, Func<string[], (string, int, string)> read)
    {
        var data = new TheoryData<string, int, string>();
        foreach ((string question, int among, string expected) in Lines(file).Select(read))
        {
            data.Add(question, among, expected);
        }

        return data;
    }

    private static IEnumerable<string[]> Lines(string file) =>
        from line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", file))
        where line.Length > 0 && line[0] != '#'
        select line.Split('\t');
}
