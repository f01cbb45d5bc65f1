namespace AskOncology.Wording;

/// <summary>A source or a code in one line, without the address.</summary>
internal static class SourceWords
{
    public static string Line(Source source)
    {
        string published = Words.Date(source.Published) is { } date ? $"published {date}, " : "";
        return $"{source.Title.TrimEnd('?', '.')}. {source.Publisher} ({published}read {Words.Date(source.Accessed)}).";
    }

    public static string CodeLine(Code code)
    {
        string display = code.Display is null ? "" : $", \"{code.Display}\"";
        string match = code.Match == CodeMatch.Exact ? "" : $" (a {Words.Of(code.Match)} term)";
        return $"{System(code.System)} {code.Value}{display}{match}";
    }

    private static string System(Uri system) => system.AbsoluteUri switch
    {
        "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl" => "NCI Thesaurus",
        "https://www.nlm.nih.gov/mesh" => "MeSH",
        "http://hl7.org/fhir/sid/icd-10-cm" => "ICD-10-CM",
        "http://www.nlm.nih.gov/research/umls/rxnorm" => "RxNorm",
        "http://snomed.info/sct" => "SNOMED CT",
        var other => other,
    };
}
