namespace ContentLib.Tests.Search;

/// <summary>The stems of a sample that touches every step, for a machine without the published vocabulary.</summary>
public class Porter2Tests
{
    /// <summary>Words and their stems, in the order of the steps.</summary>
    private const string Sample = """
        tumors tumor, caresses caress, ponies poni, ties tie, died die, cried cri, gas gas, this this, gaps gap,
        buses buse, focus focus, virus virus, glasses glass, agreed agre, agreedly agre, feed feed, bleed bleed,
        succeed succeed, proceed proceed, exceeds exceed, treated treat, treatedly treat, biopsied biopsi,
        infused infus, fused fuse, plated plate, hopping hop, hoping hope, hoped hope, adding add, egged egg,
        offing off, controlled control, blurred blur, filing file, mapped map, rubbed rub, dying die, lying lie,
        tied tie, earrings earring, evenings evening, therapy therapi, by by, cry cri, dry dri, toxicity toxic,
        yes yes, yeast yeast, boy boy, enjoyed enjoy, conditional condit, rational ration, valency valenc,
        hesitancy hesit, reliably reliabl, differently differ, randomizer random, randomization random,
        relational relat, activation activ, activator activ, formality formal, formally formal, hopefulness hope,
        nervously nervous, nervousness nervous, effectiveness effect, sensitivity sensit, responsibility respons,
        possibly possibl, oncologist oncolog, oncology oncolog, apology apolog, hopefully hope, carelessly careless,
        really realli, early earli, gently gentl, only onli, idly idl, singly singl, ugly ugli, educational educ,
        duplicate duplic, surgical surgic, hopeful hope, goodness good, formalize formal, normalized normal,
        relative relat, operative oper, revival reviv, allowance allow, inference infer, airliner airlin,
        genetic genet, adjustable adjust, defensible defens, irritant irrit, replacement replac, adjustment adjust,
        dependent depend, infusion infus, homologous homolog, communism communism, activate activ, infectious infecti,
        effective effect, neutralize neutral, probate probat, rate rate, roll roll, install instal, skis ski,
        skies sky, sky sky, news news, atlas atlas, bias bias, howe howe, general general, generate generat,
        generous generous, generic generic, communication communic, communities communiti, arsenic arsenic,
        arsenal arsenal, pasted paste, past past, pasting paste, universe univers, universal universal,
        university universiti, later later, lateral lateral, emergency emergenc, emerge emerg, organ organ,
        organic organic, organize organiz, internal internal, interval interval, international internat,
        interferon interferon, patient's patient, patients' patient, 'tis tis, doctors's doctor, is is, immune immun,
        immunity immun, immunotherapy immunotherapi, vaccine vaccin, vaccination vaccin, vaccinated vaccin,
        antibodies antibodi, antibody antibodi, lymphocytes lymphocyt, leukemia leukemia, melanoma melanoma,
        metastatic metastat, metastases metastas, relapse relaps, relapsed relaps, radiation radiat,
        chemotherapy chemotherapi, infusions infus, inflammation inflamm, inflammatory inflammatori
        """;

    [Fact]
    public void Stems_words_as_the_description_says()
    {
        string[][] pairs = [.. Sample.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pair => pair.Split(' '))];
        Assert.Equal(171, pairs.Length);
        Offenders.None(pairs.Where(pair => StemOf(pair[0]) != pair[1]).Select(pair => $"{pair[0]} -> {StemOf(pair[0])}, not {pair[1]}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("'''")]
    [InlineData("''s")]
    [InlineData("免疫治療")]
    [InlineData("39.5")]
    [InlineData("bcdfg")]
    public void Leaves_alone_what_is_no_word(string word) => Assert.InRange(StemOf(word).Length, 0, word.Length);

    internal static string StemOf(string word)
    {
        char[] buffer = word.ToCharArray();
        return new string(buffer, 0, Porter2.Stem(buffer));
    }
}
