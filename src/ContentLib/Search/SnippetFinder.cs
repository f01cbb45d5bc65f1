using ContentLib.CompilerServices;

namespace ContentLib;

/// <summary>Finds the passage of an entry that fits a query best.</summary>
internal static class SnippetFinder
{
    private const int SnippetLength = 200;

    /// <summary>A name that fits is on the page already; what the entry says of it tells more.</summary>
    private const float NameFactor = 0.5f;

    public static FoundText Find(ContentEntry entry, QueryTerms query)
    {
        TextCollector collector = new();
        entry.Store!.AddTexts(entry.Value, collector);
        SearchLanguage language = entry.Store.OpenSearchIndex()!.Language;
        char[] buffer = new char[Tokenizer.BufferLength * 2];
        List<Mark> best = [];
        EntryText bestText = default;
        float bestWorth = 0;
        List<Mark> marks = [];
        foreach (EntryText text in collector.Texts)
        {
            if (text.Weight <= 0 && text.Kind == EntryTextKind.Text)
            {
                continue;
            }

            Find(text.Text, query, language, buffer, marks);
            float worth = Worth(marks) * (text.Kind == EntryTextKind.Text ? 1 : NameFactor);
            if (worth > bestWorth)
            {
                (best, marks) = (marks, best);
                bestText = text;
                bestWorth = worth;
            }
        }

        return bestWorth > 0 ? Cut(bestText, best) : Beginning(collector);
    }

    /// <summary>The words of the query in a text.</summary>
    private static void Find(string text, QueryTerms query, SearchLanguage language, char[] buffer, List<Mark> marks)
    {
        marks.Clear();
        Tokenizer words = new(text, buffer.AsSpan(0, Tokenizer.BufferLength));
        Span<char> term = buffer.AsSpan(Tokenizer.BufferLength);
        while (words.MoveNext())
        {
            // Spelling may take the first letter: oesophagus.
            if (!query.MayMatch(words.Word[0]) && words.Word[0] != 'o')
            {
                continue;
            }

            int found = query.IndexOf(term[..Analyzer.Analyze(language, words.Word, term)]);
            if (found >= 0)
            {
                marks.Add(new Mark(words.Start, words.Length, found, query.WeightOf(found)));
            }
        }
    }

    /// <summary>What the terms weigh, each once, and a little for each time more.</summary>
    private static float Worth(List<Mark> marks)
    {
        float worth = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            worth += IsFirst(marks, 0, i) ? marks[i].Weight : marks[i].Weight * 0.05f;
        }

        return worth;
    }

    private static bool IsFirst(List<Mark> marks, int start, int index)
    {
        for (int i = start; i < index; i++)
        {
            if (marks[i].Term == marks[index].Term)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The stretch with the most of the query in it.</summary>
    private static FoundText Cut(EntryText text, List<Mark> marks)
    {
        int bestFirst = 0;
        float bestWorth = -1;
        for (int first = 0; first < marks.Count; first++)
        {
            float worth = 0;
            for (int i = first; i < marks.Count && marks[i].Start + marks[i].Length - marks[first].Start <= SnippetLength; i++)
            {
                worth += IsFirst(marks, first, i) ? marks[i].Weight : marks[i].Weight * 0.05f;
            }

            if (worth > bestWorth)
            {
                (bestFirst, bestWorth) = (first, worth);
            }
        }

        return Cut(text, marks, marks[bestFirst].Start);
    }

    private static FoundText Cut(EntryText entryText, List<Mark> marks, int at)
    {
        string text = entryText.Text;
        int start = SentenceStart(text, at);
        int end = WordEnd(text, Math.Min(text.Length, start + SnippetLength));
        string before = start == 0 ? "" : "…";
        string after = end == text.Length ? "" : "…";
        string snippet = before + text[start..end].Replace('\n', ' ') + after;
        List<TextRange> ranges = [];
        foreach (Mark mark in marks)
        {
            // "CAR-T" is marked as a whole, not once more in its parts.
            bool isNew = ranges.Count == 0 || mark.Start - start + before.Length >= ranges[^1].Start + ranges[^1].Length;
            if (mark.Start >= start && mark.Start + mark.Length <= end && isNew)
            {
                ranges.Add(new TextRange(mark.Start - start + before.Length, mark.Length));
            }
        }

        return new FoundText(entryText.Property, snippet, ranges.ToContentList());
    }

    /// <summary>The beginning of the sentence, where it is near; else of a word shortly before.</summary>
    private static int SentenceStart(string text, int at)
    {
        int limit = Math.Max(0, at - (SnippetLength / 2));
        for (int i = at; i > limit; i--)
        {
            if (text[i - 1] == '\n' || (i >= 2 && text[i - 1] == ' ' && text[i - 2] is '.' or '?' or '!' or '。'))
            {
                return i;
            }
        }

        if (limit == 0)
        {
            return 0;
        }

        int start = Math.Max(0, at - (SnippetLength / 4));
        while (start < at && text[start - 1] != ' ')
        {
            start++;
        }

        return start;
    }

    private static int WordEnd(string text, int end)
    {
        int cut = end;
        while (cut < text.Length && cut > end - (SnippetLength / 4) && text[cut] != ' ' && text[cut] != '\n')
        {
            cut--;
        }

        cut = cut <= end - (SnippetLength / 4) ? end : cut;
        return cut < text.Length && cut > 0 && char.IsLowSurrogate(text[cut]) ? cut - 1 : cut;
    }

    /// <summary>For an entry that is a hit by names of others alone.</summary>
    private static FoundText Beginning(TextCollector collector)
    {
        foreach (EntryText text in collector.Texts)
        {
            if (text.Weight > 0 && text.Kind == EntryTextKind.Text)
            {
                return Cut(text, [], 0);
            }
        }

        return FoundText.None;
    }

    /// <summary>A word of a text that the query asks for.</summary>
    private sealed class Mark(int start, int length, int term, float weight)
    {
        public readonly int Start = start;
        public readonly int Length = length;
        public readonly int Term = term;
        public readonly float Weight = weight;
    }
}
