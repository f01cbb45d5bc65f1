using System.Text;
using ContentLib.CompilerServices;
using CsCheck;

namespace ContentLib.Tests;

/// <summary>Text is data: nothing in it ends a literal, a comment or a line.</summary>
public class TextTests
{
    public static TheoryData<string, string, string> Written => new()
    {
        { "quotes", "\"quotes\"", "\"\"\" '\" \\\" \"\"\"\"\"" },
        { "braces", "{braces}", "{0} {{x}} {name} $\"{1}\" } {" },
        { "comment-end", "*/ class X {} /*", "*/ // /* */" },
        { "doc-end", "</summary><b>&amp;]]>", "</summary> <see cref=\"x\"/> & ]]> <!-- -->" },
        { "nul", "nul \0", "a\0b\0" },
        { "line-separators", "a\u2028b\u2029c\u0085d", "\u2028\u2029\u0085\v\f" },
        { "astral", "\U0001F600", "\U0001F600 \U0001F468\u200D\U0001F469 \U0010FFFF \U0001D4B3" },
        { "right-to-left", "\u202Eabc\u202C", "\u200F\u202E\u2066 \u05E9\u05DC\u05D5\u05DD \u2069" },
        { "empty", " ", "" },
        { "absent", "Absent", "" },
        { "line-ends", "a\r\nb", "a\r\nb\rc\nd\n" },
        { "backslashes", "\\u0041 \\", "\\n \\u0041 \\x41 \\\\ \\" },
        { "edges-of-utf8", "edges", "\u0001\u007F\u0080\u07FF\u0800\uD7FF\uE000\uFFFC\U00010000" },
        { "numbers-of-the-code", "code", " !?@~`" },
        { "directives", "#if X", "#if X\n#error no\n#endif\n\"\"\"u8;" },
        { "block", "Block", "one\n  two\n\nthree\n" },
        { "folded", "Folded", "one two\nthree" },
        { "tabs", "a\tb", "\ta\t" },
        { "bom", "bom", "a\uFEFFb" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Comes_back_as_it_was_written(string id, string name, string value)
    {
        TextEntry entry = Texts.All[id];
        Assert.Equal((name, value), (entry.Name, entry.Value));
        Assert.Same(entry, Texts.All.Find(id));
    }

    [Fact]
    public void Is_found_by_any_name_that_has_ink() =>
        Assert.All(Texts.All.Where(entry => entry.Name.Trim().Length > 0), entry => Assert.Contains(entry, Texts.All.FindAll(entry.Name)));

    [Fact]
    public void May_be_longer_than_a_bucket() =>
        Assert.Equal(
            string.Join('\n', Enumerable.Range(0, 6000).Select(i => $"Line {i:0000} of a text that is longer than one bucket.")),
            Texts.LongText.Value);

    /// <summary>Twice, because after the first kilobytes another decoder takes over. On one thread, because they are counted in a static field.</summary>
    [Fact]
    public void Is_decoded_alike_by_the_small_loop_and_by_the_framework() => Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Array[0, 100].Sample(
        scalars =>
        {
            string text = string.Concat(scalars.Select(char.ConvertFromUtf32));
            return Decode(text, decodedBefore: int.MinValue) == text && Decode(text, decodedBefore: int.MaxValue / 2) == text;
        },
        threads: 1);

    [Fact]
    public void Every_character_is_decoded() => Assert.All(Enumerable.Range(0, 0x11000).Where(Rune.IsValid), scalar =>
        Assert.Equal(char.ConvertFromUtf32(scalar), Decode(char.ConvertFromUtf32(scalar), decodedBefore: int.MinValue)));

    private static unsafe string Decode(string text, int decodedBefore)
    {
        typeof(Utf8Text).GetField("s_decodedBytes", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.SetValue(null, decodedBefore);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes)
        {
            return Utf8Text.Decode(start, bytes.Length);
        }
    }
}
