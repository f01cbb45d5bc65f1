namespace ContentLib;

/// <summary>
/// Makes British and American spellings of a folded English word equal, mostly by the American one. What comes out
/// need not be a word ("contor"): it is a key, and all that counts is that different words stay apart.
/// </summary>
internal ref struct Spelling
{
    /// <summary>
    /// Replaced wherever they stand in a word: the digraphs of Greek and Latin words, with as much around them as tells
    /// them from "does" and "aerobic"; and sulphate.
    /// </summary>
    private const string Digraphs =
        " aem:em paed:ped paen:pen faec:fec gynaec:gynec caec:cec aetiol:etiol aesth:esth caesar:cesar caesi:cesi " +
        "palaeo:paleo archaeo:archeo naev:nev diaev:diev primaev:primev laevo:levo taeni:teni hyaen:hyen chimaer:chimer phaere:phere " +
        "rrhoea:rrhea rrhoei:rrhei pnoea:pnea pnoei:pnei ooedem:edem oedem:edem ooesoph:esoph oesoph:esoph oestr:estr " +
        "coeli:celi coelo:celo foet:fet homoeo:homeo amoeb:ameb manoeuv:maneuv sulph:sulf";

    private const string Beginnings =
        " grey:gray defenc:defens offenc:offens licenc:licens pretenc:pretens practis:practic " +
        "sceptic:skeptic mould:mold moult:molt smould:smold artefact:artifact aneurism:aneurysm " +
        "leuco:leuko disk:disc aluminium:aluminum jewellery:jewelry oecumen:ecumen oenolog:enolog " +
        "cesarian:cesarean skillful:skilful willful:wilful installment:instalment";

    /// <summary>No replacement is longer than what it replaces, so "centred" becomes what "centered" is once it is stemmed.</summary>
    private const string Endings =
        " logue:log logues:logs logued:loged loguing:loging gramme:gram grammes:grams dgement:dgment dgements:dgments " +
        "llor:lor llors:lors " +
        "centred:center centring:center titred:titer titring:titer mitred:miter euvred:euver euvring:euver";

    /// <summary>All the English words in "-re" that have another spelling; "entre" and "timbre" have none.</summary>
    private const string ReEndings =
        " centre: metre: litre: theatre: lustre: mitre: nitre: titre: goitre: spectre: sceptre: petre: noitre: coutre: philtre: " +
        "fibre: calibre: sabre: sombre: meagre: ochre: ulchre: euvre:";

    /// <summary>Ends of words that nobody writes with "or": contour, paramour, troubadour.</summary>
    private const string AlwaysOur = " hour: four: tour: your: jour: flour: amour: velour: devour: downpour: outpour: badour: padour:";

    private const string IseEndings =
        " ise: ises: ised: ising: isings: iser: isers: isation: isations: isational: isable: isability: isingly:";

    /// <summary>What stands before "ise" in words that Americans write with it too, or that are plurals of "-is".</summary>
    private const string AlwaysIse =
        " exerc exc inc conc prec circumc prom prem dem surm comprom chem advert chast expert treat mort pract merchand parad an val pal ass " +
        "franch enfranch disenfranch desp ar sunr moonr highr pen ir clitor epiderm trell portcull chrysal metropol necropol mant ";

    private readonly Span<char> _word;
    private int _length;

    private Spelling(Span<char> word)
    {
        _word = word;
        _length = word.Length;
    }

    /// <summary>Writes the key of a word over the word, and returns the key's length.</summary>
    public static int Normalize(Span<char> word)
    {
        Spelling spelling = new(word);
        spelling.ReplaceWithin();
        spelling.ReplaceBeginning();
        spelling.ReplaceEnding();
        return spelling._length;
    }

    /// <summary>Looks first, since most words have nothing of the kind: what is not called is not compiled at a program's first search.</summary>
    private void ReplaceWithin()
    {
        if (Has("ae") || Has("oe") || Has("sulph"))
        {
            ReplaceDigraphs();
        }

        if (Has("our"))
        {
            ReplaceOur();
        }

        if (Has("is"))
        {
            ReplaceIse();
        }

        if (Has("lyz"))
        {
            ReplaceYze();
        }
    }

    /// <summary>anaemia, oedema, foetus.</summary>
    private void ReplaceDigraphs()
    {
        int length = 0;
        for (int at = 0; at < _length;)
        {
            int replacement = AffixRules.FindBeginning(_word.Slice(at, _length - at), Digraphs, out int replaced);
            if (replacement < 0)
            {
                _word[length++] = _word[at++];
            }
            else
            {
                length = AffixRules.Write(Digraphs, replacement, _word, length);
                at += replaced;
            }
        }

        _length = length;
    }

    private void ReplaceBeginning()
    {
        int replacement = AffixRules.FindBeginning(Word, Beginnings, out int replaced);
        if (replacement >= 0)
        {
            int end = AffixRules.Write(Beginnings, replacement, _word, 0);
            Remove(end, replaced - end);
        }
    }

    /// <summary>catalogue, programme, judgement; fibre, centres.</summary>
    private void ReplaceEnding()
    {
        int end = _length > 0 && _word[_length - 1] == 's' ? _length - 1 : _length;
        if (end > 2 && _word[end - 1] == 'e' && _word[end - 2] == 'r' && AffixRules.FindEnding(_word.Slice(0, end), ReEndings, out _) >= 0)
        {
            _word[end - 2] = 'e';
            _word[end - 1] = 'r';
            return;
        }

        int replacement = AffixRules.FindEnding(Word, Endings, out int replaced);
        if (replacement >= 0)
        {
            _length = AffixRules.Write(Endings, replacement, _word, _length - replaced);
        }
    }

    /// <summary>tumour, colouring, favourable: behind a syllable, and before nothing or an ending of such words.</summary>
    private void ReplaceOur()
    {
        int at = Word.LastIndexOf("our".AsSpan());
        if (at < 2 || !HasVowelBefore(at))
        {
            return;
        }

        ReadOnlySpan<char> behind = Word.Slice(at + 3);
        bool isEnding = behind.Length == 0 || behind[0] is 'a' or 'e' or 'f' or 'h' or 'i' or 'l' or 'y' || (behind.Length == 1 && behind[0] == 's');
        if (isEnding && !behind.StartsWith("ag".AsSpan()) && !behind.StartsWith("ish".AsSpan()) 
            && AffixRules.FindEnding(_word.Slice(0, at + 3), AlwaysOur, out _) < 0)
        {
            Remove(at + 1, 1);
        }
    }

    /// <summary>catheterise, randomisation.</summary>
    private readonly void ReplaceIse()
    {
        if (AffixRules.FindEnding(Word, IseEndings, out int ending) < 0)
        {
            return;
        }

        int at = _length - ending;
        ReadOnlySpan<char> before = _word.Slice(0, at);
        bool isIze = HasVowelBefore(at) && !IsVowel(at - 1) && before[at - 1] != 'w' && !before.EndsWith("pr".AsSpan())
            && (before[at - 1] != 'v' || before.EndsWith("tiv".AsSpan())) && !AffixRules.Lists(AlwaysIse, before);
        if (isIze)
        {
            _word[at + 1] = 'z';
        }
    }

    /// <summary>analyze, dialyzer: by the British spelling, which meets "analyses" and "analysis".</summary>
    private readonly void ReplaceYze() => _word[Word.IndexOf("lyz".AsSpan()) + 2] = 's';

    private readonly ReadOnlySpan<char> Word => _word.Slice(0, _length);

    private readonly bool Has(string part) => Word.IndexOf(part.AsSpan()) >= 0;

    private void Remove(int at, int count)
    {
        _word.Slice(at + count, _length - at - count).CopyTo(_word.Slice(at));
        _length -= count;
    }

    private readonly bool IsVowel(int at) => _word[at] is 'a' or 'e' or 'i' or 'o' or 'u';

    private readonly bool HasVowelBefore(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (IsVowel(i) || _word[i] == 'y')
            {
                return true;
            }
        }

        return false;
    }
}
