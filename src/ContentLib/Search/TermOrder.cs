namespace ContentLib;

/// <summary>The ordinal order of terms.</summary>
internal static class TermOrder
{
    /// <summary>
    /// As SequenceCompareTo, which is compiled anew in each process with all that it needs of vectors: some two
    /// milliseconds of a first search, for terms that differ within a few letters.
    /// </summary>
    public static int Compare(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int length = Math.Min(left.Length, right.Length);
        for (int i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }
}
