using CsCheck;

namespace ContentLib.Tests.Search;

/// <summary>Which words a text has, to the compiler and to the program.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \t\r\n.,;!?()[]{}<>/\\|@#$%^&*_+=~`\"", "")]
    [InlineData("How treatment works", "how treatment works")]
    [InlineData("Café CAFÉ cafe\u0301", "cafe cafe cafe")]
    [InlineData("Straße ﬁn Łódź", "strasse fin lodz")]
    [InlineData("snake_case and/or", "snake case and or")]
    [InlineData("Ελλάδα Привет", "ελλαδα привет")]
    public void Words_are_letters_and_digits_folded(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Theory]
    [InlineData("can't don't", "can't don't")]
    [InlineData("patient\u2019s patient's patient\u02BCs", "patient's patient's patient's")]
    [InlineData("'quoted' and \u2018quoted\u2019, patients' \u02BC", "quoted and quoted patients")]
    [InlineData("l'eau rock 'n' roll", "l'eau rock n roll")]
    [InlineData("5'3 a''b", "5 3 a b")]
    public void An_apostrophe_belongs_to_a_word_between_letters(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Theory]
    [InlineData("CAR-T", "car [cart] t")]
    [InlineData("CAR\u2011T cells", "car [cart] t cells")]
    [InlineData("anti-PD-L1", "anti [antipd] pd [pdl1] l1")]
    [InlineData("follow-up visit", "follow [followup] up visit")]
    [InlineData("CAR - T, CAR--T, -T, T-", "car t car t t t")]
    [InlineData("5-10 mg on 2024-05-01", "5 10 mg on 2024 05 01")]
    [InlineData("COVID-19", "covid [covid19] 19")]
    public void Parts_of_a_hyphenated_word_are_words_and_neighbours_are_joined(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Theory]
    [InlineData("CAR T cells", "car [cart] t cells")]
    [InlineData("PD\u00A0L1, IL 2", "pd [pdl1] l1 il [il2] 2")]
    [InlineData("car t cells", "car t cells")]
    [InlineData("CAR  T", "car t")]
    [InlineData("A T", "a t")]
    [InlineData("CAR at", "car at")]
    [InlineData("GRADES 1", "grades 1")]
    public void Capitals_are_joined_with_what_follows_in_one_or_two_characters(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Theory]
    [InlineData("39.5 39·5 1.2.3", "39.5 39.5 1.2.3")]
    [InlineData("1,000 and 10,000,000.5", "1000 and 10000000.5")]
    [InlineData("1,2 39,5 1,0000", "1 2 39 5 1 0000")]
    [InlineData("It is 5. Then 6.", "it is 5 then 6")]
    [InlineData("38°C, 10%, 100mg/m²", "38 c 10 100mg m2")]
    [InlineData("CO₂ ¹⁸F", "co2 18f")]
    public void Numbers_keep_their_point(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Theory]
    [InlineData("免疫治療", "免 疫 治 療")]
    [InlineData("T細胞", "t 細 胞")]
    [InlineData("ひらカタカナ", "ひ ら カタカナ")]
    [InlineData("\U00020000\U0002A6D6", "\U00020000 \U0002A6D6")]
    [InlineData("세포 치료", "세포 치료")]
    public void An_ideograph_is_a_word(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Theory]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("مُنَاعَة", "مناعة")]
    [InlineData("\u202Eimmune\u202C", "immune")]
    [InlineData("im\u200Bmu\u00ADno\u2060logy\uFEFF", "immunology")]
    [InlineData("z\u0335\u0321\u031Ba\u0338\u0300l\u0337g\u0336o\u0334", "zalgo")]
    [InlineData("im\U000E0100mune\U000E0001", "immune")]
    [InlineData("a\0b\u0007c", "a b c")]
    [InlineData("👩‍⚕️ nurse 👍🏽 🇬🇧", "nurse")]
    [InlineData("\uD800a\uDC00b\uDC00\uD800", "a b")]
    [InlineData("\u0301\u200D\uFE0F", "")]
    [InlineData("𝒳𐍈", "𝒳𐍈")]
    public void Any_string_has_words(string text, string words) => Assert.Equal(words, WordsOf(text));

    [Fact]
    public void Says_where_words_stand()
    {
        Assert.Equal(
            ["0 cafe 0+5", "1 car 6+3", "1 cart 6+5 joined", "2 t 10+1", "3 patient's 12+9"],
            TokensOf("cafe\u0301 CAR-T patient\u2019s").Select(token => token.ToString()));
    }

    [Fact]
    public void A_word_without_end_is_cut()
    {
        Token token = Assert.Single(TokensOf(new string('a', 10_000_000)));
        Assert.Equal((new string('a', Tokenizer.MaxWordLength), 10_000_000), (token.Word, token.Length));

        Token joined = TokensOf(new string('a', 50) + "-" + new string('b', 50))[1];
        Assert.Equal(new string('a', 50) + new string('b', 14), joined.Word);
        Assert.All(TokensOf(string.Concat(Enumerable.Repeat("ﬃ", 100))), t => Assert.Equal(Tokenizer.MaxWordLength, t.Word.Length));
        Assert.All(TokensOf("a" + string.Concat(Enumerable.Repeat("\U00010348", 100))), t => Assert.False(char.IsHighSurrogate(t.Word[^1])));
    }

    [Fact]
    public void Reads_a_long_text_of_anything_in_time_that_its_length_explains()
    {
        Assert.Equal(3_333_333, TokensOf(string.Concat(Enumerable.Repeat("a-", 1_666_667))).Count);
        Assert.Empty(TokensOf(new string('\u0301', 10_000_000)));
        Assert.Single(TokensOf("a" + new string('\u0301', 10_000_000)));
        Assert.Empty(TokensOf(new string('\'', 10_000_000)));
    }

    [Fact]
    public void Words_of_any_text_are_folded_and_stand_in_order() =>
        Gen.String[Gen.Char["aZé1 .,-'\u2019\u0301\u200B\uD83D\uDE00\uD800日\0ﬃ\u0345ªͅ"], 0, 40].Sample(text =>
        {
            IReadOnlyList<Token> tokens = TokensOf(text);
            Token[] parts = [.. tokens.Where(token => !token.IsJoined)];
            Assert.Equal(Enumerable.Range(0, parts.Length), parts.Select(token => token.Position));
            Assert.All(tokens, token => Assert.InRange(token.Start + token.Length, token.Start + 1, text.Length));
            Assert.All(tokens, token => Assert.InRange(token.Word.Length, 1, Tokenizer.MaxWordLength));
            Assert.All(parts.Skip(1).Zip(parts), pair => Assert.True(pair.First.Start >= pair.Second.Start + pair.Second.Length));

            // What is read again is the same: a query of the words that were found finds them.
            string words = string.Join(' ', parts.Select(token => token.Word));
            Assert.Equal(words, string.Join(' ', TokensOf(words).Where(token => !token.IsJoined).Select(token => token.Word)));
        });

    [Fact]
    public void Every_letter_and_digit_is_of_a_word() => Offenders.None(
        Characters(0, char.MaxValue).Where(c => char.IsLetterOrDigit(c) && c is not ('\u02BC' or '\u0640') && TokensOf($"{c}").Count == 0).Select(c => $"U+{(int)c:X4}"));

    [Fact]
    public void No_mark_of_punctuation_and_no_symbol_is() => Offenders.None(
        Characters(0, 0x02FF).Concat(Characters(0x2000, 0x2BFF)).Concat(Characters(0x3000, 0x3040))
            .Where(c => (char.IsPunctuation(c) || char.IsSymbol(c) || char.IsWhiteSpace(c) || char.IsControl(c)) && TokensOf($"{c}").Count > 0).Select(c => $"U+{(int)c:X4}"));

    private static IEnumerable<char> Characters(int first, int last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    private static string WordsOf(string text) => string.Join(' ', TokensOf(text).Select(token => token.IsJoined ? $"[{token.Word}]" : token.Word));

    private static IReadOnlyList<Token> TokensOf(string text)
    {
        List<Token> tokens = [];
        Tokenizer tokenizer = new(text.AsSpan(), new char[Tokenizer.BufferLength]);
        while (tokenizer.MoveNext())
        {
            tokens.Add(new(tokenizer.Position, tokenizer.Word.ToString(), tokenizer.Start, tokenizer.Length, tokenizer.IsJoined));
        }

        return tokens;
    }

    private readonly record struct Token(int Position, string Word, int Start, int Length, bool IsJoined)
    {
        public override string ToString() => $"{Position} {Word} {Start}+{Length}{(IsJoined ? " joined" : "")}";
    }
}
