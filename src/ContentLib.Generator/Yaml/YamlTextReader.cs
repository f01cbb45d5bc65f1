namespace ContentLib.Generator.Yaml;

/// <summary>
/// Hands the text to the parser block by block, with the substitutes of a <see cref="CharacterScan"/>, one character
/// for one, so that the parser's offsets stay those of the text.
/// </summary>
internal sealed class YamlTextReader(string text, int start, CharacterScan scan, CancellationToken cancellationToken) : TextReader
{
    private int _position = start;

    public override int Read(char[] buffer, int index, int count)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int length = Math.Min(count, text.Length - _position);
        text.CopyTo(_position, buffer, index, length);
        if (scan.OldLineBreaks.Any)
        {
            scan.OldLineBreaks.Replace(buffer, index, length);
        }

        int forbidden = scan.FirstForbidden - _position;
        if (scan.FirstForbidden >= 0 && forbidden >= 0 && forbidden < length)
        {
            // A NUL ends every token, so that none reaches across.
            buffer[index + forbidden] = '\0';
        }

        _position += length;
        return length;
    }
}
