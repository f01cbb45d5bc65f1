using System.Runtime.CompilerServices;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>
/// What linking needs of a file: ids, names, references, what orders and indexes. The rest is left out, so that the
/// outline of a file in which only a sentence changed equals the old one, and nothing is linked again.
/// </summary>
internal sealed class Outliner(SchemaSpec schema)
{
    // By identity: the pipeline hands on the same file as long as it has not changed.
    private readonly ConditionalWeakTable<BoundFile, BoundFile> _outlines = new();
    private readonly Dictionary<string, TypeSpec> _types = schema.Types.Concat(schema.Parts).ToDictionary(type => type.TypeName, StringComparer.Ordinal);

    public BoundFile Of(BoundFile file) => _outlines.GetValue(file, Outline);

    private BoundFile Outline(BoundFile file) => file with
    {
        Entries = file.Entries.Select(Outline).ToEquatableArray(),
        Problems = EquatableArray<Problem>.Empty,
    };

    private BoundEntry Outline(BoundEntry entry)
    {
        if (entry.Values.Count == 0 || !_types.TryGetValue(entry.TypeName, out TypeSpec? type))
        {
            return entry;
        }

        BoundValue?[] values = new BoundValue?[entry.Values.Count];
        for (int i = 0; i < values.Length; i++)
        {
            PropertySpec property = type.Properties[i];
            values[i] = IsWhole(type.Content!, property) ? entry.Values[i] : References(entry.Values[i]);
        }

        return entry with { Values = new EquatableArray<BoundValue?>(values) };
    }

    private static bool IsWhole(ContentSpec content, PropertySpec property) =>
        property.IsIndexed
        || property.Name == content.NameProperty
        || property.Name == content.OrderBy
        || content.AliasProperties.Contains(property.Name)
        || property.Value.TypeName is RuntimeParts.Review or RuntimeParts.Code;

    /// <summary>The references in a value, in their places among parts and lists; null for what has none.</summary>
    private static BoundValue? References(BoundValue? value)
    {
        switch (value)
        {
            case BoundReference reference:
                return reference;
            case BoundMarkdown { Links.Count: > 0 } text:
                return text with { Html = "" };
            case BoundPart part:
                EquatableArray<BoundValue?> values = part.Values.Select(References).ToEquatableArray();
                return values.All(inner => inner is null) ? null : new BoundPart(0, part.TypeName, values);
            case BoundList list:
                // An item without references keeps its seat: the way to a part counts positions.
                BoundValue[] items = list.Items.Select(item => References(item) ?? s_nothing).ToArray();
                return items.All(item => item == s_nothing) ? null : new BoundList(0, new EquatableArray<BoundValue>(items));
            default:
                return null;
        }
    }

    private static readonly BoundNull s_nothing = new(0);
}
