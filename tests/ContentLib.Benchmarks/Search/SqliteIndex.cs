using ContentLib.Benchmarks.Corpus;
using Microsoft.Data.Sqlite;

namespace ContentLib.Benchmarks.Search;

/// <summary>Documents in an FTS5 table that keeps their index alone, the title weighted as in ours.</summary>
internal static class SqliteIndex
{
    public static void Write(string file, IEnumerable<SearchDocument> documents)
    {
        File.Delete(file);
        using SqliteConnection connection = new($"Pooling=False;Data Source={file}");
        connection.Open();
        CorpusDatabase.Execute(connection, "create virtual table docs using fts5(title, text, content='', tokenize='porter unicode61')");
        CorpusDatabase.Execute(connection, "insert into docs(docs, rank) values('rank', 'bm25(4.0, 1.0)')");
        using (SqliteTransaction transaction = connection.BeginTransaction())
        {
            int number = 0;
            foreach (SearchDocument document in documents)
            {
                CorpusDatabase.Execute(connection, "insert into docs(rowid, title, text) values($0, $1, $2)", number++, document.Title, document.Text);
            }

            transaction.Commit();
        }

        CorpusDatabase.Execute(connection, "insert into docs(docs) values('optimize')");
        CorpusDatabase.Execute(connection, "vacuum");
    }
}
