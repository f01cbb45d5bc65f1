using Microsoft.Data.Sqlite;

namespace Bench;

/// <summary>A SQLite file beside the program.</summary>
internal static class Peer
{
    public static long First(string id)
    {
        using SqliteConnection connection = Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select id, name, summary, body, kind, parent from topics where id = $id";
        command.Parameters.AddWithValue("$id", id);
        using SqliteDataReader reader = command.ExecuteReader();
        reader.Read();
        return Read(reader).Name.Length;
    }

    public static long All()
    {
        using SqliteConnection connection = Open();
        List<Topic> topics = [];
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select id, name, summary, body, kind, parent from topics order by id";
        using (SqliteDataReader reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                topics.Add(Read(reader));
            }
        }

        Dictionary<string, List<string>> related = Texts(connection, "select topic, other from related order by topic, position");
        Dictionary<string, List<string>> aliases = Texts(connection, "select topic, alias from aliases order by topic, position");
        Dictionary<string, List<Step>> steps = Steps(connection);
        Topic[] all =
        [
            .. topics.Select(topic => topic with { Related = [.. related[topic.Id]], Aliases = [.. aliases[topic.Id]], Steps = [.. steps[topic.Id]] }),
        ];
        return new TopicTable(all).ReadAll();
    }

    private static SqliteConnection Open()
    {
        SqliteConnection connection = new("Mode=ReadOnly;Data Source=" + Path.Combine(AppContext.BaseDirectory, "corpus.db"));
        connection.Open();
        return connection;
    }

    private static Topic Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetString(0),
        Name = reader.GetString(1),
        Summary = reader.GetString(2),
        Body = reader.GetString(3),
        Kind = (TopicKind)reader.GetInt32(4),
        Parent = reader.IsDBNull(5) ? null : reader.GetString(5),
    };

    private static Dictionary<string, List<string>> Texts(SqliteConnection connection, string query)
    {
        Dictionary<string, List<string>> texts = [];
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Of(texts, reader.GetString(0)).Add(reader.GetString(1));
        }

        return texts;
    }

    private static Dictionary<string, List<Step>> Steps(SqliteConnection connection)
    {
        Dictionary<string, List<Step>> steps = [];
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "select topic, title, minutes from steps order by topic, position";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            Of(steps, reader.GetString(0)).Add(new Step { Title = reader.GetString(1), Minutes = reader.GetInt32(2) });
        }

        return steps;
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> lists, string id)
    {
        if (!lists.TryGetValue(id, out List<T>? list))
        {
            lists.Add(id, list = []);
        }

        return list;
    }
}
