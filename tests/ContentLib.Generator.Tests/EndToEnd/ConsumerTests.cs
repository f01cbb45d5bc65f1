using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Content goes in and typed entries come out, under the settings that a user may have.</summary>
public class ConsumerTests
{
    private static readonly (string Expression, object Value)[] s_values =
    [
        ("Clinics.North.Offers[0].Clinics[0].Name", "Northern Clinic"),
        ("Clinics.North.Beds", 5),
        ("Clinics.North.Website is null", true),
        ("Clinics.ByKind(Kind.DayClinic).Count", 1),
        ("People.Jo.Clinic.Name", "Northern Clinic"),
        ("People.Jo.Speciality is null", true),
        ("Services.Dialysis.Rooms[0].Part.Door", "1a"),
        ("ReferenceEquals(Clinics.North, Clinics.All[\"north\"])", true),
        ("HospitalContent.Library.Version", "1.2.3"),
    ];

    [Theory]
    [InlineData(LanguageVersion.CSharp14, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Enable)]
    [InlineData(LanguageVersion.CSharp11, NullableContextOptions.Disable)]
    public void A_hospital(LanguageVersion language, NullableContextOptions nullable)
    {
        string source = language == LanguageVersion.CSharp11 ? WithoutCollectionExpressions(SmallHospital.Project.Source) : SmallHospital.Project.Source;
        Project project = SmallHospital.Project with
        {
            Source = nullable == NullableContextOptions.Disable ? source.Replace("?", "") : source,
            Language = language,
            Nullable = nullable,
        };

        GeneratorRun run = project.Run().IsSound();

        Assert.Equal(s_values.Select(v => v.Value), s_values.Select(v => run.Value(v.Expression)));
    }

    private static string WithoutCollectionExpressions(string source) =>
        Regex.Replace(source, @"(ContentList<.+>) (\w+) \{ get; init; \} = \[\];", "$1 $2 { get; init; } = $1.Empty;");
}
