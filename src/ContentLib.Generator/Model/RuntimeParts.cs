namespace ContentLib.Generator.Model;

/// <summary>The part types that the runtime brings, which rules and look-ups know by name.</summary>
internal static class RuntimeParts
{
    public const string Review = "global::ContentLib.Review";

    public const string Code = "global::ContentLib.Code";
}
