namespace AskOncology.Wording;

/// <summary>Who checked an entry, and when.</summary>
internal static class ReviewWords
{
    public static string State(Review review, Evidence? evidence) => Words.Sentences(
        Clinical(review),
        $"Held against its sources on {Words.Date(review.LastChecked)}; to be checked again by {Words.Date(review.NextCheckDue)}.",
        evidence?.Level == EvidenceLevel.General ? "Some of it is general knowledge, for which no source was read." : null);

    private static string Clinical(Review review)
    {
        if (review.Clinical == ClinicalReview.None)
        {
            return "Nobody clinical has reviewed this entry.";
        }

        string by = review.ClinicalBy is null ? "" : $" ({review.ClinicalBy})";
        string on = review.ClinicalOn is { } day ? $" on {Words.Date(day)}" : "";
        return $"Reviewed by a {Words.Of(review.Clinical)}{by}{on}.";
    }
}
