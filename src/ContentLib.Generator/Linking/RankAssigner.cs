using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Puts the sound entries of a collection in the order of its set.</summary>
internal static class RankAssigner
{
    public static void Assign(CollectionState collection)
    {
        EntryState[] ranked = collection.Entries.Where(entry => !entry.IsBroken).ToArray();
        int orderBy = collection.Type.IndexOf(collection.Type.Content!.OrderBy);
        BoundValue? missing = orderBy < 0 ? null : collection.Type.Properties[orderBy].Default;
        bool isUnsigned = orderBy >= 0 && IsUnsigned(collection.Type.Properties[orderBy].Value);
        Array.Sort(ranked, (left, right) =>
        {
            int order = orderBy < 0 ? 0 : Compare(left.Bound.Values[orderBy] ?? missing, right.Bound.Values[orderBy] ?? missing, isUnsigned);
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        });

        for (int rank = 0; rank < ranked.Length; rank++)
        {
            ranked[rank].Rank = rank;
        }

        collection.Ranked = ranked;
    }

    /// <summary>Nothing comes before something, as null does in .NET.</summary>
    private static int Compare(BoundValue? left, BoundValue? right, bool isUnsigned) => (left, right) switch
    {
        (BoundInteger a, BoundInteger b) when isUnsigned => unchecked((ulong)a.Value).CompareTo(unchecked((ulong)b.Value)),
        (BoundInteger a, BoundInteger b) => a.Value.CompareTo(b.Value),
        (BoundDouble a, BoundDouble b) => BitConverter.Int64BitsToDouble(a.Bits).CompareTo(BitConverter.Int64BitsToDouble(b.Bits)),
        (BoundDecimal a, BoundDecimal b) => ToDecimal(a).CompareTo(ToDecimal(b)),
        (BoundText a, BoundText b) => string.CompareOrdinal(a.Text, b.Text),
        (null or BoundNull, null or BoundNull) => 0,
        (null or BoundNull, _) => -1,
        (_, null or BoundNull) => 1,
        _ => 0,
    };

    private static bool IsUnsigned(ValueSpec value) => value.Kind == ValueKind.UInt64 || value.Enum is { IsUnsigned: true };

    private static decimal ToDecimal(BoundDecimal value) => new([value.Low, value.Middle, value.High, value.Flags]);
}
