namespace ContentLib.Generator.Reading;

/// <summary>A piece of a text.</summary>
internal readonly record struct TextStretch(int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);
}
