namespace Bench;

/// <summary>The corpus's type as one would write it without ContentLib; references are ids.</summary>
public sealed record Topic
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string Summary { get; init; } = "";
    public string Body { get; init; } = "";
    public TopicKind Kind { get; init; }
    public string? Parent { get; init; }
    public string[] Related { get; init; } = [];
    public string[] Aliases { get; init; } = [];
    public Step[] Steps { get; init; } = [];
}

public sealed record Step
{
    public string Title { get; init; } = "";
    public int Minutes { get; init; }
}

public enum TopicKind { Overview, Treatment, SideEffect, DailyLife }

/// <summary>What a peer that reads all entries does with them.</summary>
internal sealed class TopicTable
{
    private readonly Topic[] _topics;
    private readonly Dictionary<string, Topic> _byId;

    public TopicTable(Topic[] topics)
    {
        _topics = topics;
        _byId = new Dictionary<string, Topic>(topics.Length, StringComparer.Ordinal);
        foreach (Topic topic in topics)
        {
            _byId.Add(topic.Id, topic);
        }
    }

    public Topic this[string id] => _byId[id];

    public long ReadAll()
    {
        long read = 0;
        foreach (Topic topic in _topics)
        {
            read += topic.Id.Length + topic.Name.Length + topic.Summary.Length + topic.Body.Length;
            read += topic.Parent is { } parent ? _byId[parent].Id.Length : 0;
            foreach (string related in topic.Related)
            {
                read += _byId[related].Id.Length;
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
