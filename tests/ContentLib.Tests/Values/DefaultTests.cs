namespace ContentLib.Tests;

/// <summary>A missing key keeps what the record says; null is null all the same.</summary>
public class DefaultTests
{
    [Fact]
    public void Keeps_every_initializer_where_the_key_is_missing() =>
        Assert.Equal(new WithDefaults { Id = ContentId<WithDefaults>.Parse("absent") }, Defaults.Absent);

    [Fact]
    public void Takes_an_explicit_null_over_an_initializer()
    {
        WithDefaults entry = Defaults.Nothing;
        Assert.Equal((null, null, null, null), (entry.MaybeText, entry.MaybeNumber, entry.MaybeColor, entry.MaybeDate));
        Assert.Equal((null, null, null), (entry.MaybeAddress, entry.MaybeCorner, entry.MaybeNumbers));
        Assert.Equal(5, entry.Beds);
    }

    [Fact]
    public void Takes_what_is_written_over_an_initializer()
    {
        WithDefaults expected = new()
        {
            Id = ContentId<WithDefaults>.Parse("written"), Name = "Written", Beds = 0, IsOpen = false, Price = 0, Large = Large.Lowest,
            Tags = [], Corner = new Corner(5), MaybeText = "", MaybeNumber = 0, MaybeColor = Color.Red, MaybeDate = DateOnly.MinValue,
            MaybeAddress = new Uri("urn:a:b"), MaybeCorner = new Corner(6, 7), MaybeNumbers = [],
        };
        Assert.Equal(expected, Defaults.Written);
    }

    [Fact]
    public void Leaves_a_property_without_init_to_its_author() => Assert.Equal(10, Defaults.Absent.TwiceTheBeds);

    [Fact]
    public void Passes_the_defaults_of_parameters()
    {
        Positional expected = new("Short", ContentId<Positional>.Parse("short"), new Corner(1)) { Must = "m" };
        Assert.Equal(expected, Positionals.Short);
        Assert.Equal(decimal.GetBits(1.50m), decimal.GetBits(Positionals.Short.Price));
    }

    [Fact]
    public void Passes_what_is_written_to_parameters()
    {
        Positional expected = new(
            "Full", ContentId<Positional>.Parse("full"), new Corner(1, 2), -1, null, Color.Blue, Large.Beyond, Deep.Highest, 3.00m, 2.5, 0.25f, 1,
            new Keywords { @class = "k", @return = 9 }, [1, 2])
        {
            Must = "n",
            Extra = false,
        };
        Assert.Equal(expected, Positionals.Full);
    }

    [Theory]
    [InlineData("none", 0, 0)]
    [InlineData("full", 65, 65)]
    [InlineData("thirds", 22, 22)]
    [InlineData("edges", 3, 3)]
    public void Tells_many_optional_properties_apart(string id, int numbers, int texts)
    {
        object?[] values = Enumerable.Range(0, 130).Select(i => typeof(Wide).GetProperty($"P{i:000}")!.GetValue(Wides.All[id])).ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            Assert.Contains(values[i], i % 2 == 0 ? [-1, i] : new object?[] { null, i.ToString("000").TrimStart('0') });
        }

        Assert.Equal(numbers, values.Count(value => value is >= 0));
        Assert.Equal(texts, values.Count(value => value is string));
    }

    [Fact]
    public void Reads_inherited_properties()
    {
        LeafTopic topic = Topics.Inherited;
        Assert.Equal(("Inherited", "Mine", 12), (topic.Name, topic.Own, topic.Weight));
        Assert.Equal(["handed down"], topic.Aliases);
        Assert.Equal([new Corner(1), new Corner(2, 3)], topic.Corners);
        Assert.Equal(new DateOnly(2025, 3, 4), topic.Review.LastChecked);
        Assert.Same(Nodes.Alpha, topic.Main);
        Assert.Equal([new Code { System = new Uri("http://hl7.org/fhir/sid/icd-10-cm"), Value = "C43", Match = CodeMatch.Broader }], topic.Codes);
    }

    [Fact]
    public void Keeps_inherited_defaults()
    {
        LeafTopic topic = Topics.Plain;
        Assert.Equal((11, null), (topic.Weight, topic.Main));
        Assert.Empty(topic.Codes);
        Assert.Equal((ClinicalReview.Nurse, "N. N.", new DateOnly(2025, 3, 6)), (topic.Review.Clinical, topic.Review.ClinicalBy, topic.Review.ClinicalOn));
    }

    [Fact]
    public void Reads_a_positional_record_with_a_positional_base() =>
        Assert.Equal(new LabelEntry(ContentId<LabelEntry>.Parse("first"), "First", "red"), AllLabels.First);
}
