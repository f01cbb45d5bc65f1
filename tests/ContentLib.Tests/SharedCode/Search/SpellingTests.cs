namespace ContentLib.Tests.Search;

/// <summary>British and American spellings are found by one another, and words that only look alike are not.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("ae", "anaemia anemia, leukaemia leukemia, haematology hematology, haemorrhage hemorrhage, ischaemic ischemic, hypoglycaemia hypoglycemia, " +
        "neutropaenia neutropenia, thrombocytopaenic thrombocytopenic, paediatric pediatric, orthopaedics orthopedics, gynaecologist gynecologist, " +
        "faeces feces, faecal fecal, caecum cecum, aetiology etiology, anaesthetic anesthetic, paraesthesia paresthesia, caesarean cesarean, caesarean cesarian, " +
        "naevus nevus, mediaeval medieval, palaeolithic paleolithic, chimaeric chimeric, apheresis aphaeresis, aesthetic esthetic")]
    [InlineData("oe", "oedema edema, lymphoedema lymphedema, oesophagus esophagus, oesophageal esophageal, gastrooesophageal gastroesophageal, oestrogen estrogen, " +
        "diarrhoea diarrhea, diarrhoeal diarrheal, dyspnoea dyspnea, apnoeic apneic, coeliac celiac, foetus fetus, foetal fetal, homoeopathy homeopathy, " +
        "amoebic amebic, manoeuvre maneuver, manoeuvres maneuvers, manoeuvring maneuvering")]
    [InlineData("our", "tumour tumor, tumours tumors, colour color, colouring coloring, colourless colorless, favour favor, favourable favorable, favourite favorite, " +
        "behaviour behavior, behavioural behavioral, odour odor, vapour vapor, labour labor, neighbourhood neighborhood, humoural humoral, tumourigenesis tumorigenesis, honoured honored")]
    [InlineData("re", "fibre fiber, fibres fibers, centre center, centres centers, centred centered, centring centering, litre liter, millilitres milliliters, metre meter, " +
        "titre titer, goitre goiter, calibre caliber, theatre theater, spectre specter, meagre meager")]
    [InlineData("ise", "catheterise catheterize, catheterisation catheterization, randomised randomized, organisations organizations, immunising immunizing, specialiser specializer, " +
        "localise localize, characterises characterizes, recognisable recognizable, metastasise metastasize, collectivise collectivize, minimise minimize, polarised polarized, baptise baptize")]
    [InlineData("yse", "analyse analyze, analysed analyzed, analysing analyzing, analyser analyzer, paralyse paralyze, catalyses catalyzes, dialysed dialyzed, hydrolyse hydrolyze")]
    [InlineData("others", "programme program, programmes programs, kilogramme kilogram, catalogue catalog, dialogues dialogs, grey gray, greyish grayish, licence license, licences licenses, " +
        "practise practice, practised practiced, practising practicing, defence defense, offence offense, sulphate sulfate, disulphide disulfide, leucocyte leukocyte, aluminium aluminum, " +
        "sceptical skeptical, judgement judgment, counsellor counselor, skilful skillful, enrolment enrollment, fulfil fulfill, labelled labeled, modelling modeling, tranquilliser tranquilizer, " +
        "ageing aging, artefact artifact, moulds molds, disk disc")]
    public void Both_spellings_have_one_term(string kind, string pairs) => Offenders.None(
        PairsOf(pairs).Where(pair => TermOf(pair[0]) != TermOf(pair[1])).Select(pair => $"{kind}: {pair[0]} -> {TermOf(pair[0])}, {pair[1]} -> {TermOf(pair[1])}"));

    [Theory]
    [InlineData("does aerobic aerosol phoenix poet shoe toes goes israel michael four twentyfour hour manhour our pour flour your tour contour detour source course journal court courage encouraging discouraging nourish resource armchair")]
    [InlineData("advise exercise wise rise arise promise precise comprise surprise supervise television revise disease raise noise bruise paradise iris irises pelvises franchise disable visible miser")]
    [InlineData("hatred string timbre entre acre ogre genre massacre cadre tired bred basis thesis oasis vogue rogue synagogue sober timber outer fence greet practical practitioner")]
    public void Words_that_only_look_so_stay_as_they_are(string words) => Offenders.None(
        words.Split(' ').Where(word => SpellingOf(word) != word).Select(word => $"{word} -> {SpellingOf(word)}"));

    [Theory]
    [InlineData("timbre timber, outre outer, entre enter, hatred hater, four for, hour hor, pour por, tour tor, our or, prise prize, assise assize, shoed shed, does des, poet pet, coed ced")]
    [InlineData("aerial erial, basis base, theses these, storey story, tyre tire, cheque check, plough plow, kerb curb, draught draft, vice vise, grate greate")]
    public void Different_words_stay_apart(string pairs) => Offenders.None(
        PairsOf(pairs).Where(pair => SpellingOf(pair[0]) == SpellingOf(pair[1])).Select(pair => $"{pair[0]} = {pair[1]}"));

    [Fact]
    public void A_key_is_its_own_key()
    {
        if (SharedData.Find("search-eval", "porter2", "voc.txt") is not { } vocabulary)
        {
            return;
        }

        Offenders.None(File.ReadLines(vocabulary).Where(word => SpellingOf(SpellingOf(word)) != SpellingOf(word)).Select(word => $"{word} -> {SpellingOf(word)} -> {SpellingOf(SpellingOf(word))}"));
    }

    private static string[][] PairsOf(string pairs) => [.. pairs.Split(", ").Select(pair => pair.Split(' '))];

    private static string TermOf(string word) => AnalyzerTests.TermOf(SearchLanguage.English, word);

    private static string SpellingOf(string word)
    {
        char[] key = word.ToCharArray();
        return new string(key, 0, Spelling.Normalize(key));
    }
}
