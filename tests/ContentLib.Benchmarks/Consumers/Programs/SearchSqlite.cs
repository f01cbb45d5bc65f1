using Microsoft.Data.Sqlite;

namespace Bench;

/// <summary>An FTS5 table in a file beside the program; the words of the query joined by OR.</summary>
internal static class Peer
{
    private static readonly SqliteCommand s_command = Open();

    public static bool HasSnippets => false;

    public static int Search(string query)
    {
        using SqliteDataReader reader = Start(query);
        int count = 0;
        while (reader.Read())
        {
            _ = reader.GetInt64(0);
            count++;
        }

        return count;
    }

    public static int Snippets(string query) => 0;

    public static IEnumerable<string> Ids(string query)
    {
        using SqliteDataReader reader = Start(query);
        while (reader.Read())
        {
            yield return $"d{reader.GetInt64(0)}";
        }
    }

    private static SqliteDataReader Start(string query)
    {
        IEnumerable<string> words = query.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word.Replace("\"", "\"\"")}\"");
        s_command.Parameters[0].Value = string.Join(" OR ", words);
        return s_command.ExecuteReader();
    }

    private static SqliteCommand Open()
    {
        SqliteConnection connection = new("Mode=ReadOnly;Data Source=" + Path.Combine(AppContext.BaseDirectory, "search.db"));
        connection.Open();
        SqliteCommand command = connection.CreateCommand();

        // The table's rank is bm25() with the weight of the title.
        command.CommandText = "select rowid, rank from docs where docs match $query order by rank limit 10";
        command.Parameters.AddWithValue("$query", "");
        return command;
    }
}
