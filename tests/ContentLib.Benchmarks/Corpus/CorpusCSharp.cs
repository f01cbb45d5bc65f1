namespace ContentLib.Benchmarks.Corpus;

/// <summary>The corpus as a static array of records.</summary>
internal static class CorpusCSharp
{
    public static void Write(TextWriter writer, IEnumerable<CorpusEntry> entries)
    {
        writer.Write("namespace Bench;\n\ninternal static class StaticTopics\n{\n    public static readonly Topic[] All =\n    [\n");
        foreach (CorpusEntry entry in entries)
        {
            writer.Write($$"""
                        new Topic
                        {
                            Id = "{{entry.Id}}",
                            Name = "{{entry.Name}}",
                            Summary = "{{entry.Summary}}.",
                            Body = "{{entry.Body}}",
                            Kind = TopicKind.{{entry.Kind}},
                            Parent = {{(entry.Parent.Length > 0 ? Quoted(entry.Parent) : "null")}},
                            Related = [{{string.Join(", ", entry.Related.Select(Quoted))}}],
                            Aliases = [{{string.Join(", ", entry.Aliases.Select(Quoted))}}],
                            Steps = [{{string.Join(", ", entry.Steps.Select(step => $"new Step {{ Title = {Quoted(step.Title)}, Minutes = {step.Minutes} }}"))}}],
                        },

                """);
        }

        writer.Write("    ];\n}\n");
    }

    private static string Quoted(string text) => '"' + text + '"';
}
