using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Finds the latest check among the reviews of all entries: what the library is as of.</summary>
internal static class ReviewDates
{
    private const string Review = "global::ContentLib.Review";

    public static int Latest(LinkState state)
    {
        int latest = -1;
        foreach (CollectionState collection in state.Collections)
        {
            int review = IndexOfReview(collection.Type);
            if (review < 0)
            {
                continue;
            }

            int checkedOn = RankAssigner.IndexOf(state.Part(Review), "LastChecked");
            foreach (EntryState entry in collection.Ranked)
            {
                if (checkedOn >= 0 && entry.Values[review] is BoundPart part && part.Values[checkedOn] is BoundInteger date)
                {
                    latest = Math.Max(latest, (int)date.Value);
                }
            }
        }

        return latest;
    }

    private static int IndexOfReview(TypeSpec type)
    {
        for (int i = 0; i < type.Properties.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            if (property is { IsList: false, Value: { Kind: ValueKind.Part, TypeName: Review } })
            {
                return i;
            }
        }

        return -1;
    }
}
