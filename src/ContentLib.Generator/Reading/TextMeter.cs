namespace ContentLib.Generator.Reading;

/// <summary>Counts the words and syllables of texts. An exempt term is one word of two syllables.</summary>
internal sealed class TextMeter(ExemptTerms exempt)
{
    private const int SyllablesOfTerm = 2;

    // Used again for each sentence.
    private readonly List<string> _words = [];
    private readonly List<string> _normal = [];

    /// <summary>The sentences of a string that have words, each with its figures.</summary>
    public IEnumerable<TextFigures> OfString(string text)
    {
        int position = 0;
        while (StringBlocks.TryNext(text, ref position, out TextStretch block))
        {
            foreach (TextFigures sentence in OfBlock(text, block))
            {
                yield return sentence;
            }
        }
    }

    /// <summary>The same of a Markdown by its HTML.</summary>
    public IEnumerable<TextFigures> OfMarkdown(string html)
    {
        foreach (string block in MarkdownBlocks.Of(html))
        {
            foreach (TextFigures sentence in OfBlock(block, new TextStretch(0, block.Length)))
            {
                yield return sentence;
            }
        }
    }

    private IEnumerable<TextFigures> OfBlock(string text, TextStretch block)
    {
        int position = block.Start;
        while (SentenceReader.TryNext(text, ref position, block.End, out TextStretch sentence))
        {
            (int words, int syllables) = Count(text, sentence);
            if (words > 0)
            {
                yield return new TextFigures(1, words, syllables, new Sentence(text, sentence, words));
            }
        }
    }

    private (int Words, int Syllables) Count(string text, TextStretch sentence)
    {
        ReadWords(text, sentence);
        int words = 0;
        int syllables = 0;
        for (int i = 0; i < _words.Count; words++)
        {
            int term = exempt.IsEmpty ? 0 : exempt.MatchAt(_normal, i);
            syllables += term > 0 ? SyllablesOfTerm : SyllableCounter.Count(_words[i]);
            i += Math.Max(term, 1);
        }

        return (words, syllables);
    }

    private void ReadWords(string text, TextStretch sentence)
    {
        _words.Clear();
        _normal.Clear();
        int position = sentence.Start;
        while (WordReader.TryNext(text, ref position, sentence.End, out TextStretch range))
        {
            string word = range.In(text);
            _words.Add(word);
            if (!exempt.IsEmpty)
            {
                _normal.Add(ExemptTerms.NormalWord(word));
            }
        }
    }
}
