using ContentLib.Generator.Checks;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>What the reviews of all sound entries come to, as day numbers: what the library is as of, and when it needs care.</summary>
/// <param name="LastChecked">The latest check; -1 without any review.</param>
/// <param name="NextCheckDue">The earliest day by which an entry is to be checked again; -1 without any review.</param>
internal readonly record struct ReviewDates(int LastChecked, int NextCheckDue)
{
    public static readonly ReviewDates None = new(-1, -1);

    public static ReviewDates Of(LinkState state)
    {
        ReviewDates dates = None;
        foreach (CollectionState collection in state.Collections)
        {
            if (ReviewSpec.Of(collection.Type, state.Part) is { } review)
            {
                foreach (EntryState entry in collection.Ranked)
                {
                    dates = dates.With(review.LastChecked.Of(entry.Values), review.NextCheckDue.Of(entry.Values));
                }
            }
        }

        return dates;
    }

    private ReviewDates With(BoundValue? lastChecked, BoundValue? nextCheckDue) =>
        lastChecked is BoundInteger last && nextCheckDue is BoundInteger next
            ? new ReviewDates(
                Math.Max(LastChecked, (int)last.Value),
                NextCheckDue < 0 ? (int)next.Value : Math.Min(NextCheckDue, (int)next.Value))
            : this;
}
