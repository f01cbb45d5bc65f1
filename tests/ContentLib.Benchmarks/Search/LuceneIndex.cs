using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ContentLib.Benchmarks.Search;

/// <summary>Documents in an index of Lucene, in one segment, without their texts.</summary>
internal static class LuceneIndex
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    public static void Write(string folder, IEnumerable<SearchDocument> documents)
    {
        using FSDirectory directory = FSDirectory.Open(folder);
        IndexWriterConfig config = new(Version, new EnglishAnalyzer(Version)) { Similarity = new BM25Similarity() };
        using (IndexWriter writer = new(directory, config))
        {
            foreach (SearchDocument document in documents)
            {
                writer.AddDocument([new TextField("title", document.Title, Field.Store.NO), new TextField("text", document.Text, Field.Store.NO)]);
            }

            writer.ForceMerge(1);
        }

        File.Delete(Path.Combine(folder, IndexWriter.WRITE_LOCK_NAME));
    }
}
