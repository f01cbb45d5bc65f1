using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Pipeline;

/// <summary>A content file and the collection that the project puts it in.</summary>
/// <param name="Collection">Null where neither the item nor a folder below the wildcard names one.</param>
/// <param name="OtherCollection">The second collection of a file that two items name, else null.</param>
internal sealed record ContentFile(AdditionalText Text, string? Collection, string? OtherCollection);
