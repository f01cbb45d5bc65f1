namespace ContentLib;

/// <summary>
/// The English stemmer of the Snowball project, known as Porter2, after its description of May 2026
/// (https://snowballstem.org/algorithms/english/stemmer.html), whose names the steps and regions bear. It takes
/// folded words.
/// </summary>
internal ref struct Porter2
{
    private const string Step1bRules = " eed:ee eedly:ee ed: edly: ing: ingly:";

    private const string Step2Rules =
        " tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate " +
        "alism:al aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble " +
        "ogist:og ogi:og fulli:ful lessli:less li:";

    private const string Step3Rules =
        " tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:";

    private const string Step4Rules =
        " al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize: ion:";

    /// <summary>Words with a stem of their own, which the steps would get wrong.</summary>
    private const string SpecialWords =
        " skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl " +
        "sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes";

    private const int LongestSpecialWord = 6;

    /// <summary>Beginnings behind which R1 begins.</summary>
    private const string SpecialBeginnings =
        " gener: commun: arsen: past: univers: later: emerg: organ: inter:";

    /// <summary>What is left alone with "eed" and with "ing" behind it.</summary>
    private const string NotPastTense = " succ proc exc ";
    private const string NotParticiples = " inn out cann herr earr even ";

    private readonly Span<char> _word;
    private int _length;
    private int _r1;
    private int _r2;

    private Porter2(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    /// <summary>Turns the word into its stem, in place, and returns the length of the stem.</summary>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2)
        {
            return word.Length;
        }

        if (word.Length <= LongestSpecialWord
            && AffixRules.FindEnding(word, SpecialWords, out int length) is >= 0 and var stem && length == word.Length)
        {
            return AffixRules.Write(SpecialWords, stem, word, 0);
        }

        Porter2 stemmer = new(word);
        stemmer.RemoveApostrophes();
        stemmer.MarkConsonantY();
        stemmer.MarkRegions();
        stemmer.Step1a();
        stemmer.Step1b();
        stemmer.Step1c();
        stemmer.Step2();
        stemmer.Step3();
        stemmer.Step4();
        stemmer.Step5();
        stemmer.UnmarkConsonantY();
        return stemmer._length;
    }

    /// <summary>The one at the beginning and, as step 0, those at the end.</summary>
    private void RemoveApostrophes()
    {
        if (_word[0] == '\'')
        {
            _word.Slice(1).CopyTo(_word);
            _length--;
        }

        _length -= EndsWith("'") ? 1 : 0;
        _length -= EndsWith("'s") ? 2 : 0;
    }

    private void MarkConsonantY()
    {
        for (int i = 0; i < _length; i++)
        {
            if (_word[i] == 'y' && (i == 0 || IsVowel(i - 1)))
            {
                _word[i] = 'Y';
            }
        }
    }

    private void UnmarkConsonantY()
    {
        for (int i = 0; i < _length; i++)
        {
            _word[i] = _word[i] == 'Y' ? 'y' : _word[i];
        }
    }

    private void MarkRegions()
    {
        _r1 = AffixRules.FindBeginning(_word.Slice(0, _length), SpecialBeginnings, out int beginning) >= 0 ? beginning : RegionAfter(0);
        _r2 = RegionAfter(_r1);
    }

    /// <summary>The region after the first non-vowel that follows a vowel.</summary>
    private readonly int RegionAfter(int start)
    {
        for (int i = start + 1; i < _length; i++)
        {
            if (!IsVowel(i) && IsVowel(i - 1))
            {
                return i + 1;
            }
        }

        return _length;
    }

    private void Step1a()
    {
        if (EndsWith("sses"))
        {
            _length -= 2;
        }
        else if (EndsWith("ied") || EndsWith("ies"))
        {
            _length -= _length > 4 ? 2 : 1;
        }
        else if (EndsWith("s") && !EndsWith("us") && !EndsWith("ss") && HasVowelBefore(_length - 2))
        {
            _length--;
        }
    }

    private void Step1b()
    {
        int replacement = AffixRules.FindEnding(Word, Step1bRules, out int suffix);
        int start = _length - suffix;
        if (replacement < 0)
        {
            return;
        }

        if (_word[start] == 'e' && _word[start + 1] == 'e')
        {
            if (start >= _r1 && !AffixRules.Lists(NotPastTense, _word.Slice(0, start)))
            {
                _length = start + 2;
            }
        }
        else if (suffix == 3 && start == 2 && _word[1] == 'y' && !IsVowel(0))
        {
            // dying, lying
            _word[1] = 'i';
            _word[2] = 'e';
            _length = 3;
        }
        else if (HasVowelBefore(start) && !(suffix == 3 && AffixRules.Lists(NotParticiples, _word.Slice(0, start))))
        {
            _length = start;
            RepairStem();
        }
    }

    /// <summary>After "ed" or "ing" is gone: luxuriat(e), hop(p), hop(e).</summary>
    private void RepairStem()
    {
        char last = _word[_length - 1];
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
        {
            _word[_length++] = 'e';
        }
        else if (_length > 1 && last == _word[_length - 2] && last is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
        {
            _length -= _length == 3 && _word[0] is 'a' or 'e' or 'o' ? 0 : 1;
        }
        else if (_r1 >= _length && EndsInShortSyllable(_length))
        {
            _word[_length++] = 'e';
        }
    }

    private readonly void Step1c()
    {
        if (_length > 2 && _word[_length - 1] is 'y' or 'Y' && !IsVowel(_length - 2))
        {
            _word[_length - 1] = 'i';
        }
    }

    private void Step2()
    {
        int replacement = AffixRules.FindEnding(Word, Step2Rules, out int suffix);
        int start = _length - suffix;
        bool isFit = suffix switch
        {
            2 => start > 0 && _word[start - 1] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't', // li
            3 when _word[start] == 'o' => start > 0 && _word[start - 1] == 'l', // ogi
            _ => true,
        };
        if (replacement >= 0 && start >= _r1 && isFit)
        {
            _length = AffixRules.Write(Step2Rules, replacement, _word, start);
        }
    }

    private void Step3()
    {
        int replacement = AffixRules.FindEnding(Word, Step3Rules, out int suffix);
        int start = _length - suffix;
        if (replacement >= 0 && start >= (EndsWith("ative") ? _r2 : _r1))
        {
            _length = AffixRules.Write(Step3Rules, replacement, _word, start);
        }
    }

    private void Step4()
    {
        int found = AffixRules.FindEnding(Word, Step4Rules, out int suffix);
        int start = _length - suffix;
        if (found >= 0 && start >= _r2 && (!EndsWith("ion") || (start > 0 && _word[start - 1] is 's' or 't')))
        {
            _length = start;
        }
    }

    private void Step5()
    {
        int start = _length - 1;
        if (EndsWith("e") && (start >= _r2 || (start >= _r1 && !EndsInShortSyllable(start))))
        {
            _length--;
        }
        else if (EndsWith("ll") && start >= _r2)
        {
            _length--;
        }
    }

    private readonly ReadOnlySpan<char> Word => _word.Slice(0, _length);

    private readonly bool EndsWith(string ending) => Word.EndsWith(ending.AsSpan());

    private readonly bool IsVowel(int index) => _word[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly bool HasVowelBefore(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (IsVowel(i))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsInShortSyllable(int end) => end switch
    {
        < 2 => false,
        2 => IsVowel(0) && !IsVowel(1),
        _ => (!IsVowel(end - 3) && IsVowel(end - 2) && !IsVowel(end - 1) && _word[end - 1] is not ('w' or 'x' or 'Y'))
            || _word.Slice(0, end).EndsWith("past".AsSpan()),
    };
}
