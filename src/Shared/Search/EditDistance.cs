namespace ContentLib;

/// <summary>How many typing errors lie between two words: a letter too many, missing, wrong, or swapped with its neighbour.</summary>
internal static class EditDistance
{
    private const int RowLength = Tokenizer.MaxWordLength + 1;

    /// <summary>
    /// The distance of two words (Damerau-Levenshtein, no letter edited twice), or <paramref name="bound"/> + 1 where it is
    /// greater than the bound, or the words differ over more than <see cref="Tokenizer.MaxWordLength"/> letters.
    /// </summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        if (b.Length > a.Length)
        {
            ReadOnlySpan<char> shorter = a;
            a = b;
            b = shorter;
        }

        if (a.Length - b.Length > bound)
        {
            return bound + 1;
        }

        TrimEqualEnds(ref a, ref b);
        if (b.Length == 0)
        {
            return Math.Min(a.Length, bound + 1);
        }

        // Here, not beside the loops: a method with both is compiled with every optimization, a millisecond at the first search.
        return a.Length > Tokenizer.MaxWordLength ? bound + 1 : Compare(a, b, bound, stackalloc int[3 * RowLength]);
    }

    private static void TrimEqualEnds(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        while (b.Length > 0 && a[0] == b[0])
        {
            a = a.Slice(1);
            b = b.Slice(1);
        }

        while (b.Length > 0 && a[a.Length - 1] == b[b.Length - 1])
        {
            a = a.Slice(0, a.Length - 1);
            b = b.Slice(0, b.Length - 1);
        }
    }

    /// <summary>Row by row, of each row only the places that can be within the bound.</summary>
    private static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound, Span<int> rows)
    {
        int tooFar = bound + 1;
        Span<int> beforeLast = rows.Slice(0, RowLength);
        Span<int> last = rows.Slice(RowLength, RowLength);
        Span<int> row = rows.Slice(2 * RowLength);
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int from = Math.Max(1, i - bound);
            int to = Math.Min(b.Length, i + bound);
            row[from - 1] = from == 1 ? i : tooFar;
            int smallest = row[from - 1];
            for (int j = from; j <= to; j++)
            {
                // What lies right of the band of the row above was never written.
                int above = j < i + bound ? last[j] : tooFar;
                int distance = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(above, row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                row[j] = distance;
                smallest = Math.Min(smallest, distance);
            }

            if (smallest > bound)
            {
                return tooFar;
            }

            Span<int> reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }

        return Math.Min(last[b.Length], tooFar);
    }
}
