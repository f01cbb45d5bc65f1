using System.Diagnostics.CodeAnalysis;

// MinLength carries RequiresUnreferencedCode, because its run-time check looks for a Count property by reflection.
// Here the generator evaluates it at compile time, and nothing calls it at run time.
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026", Scope = "module",
    Justification = "The constraint attributes are evaluated at compile time only.")]
