namespace ContentLib.Generator.Tests.Schema;

public class ReadingTests
{
    [Fact]
    public void Marks_of_types_parts_and_properties()
    {
        var schema = new SchemaOf("""
            [ContentType("things"), ReadingGrade(8), MaxSentenceWords(25)]
            public sealed record Thing(ContentId<Thing> Id, [ReadingGrade(7.5)] string A, [property: MaxSentenceWords(9)] Step B, string C);
            [MaxSentenceWords(3)] public sealed record Step(string D);
            """);

        Assert.Empty(schema.CompilerErrors);
        Assert.Empty(schema.Problems);
        Assert.Equal(new(8, 25), schema["Thing"].Reading);
        Assert.Equal([new(7.5, null), new(null, 9), null], schema["Thing"].Properties.Select(property => property.Reading));
        Assert.Equal(new(null, 3), schema["Step"].Reading);
    }

    [Fact]
    public void The_nearest_mark_of_the_base_records_counts()
    {
        var schema = new SchemaOf("""
            [ReadingGrade(5), MaxSentenceWords(5)] public abstract record Text;
            [ReadingGrade(6)] public abstract record Topic : Text;
            [ContentType("things")] public sealed record Thing(ContentId<Thing> Id) : Topic;
            """);

        Assert.Equal(new(6, 5), schema["Thing"].Reading);
    }

    [Fact]
    public void A_mark_of_an_inverse_measures_nothing()
    {
        var schema = SchemaOf.Property(
            "[InverseOf(typeof(Other), nameof(Other.Thing)), ReadingGrade(8)] public ContentList<Other> Others { get; init; } = [];",
            "[ContentType(\"others\")] public sealed record Other(ContentId<Other> Id, Thing Thing);");

        Assert.Equal(["CL0112 ReadingGrade(8)"], schema.Problems);
    }
}
