using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Walks the values of an entry and of its parts and hands out every reference with its property.</summary>
internal sealed class ReferenceFinder(LinkState state)
{
    /// <summary>What the walk calls for each reference; <paramref name="path"/> leads to the part that holds it.</summary>
    public delegate void Visitor(TypeSpec holder, PropertySpec property, BoundValue reference, List<PartOnPath> path);

    private readonly List<PartOnPath> _path = [];

    public void Visit(EntryState entry, Visitor visitor)
    {
        _path.Clear();
        Visit(entry.Collection.Type, entry.Values, visitor);
    }

    private void Visit(TypeSpec type, EquatableArray<BoundValue?> values, Visitor visitor)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            if (values[i] is BoundList list)
            {
                for (int item = 0; item < list.Items.Count; item++)
                {
                    Visit(type, i, item, list.Items[item], visitor);
                }
            }
            else if (values[i] is { } value)
            {
                Visit(type, i, -1, value, visitor);
            }
        }
    }

    private void Visit(TypeSpec type, int property, int index, BoundValue value, Visitor visitor)
    {
        if (value is BoundReference or LinkedReference)
        {
            visitor(type, type.Properties[property], value, _path);
        }
        else if (value is BoundMarkdown text)
        {
            foreach (BoundReference link in text.Links)
            {
                visitor(type, type.Properties[property], link, _path);
            }
        }
        else if (value is LinkedMarkdown linked)
        {
            foreach (LinkedReference link in linked.Links)
            {
                visitor(type, type.Properties[property], link, _path);
            }
        }
        else if (value is BoundPart part)
        {
            TypeSpec partType = state.Part(part.TypeName);
            _path.Add(new PartOnPath(partType, new PartStep(property, index)));
            Visit(partType, part.Values, visitor);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}

/// <summary>A part on the way from an entry to a reference.</summary>
internal readonly record struct PartOnPath(TypeSpec Type, PartStep Step);
