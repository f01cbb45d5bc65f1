using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace ContentLib.Tests;

/// <summary>Ids as values: text, order and JSON.</summary>
public partial class IdTests
{
    private static readonly ContentId<Node> s_id = ContentId<Node>.Parse("car-t-4");

    [Theory]
    [InlineData("a")]
    [InlineData("0")]
    [InlineData("car-t-4")]
    public void Parses_kebab_case(string text)
    {
        Assert.Equal(text, ContentId<Node>.Parse(text).Value);
        Assert.Equal(text, ContentId<Node>.Parse(text).ToString());
        Assert.True(ContentId<Node>.TryParse(text, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("-a")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("a b")]
    [InlineData("a_b")]
    [InlineData("é")]
    [InlineData("a\n")]
    [InlineData("٣")]
    public void Refuses_anything_else(string text)
    {
        Assert.Throws<FormatException>(() => ContentId<Node>.Parse(text));
        Assert.False(ContentId<Node>.TryParse(text, out ContentId<Node> id));
        Assert.Equal(default, id);
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>(() => ContentId<Node>.Parse(null!));
        Assert.False(ContentId<Node>.TryParse(null, out _));
    }

    [Fact]
    public void Is_parsable()
    {
        Assert.Equal(s_id, ParseAny<ContentId<Node>>("car-t-4"));
        Assert.False(TryParseAny<ContentId<Node>>("no id"));

        static T ParseAny<T>(string text)
            where T : IParsable<T> => T.Parse(text, null);
        static bool TryParseAny<T>(string text)
            where T : IParsable<T> => T.TryParse(text, null, out _);
    }

    [Fact]
    public void The_default_is_the_id_of_nothing()
    {
        ContentId<Node> id = default;
        Assert.Equal(("", "", 0), (id.Value, id.ToString(), id.CompareTo(default)));
        Assert.Equal(id.GetHashCode(), default(ContentId<Node>).GetHashCode());
        Assert.True(id != s_id && id == default);
    }

    [Fact]
    public void Is_compared_ordinally() => Gen.Select(Ids, Ids).Sample((left, right) =>
    {
        ContentId<Node> a = ContentId<Node>.Parse(left);
        ContentId<Node> b = ContentId<Node>.Parse(right);
        return Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(left, right))
            && (a == b) == (left == right) && a.Equals((object)b) == (left == right) && (a != b || a.GetHashCode() == b.GetHashCode());
    });

    [Fact]
    public void Differs_from_ids_of_other_types() => Assert.False(s_id.Equals((object)ContentId<Place>.Parse("car-t-4")));

    [Fact]
    public void Is_a_string_in_JSON()
    {
        Assert.Equal("\"car-t-4\"", JsonSerializer.Serialize(s_id));
        Assert.Equal(s_id, JsonSerializer.Deserialize<ContentId<Node>>("\"car-t-4\""));
        Assert.Null(JsonSerializer.Deserialize<ContentId<Node>?>("null"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("4")]
    [InlineData("{}")]
    [InlineData("\"No Id\"")]
    public void Is_no_other_JSON(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ContentId<Node>>(json));

    [Fact]
    public void The_default_comes_back_from_JSON() =>
        Assert.Equal(default, JsonSerializer.Deserialize<ContentId<Node>>(JsonSerializer.Serialize(default(ContentId<Node>))));

    [Fact]
    public void Is_a_key_of_a_dictionary_in_JSON()
    {
        Dictionary<ContentId<Node>, int> counts = new() { [s_id] = 1 };
        string json = JsonSerializer.Serialize(counts);
        Assert.Equal("""{"car-t-4":1}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<ContentId<Node>, int>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<ContentId<Node>, int>>("""{"No Id":1}"""));
    }

    [Fact]
    public void Is_a_string_for_generated_JSON_code()
    {
        Bookmark bookmark = new(s_id, null, [s_id], new() { [s_id] = 2 });
        string json = JsonSerializer.Serialize(bookmark, BookmarkJson.Default.Bookmark);
        Assert.Equal("""{"Id":"car-t-4","Maybe":null,"More":["car-t-4"],"Counts":{"car-t-4":2}}""", json);
        Bookmark back = JsonSerializer.Deserialize(json, BookmarkJson.Default.Bookmark)!;
        Assert.Equal((s_id, null, s_id, 2), (back.Id, back.Maybe, back.More[0], back.Counts[s_id]));
    }

    private static Gen<string> Ids => Gen.String[Gen.Char["ab1"], 1, 4].Select(text => string.Join('-', text.ToCharArray()));

    internal sealed record Bookmark(ContentId<Node> Id, ContentId<Node>? Maybe, ContentId<Node>[] More, Dictionary<ContentId<Node>, int> Counts);

    [JsonSerializable(typeof(Bookmark))]
    internal sealed partial class BookmarkJson : JsonSerializerContext;
}
