namespace ContentLib;

/// <summary>Finds the nearest of many words by edit distance (insert, delete, replace, swap neighbours).</summary>
internal static class NearestText
{
    /// <summary>
    /// The candidate with the smallest distance to <paramref name="word"/>, ignoring case; the first in ordinal order
    /// among equals; null where none is within a third of the word's length (at least one edit).
    /// </summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        // A word longer than any sensible name is no typo, and comparing it with everything would take long.
        if (word.Length is 0 or > 100)
        {
            return null;
        }

        int limit = Math.Max(1, word.Length / 3);
        string lower = word.ToLowerInvariant();
        string? best = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit)
            {
                continue;
            }

            int distance = Distance(lower, candidate.ToLowerInvariant(), limit);
            bool isBetter = distance < limit || (distance == limit && best is null);
            if (isBetter || (distance == limit && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>The Damerau-Levenshtein distance (restricted), or a figure above <paramref name="limit"/> as soon as it must exceed it.</summary>
    private static int Distance(string a, string b, int limit)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(current[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
                smallest = Math.Min(smallest, distance);
            }

            if (smallest > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
