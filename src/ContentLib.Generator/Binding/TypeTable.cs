using System.Runtime.CompilerServices;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>A TypeSpec prepared for binding: its keys in a dictionary, its constraints read. Made once per TypeSpec.</summary>
internal sealed class TypeTable
{
    // By identity, since the hash of a spec visits all of it; the pipeline hands on one instance while nothing changes.
    private static readonly ConditionalWeakTable<TypeSpec, TypeTable> s_tables = new();

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private TypeTable(TypeSpec spec)
    {
        Spec = spec;
        Properties = new PropertyTable[spec.Properties.Count];
        var keys = new List<string>();
        for (int i = 0; i < Properties.Length; i++)
        {
            PropertySpec property = spec.Properties[i];
            Properties[i] = new PropertyTable(property, spec);
            _indexes[property.Key] = i;
            if (property.Inverse is null)
            {
                keys.Add(property.Key);
            }
        }

        if (spec.Content is not null)
        {
            keys.AddRange(ReservedKeys.All);
        }

        Keys = keys;
    }

    public TypeSpec Spec { get; }

    public PropertyTable[] Properties { get; }

    /// <summary>What may be written, for suggestions.</summary>
    public IReadOnlyList<string> Keys { get; }

    public string Collection => Spec.Content?.Collection ?? Spec.Name;

    public static TypeTable Of(TypeSpec spec) => s_tables.GetValue(spec, static s => new TypeTable(s));

    /// <summary>The index of the property, or -1.</summary>
    public int IndexOf(string key) => _indexes.TryGetValue(key, out int index) ? index : -1;
}
