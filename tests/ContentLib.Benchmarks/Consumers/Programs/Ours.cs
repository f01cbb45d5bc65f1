namespace Bench;

internal static class Peer
{
    public static long First(string id) => Topics.All[id].Name.Length;

    public static long All()
    {
        long read = 0;
        foreach (Topic topic in Topics.All)
        {
            read += topic.Id.Value.Length + topic.Name.Length + topic.Summary.Length + topic.Body.Length + (topic.Parent?.Id.Value.Length ?? 0);
            foreach (Topic related in topic.Related)
            {
                read += related.Id.Value.Length;
            }

            foreach (string alias in topic.Aliases)
            {
                read += alias.Length;
            }

            foreach (Step step in topic.Steps)
            {
                read += step.Title.Length + step.Minutes;
            }
        }

        return read;
    }
}
