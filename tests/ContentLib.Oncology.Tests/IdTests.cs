using System.Text.RegularExpressions;

namespace ContentLib.Oncology.Tests;

/// <summary>The ids are C# names and thereby public API: the names that people look for, in American spelling.</summary>
public class IdTests
{
    private static readonly ContentLibrary s_library = OncologyContent.Library;

    private static readonly (string American, string British)[] s_spellings =
    [
        ("leukemia", "leukaemia"), ("tumor", "tumour"), ("diarrhea", "diarrhoea"), (@"\besophag", "oesophag"), ("anemia", "anaemia"), (@"\bedema", "oedema"),
        (@"\bhemat", "haemat"), (@"\bhemo", "haemo"), (@"\bestrogen", "oestrogen"), ("pediatric", "paediatric"), ("fetal", "foetal"), (@"\bcolor\b", "colour"), ("center", "centre"),
    ];

    /// <summary>What the collections have, and the shorter, British or technical ids that they do not.</summary>
    public static TheoryData<string, string, string> Named
    {
        get
        {
            var named = new TheoryData<string, string, string>();
            Add("cancer-types", """
                nsclc non-small-cell-lung-cancer; sclc small-cell-lung-cancer; bladder-urothelial bladder-cancer; rcc kidney-cancer; hodgkin hodgkin-lymphoma;
                dlbcl diffuse-large-b-cell-lymphoma; follicular follicular-lymphoma; mantle-cell mantle-cell-lymphoma; pmbcl primary-mediastinal-b-cell-lymphoma;
                mzl marginal-zone-lymphoma; b-all b-cell-acute-lymphoblastic-leukemia; cll chronic-lymphocytic-leukemia; aml acute-myeloid-leukemia;
                myeloma multiple-myeloma; hnscc head-and-neck-squamous-cell-carcinoma; npc nasopharyngeal-carcinoma; hcc liver-cancer; biliary bile-duct-cancer;
                oesophageal esophageal-cancer; anal-scc anal-cancer; tnbc triple-negative-breast-cancer; merkel merkel-cell-carcinoma;
                cscc skin-squamous-cell-carcinoma; bcc basal-cell-carcinoma; asps alveolar-soft-part-sarcoma; thymic thymic-cancer;
                colorectal colorectal-cancer; stomach stomach-cancer; pancreatic pancreatic-cancer; cervical cervical-cancer;
                endometrial endometrial-cancer; ovarian ovarian-cancer; prostate prostate-cancer; - agnostic-msi-h; - agnostic-tmb-h
                """);
            Add("side-effects", """
                diarrhoea diarrhea; tumour-flare tumor-flare; crs cytokine-release-syndrome; hypothyroid hypothyroidism; hyperthyroid hyperthyroidism;
                type1-diabetes type-1-diabetes; allergy allergic-reaction; severe-skin severe-skin-reaction; radiation-skin radiation-skin-reaction;
                second-cancer-cart second-cancer-after-car-t; enterocolitis-cart enterocolitis-after-car-t; late-nerve-cart late-nerve-effects-after-car-t;
                nerve-pain-gd2 nerve-pain; injection-site injection-site-reaction; - icans; - hlh
                """);
            Add("therapies", """
                monoclonal-antibody-naked naked-monoclonal-antibody; antibody-conjugate antibody-drug-conjugate; vaccine-preventive preventive-vaccine;
                vaccine-treatment treatment-vaccine; bcg-bladder bcg-therapy; cytokine cytokine-therapy; oncolytic-virus oncolytic-virus-therapy
                """);
            Add("biomarkers", "braf-egfr-alk braf; - egfr; - alk");
            Add("faq-entries", "hair hair-loss-expected; die risk-of-dying-from-side-effects");
            return named;

            void Add(string collection, string pairs)
            {
                foreach (string[] pair in pairs.Split(';').Select(pair => pair.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
                {
                    named.Add(collection, pair[1], pair[0]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Is_the_name_that_people_look_for(string collection, string id, string other)
    {
        string[] ids = [.. s_library.Entries(collection).Select(entry => entry.Id)];
        Assert.Contains(id, ids);
        Assert.DoesNotContain(other, ids);
    }

    [Fact]
    public void Is_in_American_spelling() => Offenders.None(
        from entry in ContentWalk.Entries(s_library)
        from spelling in s_spellings
        where entry.Collection != "sources" && entry.Id.Contains(spelling.British, StringComparison.Ordinal)
        select entry);

    [Fact]
    public void A_name_that_is_spelled_otherwise_in_Britain_has_an_alias_for_it() => Offenders.None(
        from entry in ContentWalk.Entries(s_library)
        let aliases = AliasesOf(entry.Value)
        where aliases is not null
        from spelling in s_spellings
        where Regex.IsMatch(entry.Name, spelling.American, RegexOptions.IgnoreCase)
        where !aliases.Any(alias => alias.Contains(spelling.British, StringComparison.OrdinalIgnoreCase))
        select $"{entry}: '{entry.Name}' without an alias with '{spelling.British}'");

    private static IEnumerable<string>? AliasesOf(object entry) =>
        entry is HealthTopic topic ? topic.Aliases : entry is GlossaryTerm term ? term.Aliases : null;
}
