namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>One content type with the properties that a test is about.</summary>
internal static class Things
{
    public const string Path = "content/things/a.yaml";

    public static Project With(string properties, string yaml) => With(properties, "", (Path, yaml));

    /// <param name="others">Types beside it.</param>
    public static Project With(string properties, string others, params ContentText[] files) => Project.Of(
        "[ContentType(\"things\")] public sealed record Thing { public required ContentId<Thing> Id { get; init; }\n" + properties + "\n}\n" + others,
        files);
}
