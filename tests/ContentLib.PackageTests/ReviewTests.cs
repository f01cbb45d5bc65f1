namespace ContentLib.PackageTests;

/// <summary>Content grows old: a build that is given the day says so, of its own content and of that of packages.</summary>
[Collection(PackageCollection.Name)]
public class ReviewTests(PackageFixture packages)
{
    [Fact]
    public void A_build_that_knows_the_day_warns_of_a_package_whose_content_is_due()
    {
        var consumer = packages.NewConsumer("Reader").Project("ContentLib.Oncology")
            .Write("Program.cs", """Console.WriteLine(ContentLib.Oncology.OncologyContent.Library.NextCheckDue?.ToString("yyyy-MM-dd"));""");

        string due = Assert.Single(consumer.Run().Succeeded().Lines);
        string expected = $"warning CL0047: The content of 'ContentLib.Oncology' was to be checked again by {due}, and ContentLibAsOf is {due}; look for a newer version of it";

        Assert.Contains(expected, consumer.Build("--no-incremental", "-p:ContentLibAsOf=" + due).Succeeded().Output);
        Assert.DoesNotContain("CL0047", consumer.Build("--no-incremental", "-p:ContentLibAsOf=2001-01-01").Succeeded().Output);
        Assert.DoesNotContain("CL00", consumer.Build("--no-incremental").Succeeded().Output);
    }

    [Fact]
    public void A_build_that_knows_the_day_warns_of_its_own_entries()
    {
        var consumer = packages.NewConsumer("Ward")
            .Project("ContentLib", "<ContentLibAsOf>2026-02-01</ContentLibAsOf>", """<ContentYaml Include="content/**/*.yaml" />""")
            .Write("Program.cs", """
                using ContentLib;

                Console.WriteLine(Notes.Hello.Review.IsDue(new DateOnly(2026, 2, 1)));

                [ContentType("notes")] public sealed record Note(ContentId<Note> Id, Review Review);
                """)
            .Write("content/notes/hello.yaml", "id: hello\nreview:\n  lastChecked: 2025-01-01\n  nextCheckDue: 2026-01-01\n");

        Assert.Equal(
            ["content/notes/hello.yaml(4,17): warning CL0043: 'review.nextCheckDue' is 2026-01-01, so 'hello' is due for a check as of 2026-02-01"],
            consumer.Messages(consumer.Build().Succeeded()));
        Assert.Equal("True", consumer.Run().Succeeded().Lines[^1]);
    }
}
