using Microsoft.Data.Sqlite;

namespace ContentLib.Benchmarks.Corpus;

/// <summary>The corpus as a SQLite file.</summary>
internal static class CorpusDatabase
{
    private static readonly string[] s_kinds = ["Overview", "Treatment", "SideEffect", "DailyLife"];

    public static void Write(string file, IEnumerable<CorpusEntry> entries)
    {
        File.Delete(file);
        using (SqliteConnection connection = new($"Pooling=False;Data Source={file}"))
        {
            connection.Open();
            Execute(connection, """
                create table topics(id text primary key, name text, summary text, body text, kind int, parent text) without rowid;
                create table related(topic text, position int, other text, primary key(topic, position)) without rowid;
                create table aliases(topic text, position int, alias text, primary key(topic, position)) without rowid;
                create table steps(topic text, position int, title text, minutes int, primary key(topic, position)) without rowid;
                """);
            using SqliteTransaction transaction = connection.BeginTransaction();
            foreach (CorpusEntry entry in entries)
            {
                Add(connection, entry);
            }

            transaction.Commit();
        }
    }

    private static void Add(SqliteConnection connection, CorpusEntry entry)
    {
        object parent = entry.Parent.Length > 0 ? entry.Parent : DBNull.Value;
        Execute(connection, "insert into topics values($0, $1, $2, $3, $4, $5)", entry.Id, entry.Name, entry.Summary + ".", entry.Body, Array.IndexOf(s_kinds, entry.Kind), parent);
        for (int i = 0; i < entry.Related.Count; i++)
        {
            Execute(connection, "insert into related values($0, $1, $2)", entry.Id, i, entry.Related[i]);
        }

        for (int i = 0; i < entry.Aliases.Count; i++)
        {
            Execute(connection, "insert into aliases values($0, $1, $2)", entry.Id, i, entry.Aliases[i]);
        }

        for (int i = 0; i < entry.Steps.Count; i++)
        {
            Execute(connection, "insert into steps values($0, $1, $2, $3)", entry.Id, i, entry.Steps[i].Title, entry.Steps[i].Minutes);
        }
    }

    internal static void Execute(SqliteConnection connection, string sql, params object[] values)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters.AddWithValue("$" + i, values[i]);
        }

        command.ExecuteNonQuery();
    }
}
