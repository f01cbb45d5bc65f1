using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Checks;

/// <summary>
/// Holds the entries of a file to the rules of review. A broken entry is passed over: it has an error already, and one
/// that says that a source is missing among them.
/// </summary>
internal static class ReviewChecker
{
    /// <param name="asOf">The day number to hold checks against; negative for none.</param>
    public static EquatableArray<Problem> Check(BoundFile file, ReviewTable table, int asOf)
    {
        if (table.IsEmpty)
        {
            return EquatableArray<Problem>.Empty;
        }

        List<Problem> problems = [];
        foreach (BoundEntry entry in file.Entries)
        {
            if (entry.Error is null && table.Find(entry.TypeName) is { } type)
            {
                CheckDates(entry, type.Review, asOf, problems);
                CheckClinical(entry, type, problems);
                CheckSources(entry, type, problems);
            }
        }

        return new EquatableArray<Problem>(problems.ToArray());
    }

    private static void CheckDates(BoundEntry entry, ReviewSpec review, int asOf, List<Problem> problems)
    {
        if (review.NextCheckDue.Of(entry.Values) is not BoundInteger next)
        {
            return;
        }

        int day = (int)next.Value;
        ProblemPlace place = ProblemPlace.OfNode(entry.Path, next.Node);
        if (review.LastChecked.Of(entry.Values) is BoundInteger last && day < last.Value)
        {
            problems.Add(Rules.CheckBeforeLast(place, review.NextCheckDue.KeyPath, DateText.Of(day), review.LastChecked.KeyPath, DateText.Of((int)last.Value)));
        }

        if (asOf >= day)
        {
            problems.Add(Rules.CheckDue(place, review.NextCheckDue.KeyPath, DateText.Of(day), entry.Id, DateText.Of(asOf)));
        }
    }

    private static void CheckClinical(BoundEntry entry, ReviewedType type, List<Problem> problems)
    {
        ReviewSpec review = type.Review;
        BoundInteger? clinical = review.Clinical.Of(entry.Values) as BoundInteger;
        BoundText? by = review.ClinicalBy.Of(entry.Values) is BoundText text && text.Text.Trim().Length > 0 ? text : null;
        BoundValue? on = review.ClinicalOn.Of(entry.Values);
        long profession = clinical?.Value ?? 0;
        string name = "'" + type.ClinicalNames.First(member => member.Value == profession).YamlName + "'";
        if (profession == 0)
        {
            if ((by ?? on) is { } given)
            {
                string key = by is null ? review.ClinicalOn.KeyPath : review.ClinicalBy.KeyPath;
                problems.Add(Rules.IncompleteReview(ProblemPlace.OfNode(entry.Path, given.Node), review.Clinical.KeyPath, name, "'" + key + "' is given"));
            }
        }
        else if (by is null || on is null)
        {
            problems.Add(Rules.IncompleteReview(ProblemPlace.OfNode(entry.Path, clinical!.Node), review.Clinical.KeyPath, name, Missing(review, by is null, on is null)));
        }
    }

    private static string Missing(ReviewSpec review, bool by, bool on)
    {
        string both = "'" + review.ClinicalBy.KeyPath + "' and '" + review.ClinicalOn.KeyPath + "' are missing";
        return by && on ? both : "'" + (by ? review.ClinicalBy : review.ClinicalOn).KeyPath + "' is missing";
    }

    private static void CheckSources(BoundEntry entry, ReviewedType type, List<Problem> problems)
    {
        if (type.Sources < 0 || entry.Values[type.Sources] is BoundList { Items.Count: > 0 })
        {
            return;
        }

        int node = entry.Values[type.Sources]?.Node ?? entry.IdNode;
        problems.Add(Rules.NoSource(ProblemPlace.OfNode(entry.Path, node), entry.Id, type.SourcesKey));
    }
}
