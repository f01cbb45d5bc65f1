namespace ContentLib;

/// <summary>The official URIs of code systems, for <see cref="Code.System"/> and <see cref="ContentLibrary.FindByCode(string, string)"/>.</summary>
/// <remarks>
/// They are those of the registers of HL7: the list of code systems in FHIR (hl7.org/fhir/terminologies-systems.html)
/// and HL7 Terminology (terminology.hl7.org). Any other URI may be used as well. OncoTree has none in either.
/// </remarks>
public static class CodeSystems
{
    /// <summary>NCI Thesaurus, such as <c>C2926</c>. Source: FHIR, code systems.</summary>
    public const string NciThesaurus = "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl";

    /// <summary>Medical Subject Headings, such as <c>D002289</c>. Source: HL7 Terminology, CodeSystem MeSH.</summary>
    public const string Mesh = "https://www.nlm.nih.gov/mesh";

    /// <summary>ICD-10-CM, the clinical modification used in the United States, such as <c>C34.11</c>; hierarchical. Source: FHIR, code systems.</summary>
    public const string Icd10Cm = CodeText.Icd10Cm;

    /// <summary>ICD-10 of the World Health Organization, such as <c>C34.1</c>; hierarchical. Source: FHIR, code systems.</summary>
    public const string Icd10 = CodeText.Icd10;

    /// <summary>ICD-O-3, sites (<c>C34.1</c>) and forms (<c>8140/3</c>) of tumors; hierarchical. Source: HL7 Terminology, CodeSystem icd-o-3.</summary>
    public const string IcdO3 = CodeText.IcdO3;

    /// <summary>RxNorm, medicines in the United States, such as <c>1547545</c>. Source: FHIR, code systems.</summary>
    public const string RxNorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

    /// <summary>SNOMED CT. Source: FHIR, code systems.</summary>
    public const string SnomedCt = "http://snomed.info/sct";

    /// <summary>LOINC, observations and tests. Source: FHIR, code systems.</summary>
    public const string Loinc = "http://loinc.org";
}
