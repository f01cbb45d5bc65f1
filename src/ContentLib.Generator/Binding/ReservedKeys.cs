namespace ContentLib.Generator.Binding;

/// <summary>Keys of an entry that are no properties; no property may have such a key.</summary>
internal static class ReservedKeys
{
    public const string Id = "id";
    public const string Formerly = "formerly";
    public const string Deprecated = "deprecated";

    public static readonly string[] All = [Id, Formerly, Deprecated];
}
