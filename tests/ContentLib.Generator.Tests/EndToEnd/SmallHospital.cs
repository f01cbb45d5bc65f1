namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>The content of a small hospital: what a user writes.</summary>
internal static class SmallHospital
{
    public const string Types = """
        [ContentType("services")] public sealed record Service
        {
            public required ContentId<Service> Id { get; init; }
            public required string Name { get; init; }
            public ContentList<string> Aliases { get; init; } = [];
            [InverseOf(typeof(Clinic), nameof(Clinic.Offers))] public ContentList<Clinic> Clinics { get; init; } = [];
            [InverseOf(typeof(Room), nameof(Room.Use))] public ContentList<PartOf<Clinic, Room>> Rooms { get; init; } = [];
        }
        [ContentType("clinics")] public sealed record Clinic
        {
            public required ContentId<Clinic> Id { get; init; }
            public required string Name { get; init; }
            public Uri? Website { get; init; }
            public int Beds { get; init; } = 5;
            [Indexed] public Kind Kind { get; init; }
            public ContentList<Service> Offers { get; init; } = [];
            public ContentList<Room> Rooms { get; init; } = [];
        }
        public sealed record Room { public required string Door { get; init; } public required Service Use { get; init; } }
        public enum Kind { Ward, DayClinic }
        [ContentType("people")] public sealed record Person(ContentId<Person> Id, string Name, Clinic Clinic, Service? Speciality = null);
        """;

    public static readonly ContentText Dialysis = ("content/services/dialysis.yaml", "id: dialysis\nname: Dialysis\n");

    public static readonly ContentText North = ("content/clinics/north.yaml", """
        id: north
        name: Northern Clinic
        kind: day-clinic
        offers: [dialysis]
        rooms:
          - door: 1a
            use: dialysis

        """);

    public static readonly ContentText Jo = ("content/people/jo.yaml", "id: jo\nname: Jo\nclinic: north\n");

    public static Project Project => Project.Of(Types, Dialysis, North, Jo);

    /// <summary>The hospital with more files, or others for its own.</summary>
    public static Project With(params ContentText[] files) =>
        Project.Of(Types, [.. Project.Files.Where(own => files.All(file => file.Path != own.Path)), .. files]);
}
