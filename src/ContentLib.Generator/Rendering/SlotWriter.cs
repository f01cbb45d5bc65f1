namespace ContentLib.Generator.Rendering;

/// <summary>
/// Takes the HTML of a text, and no slot but those that are meant: an author can write the character itself, or as
/// an entity.
/// </summary>
internal sealed class SlotWriter : StringWriter
{
    public SlotWriter()
        : base(System.Globalization.CultureInfo.InvariantCulture) => NewLine = "\n";

    public void WriteSlot() => base.Write(MarkdownSlots.Slot);

    public override void Write(char value) => base.Write(value == MarkdownSlots.Slot ? '\uFFFD' : value);

    public override void Write(string? value) => base.Write(value?.Replace(MarkdownSlots.Slot, '\uFFFD'));

    public override void Write(char[] buffer, int index, int count)
    {
        for (int i = index; i < index + count; i++)
        {
            Write(buffer[i]);
        }
    }
}
