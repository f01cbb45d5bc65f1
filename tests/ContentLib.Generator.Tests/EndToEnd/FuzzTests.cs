namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Sound files with random damage: whatever comes of it, the generator stands and its output compiles.</summary>
public class FuzzTests
{
    private const string Valid = """
        # services
        - id: dialysis
          name: "Dialysis"
          aliases: [blood washing, 'it''s']
        - id: mri
          formerly: [nmr]
          deprecated: too loud
          name: &a >-
            Magnetic
            resonance
          aliases:
            - *a
            - MRI
        ---
        id: ct
        name: CT # short

        """;

    private const string ValidClinics = """
        - id: north
          name: North
          website: https://example.org/?q=1#x
          beds: 12
          kind: day-clinic
          offers: [dialysis, nmr]
          rooms:
            - { door: 1a, use: mri }
            - door: |
                2
              use: ct
        - { id: south, name: South }

        """;

    /// <summary>What damage writes: indicators, keys of the files, and characters that hurt.</summary>
    private static readonly string[] s_pieces =
    [
        ":", ": ", "-", "- ", "?", "[", "]", "{", "}", ",", "#", "&a ", "*a", "!", "!!str ", "|", ">", "'", "\"", "%", "@", "`", "<<: ", "---\n", "...\n",
        "\n", "\r", "\r\n", "\t", "  ", "\0", "\\", "\\u", "\\x", "\uD800", "\uFEFF", "\u2028", "\u0085", "\uFFFD", "id: ", "id: mri\n", "name: ", "null", "~",
        "formerly: ", "offers: ", "use: ", "\n- id: north\n", "1e999", "-0", "0x", "*/", "</summary>", "\u202E",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Damaged_files(int seed)
    {
        Random random = new(seed);
        for (int i = 0; i < 60; i++)
        {
            string services = Damage(Valid, random);
            string clinics = Damage(ValidClinics, random);
            try
            {
                GeneratorRun run = SmallHospital.With(("content/services/dialysis.yaml", services), ("content/clinics/north.yaml", clinics)).Run().Compiles();
                Assert.DoesNotContain(run.Diagnostics, d => d.Id == "CL0900");
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException("Seed " + seed + ", round " + i + ":\n" + services + "\n----\n" + clinics, exception);
            }
        }
    }

    [Fact]
    public void The_files_before_the_damage_are_sound() =>
        SmallHospital.With(("content/services/dialysis.yaml", Valid), ("content/clinics/north.yaml", ValidClinics)).Run().IsSound();

    private static string Damage(string text, Random random)
    {
        for (int i = random.Next(4); i >= 0; i--)
        {
            int start = random.Next(text.Length);
            int length = random.Next(3) == 0 ? Math.Min(random.Next(12), text.Length - start) : 0;
            string piece = s_pieces[random.Next(s_pieces.Length)];
            text = random.Next(5) switch
            {
                0 when text.Length > 40 => text.Remove(start, Math.Min(20, text.Length - start)),
                1 => text.Insert(start, text.Substring(start, Math.Min(random.Next(30), text.Length - start))),
                _ => text.Remove(start, length).Insert(start, piece),
            };
        }

        return text;
    }
}
