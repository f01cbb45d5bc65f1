using System.Text;

namespace ContentLib;

/// <summary>
/// Codes and their systems as the compiler writes them into the table of codes and the runtime looks them up: part of
/// the storage layout.
/// </summary>
internal static class CodeText
{
    public const string Icd10Cm = "http://hl7.org/fhir/sid/icd-10-cm";
    public const string Icd10 = "http://hl7.org/fhir/sid/icd-10";
    public const string IcdO3 = "http://terminology.hl7.org/CodeSystem/icd-o-3";

    /// <summary>A category of the ICD: what a longer code is cut down to, and no further.</summary>
    public const int ShortestPrefix = 3;

    /// <summary>Whether the beginning of a code is the code of something wider. Takes the URI folded.</summary>
    public static bool IsHierarchical(string system) => system is Icd10Cm or Icd10 or IcdO3;

    /// <summary>A system's URI without white space around it and without a slash at its end.</summary>
    public static string FoldSystem(string system) => system.Trim().TrimEnd('/');

    /// <summary>
    /// A code without white space and in capitals; of a hierarchical system also without dots, which only group its
    /// characters. Capitals by hand: those of a culture, or of another version of Unicode, would miss the table.
    /// </summary>
    /// <param name="system">The URI, folded.</param>
    /// <param name="code">The code as somebody wrote it.</param>
    public static string Fold(string system, string code)
    {
        bool dropsDots = IsHierarchical(system);
        StringBuilder folded = new(code.Length);
        foreach (char c in code)
        {
            if (!char.IsWhiteSpace(c) && (c != '.' || !dropsDots))
            {
                folded.Append(c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
            }
        }

        return folded.ToString();
    }
}
