using System.Diagnostics.CodeAnalysis;
using ContentLib.Oncology;

// [MinLength] carries RequiresUnreferencedCode, as [MaxLength] and [Length] do, because its run-time check looks for a
// Count property by reflection. Type by type and not for the module, so that a warning of the generated code still shows.
// "T:" and not "~T:": the compiler reads both, the trimmer only the former.
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.Comparison", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.ComparisonRow", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.DoctorQuestion", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.FaqEntry", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.GlossaryTerm", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.Guide", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.HealthTopic", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.Medication", Justification = TrimmingNotes.Reason)]
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "type", Target = "T:ContentLib.Oncology.UrgentSign", Justification = TrimmingNotes.Reason)]

namespace ContentLib.Oncology;

internal static class TrimmingNotes
{
    public const string Reason = "The generator evaluates the constraint at compile time; nothing calls it at run time.";
}
