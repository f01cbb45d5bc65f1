using System.Diagnostics.CodeAnalysis;

// MinLength reflects over the collection when it validates at run time. Here nothing ever does: ContentLib reads these
// attributes in the compiler.
[assembly: UnconditionalSuppressMessage("Trimming", "IL2026:RequiresUnreferencedCode", Scope = "module",
    Justification = "Validation attributes are evaluated at compile time only.")]
