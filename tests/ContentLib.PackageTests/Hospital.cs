namespace ContentLib.PackageTests;

/// <summary>The types and the content of a small hospital: what a user of ContentLib alone would write.</summary>
internal static class Hospital
{
    public const string ContentItem = """<ContentYaml Include="content/**/*.yaml" />""";

    public const string Types = """
        using ContentLib;
        [ContentType("services")] public sealed record Service { public required ContentId<Service> Id { get; init; } public required string Name { get; init; }
          public ContentList<string> Aliases { get; init; } = [];
          [InverseOf(typeof(Clinic), nameof(Clinic.Offers))] public ContentList<Clinic> Clinics { get; init; } = []; }
        [ContentType("clinics")] public sealed record Clinic { public required ContentId<Clinic> Id { get; init; } public required string Name { get; init; } public Uri? Website { get; init; }
          public int Beds { get; init; } = 5; public ContentList<Service> Offers { get; init; } = []; }
        [ContentType("people")] public sealed record Person(ContentId<Person> Id, string Name, Clinic Clinic);
        """;

    public const string Program = """
        Console.WriteLine(Clinics.North.Offers[0].Name);
        Console.WriteLine(Clinics.North.Offers[0].Clinics.Count);
        Console.WriteLine(ReferenceEquals(Clinics.North.Offers[0].Clinics[0], Clinics.North));
        Console.WriteLine(Clinics.North.Beds);
        Console.WriteLine(Clinics.North.Website is null);
        Console.WriteLine(People.Jo.Clinic.Name);
        """;

    public static readonly string[] Output = ["Dialysis", "1", "True", "5", "True", "Northern Clinic"];

    /// <summary>Types, content and program, all sound.</summary>
    public static Consumer Furnish(Consumer consumer) => consumer
        .Write("Types.cs", Types)
        .Write("Program.cs", Program)
        .Write("content/services/dialysis.yaml", "id: dialysis\nname: Dialysis\n")
        .Write("content/clinics/north.yaml", "id: north\nname: Northern Clinic\noffers: [dialysis]\n")
        .Write("content/people/jo.yaml", "id: jo\nname: Jo\nclinic: north\n");
}
