namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Names that a project may have, and that generated code must live with.</summary>
public class NameTests
{
    private const string Thing = "[ContentType(\"things\")] public sealed record Thing(ContentId<Thing> Id, string Name);";

    private static readonly ContentText s_a = (Things.Path, "id: a\nname: A\n");

    [Theory]
    [InlineData("Hospital")]
    [InlineData("My.Company.Some-App")]
    [InlineData("1st app")]
    [InlineData("class")]
    [InlineData("Ünïcode.ß")]
    [InlineData("System")]
    [InlineData("Things")]
    [InlineData("a.b.c.Content")]
    public void An_assembly(string name)
    {
        Project project = Project.Of(Thing, s_a) with { AssemblyName = name, Properties = [] };

        Assert.Equal("A", project.Run().IsSound().Value("global::Hospital.Things.A.Name"));
    }

    [Theory]
    [InlineData("ContentLibName", "Fluff")]
    [InlineData("ContentLibName", "a-b c")]
    [InlineData("ContentLibName", "class")]
    [InlineData("ContentLibName", "record")]
    [InlineData("ContentLibName", "Content")]
    [InlineData("ContentLibVersion", "1.0.0-\"quote\\")]
    [InlineData("RootNamespace", "My.class.1st")]
    [InlineData("RootNamespace", "..")]
    [InlineData("RootNamespace", "Hospital")]
    [InlineData("ContentLibLanguage", "de-\u2028AT")]
    public void A_property_of_the_project(string name, string value) =>
        (Project.Of(Thing, s_a) with { Properties = new() { [name] = value } }).Run().IsSound();

    [Theory]
    [InlineData("things", "All")]
    [InlineData("things", "Ids")]
    [InlineData("all", "")]
    [InlineData("ids", "")]
    [InlineData("equals", "")]
    [InlineData("content", "")]
    [InlineData("hospital", "")]
    [InlineData("system", "")]
    [InlineData("by-name", "")]
    [InlineData("global", "")]
    public void A_collection(string collection, string catalog)
    {
        string arguments = "\"" + collection + "\"" + (catalog.Length == 0 ? "" : ", Catalog = \"" + catalog + "\"");
        GeneratorRun run = Project.Of(
            "[ContentType(" + arguments + ")] public sealed record Thing(ContentId<Thing> Id, [property: Indexed] string Name);",
            ("content/" + collection + "/a.yaml", "id: a\nname: A\n")).Run().Compiles();

        Assert.All(run.Diagnostics, d => Assert.Equal("CL0111", d.Id));
    }

    [Theory]
    [InlineData("public static class Outer { [ContentType(\"things\")] internal sealed record Thing(ContentId<Thing> Id, string Name); }")]
    [InlineData("[ContentType(\"things\")] internal sealed record Thing(ContentId<Thing> Id, string Name);")]
    [InlineData("[ContentType(\"things\")] public sealed record @class(ContentId<@class> Id, string Name);")]
    [InlineData("[ContentType(\"things\")] public sealed record String(ContentId<String> Id, string Name);")]
    [InlineData("[ContentType(\"things\")] public sealed record ContentList(ContentId<ContentList> Id, string Name);")]
    [InlineData("[ContentType(\"things\")] public sealed class Thing(ContentId<Thing> id, string name) { public ContentId<Thing> Id { get; } = id; public string Name { get; } = name; }")]
    [InlineData("[ContentType(\"things\"), Obsolete] public sealed record Thing(ContentId<Thing> Id, string Name);")]
    [InlineData("[ContentType(\"things\")] public partial record Thing(ContentId<Thing> Id); public partial record Thing { public required string Name { get; init; } }")]
    [InlineData("public abstract record Base { public required string Name { get; init; } } [ContentType(\"things\")] public sealed record Thing : Base { public required ContentId<Thing> Id { get; init; } }")]
    public void A_type(string source)
    {
        Project project = Project.Of(source + " namespace System { class Int32; } namespace ContentLib.Things { class ContentSet; }", s_a);
        project = project with { Source = project.Source.Replace("namespace Hospital;", "namespace Hospital {") + " }" };

        project.Run().IsSound();
    }

    [Fact]
    public void Types_of_one_name_in_two_namespaces()
    {
        Project project = Project.Of(
            """
            namespace A { public record Part(int X); [ContentType("things")] public sealed record Thing(ContentId<Thing> Id, Part Part); }
            namespace B { public record Part(string Y); [ContentType("tools", Catalog = "Things")] public sealed record Thing(ContentId<Thing> Id, Part Part, A.Thing? Other); }
            """,
            ("content/things/a.yaml", "id: a\npart: {x: 1}"),
            ("content/tools/a.yaml", "id: a\npart: {y: z}\nother: a"));
        project = project with { Source = project.Source.Replace("namespace Hospital;", "namespace Hospital {") + " }" };

        Assert.Equal("z1", project.Run().IsSound().Value("Hospital.B.Things.A.Part.Y + Hospital.B.Things.A.Other!.Part.X"));
    }
}
