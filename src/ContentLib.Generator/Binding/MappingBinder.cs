using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>Binds the keys of a mapping to the properties of its type: of an entry (with a header) or a part.</summary>
internal static class MappingBinder
{
    private enum KeyState : byte
    {
        Absent,

        /// <summary>A misspelling of the key was reported; that it is missing would be the same mistake told twice.</summary>
        Misspelled,
        Present,
    }

    public static BoundValue?[] Bind(BindingContext context, YamlMapping mapping, TypeTable table, EntryHeader? header)
    {
        var values = new BoundValue?[table.Properties.Length];
        var states = new KeyState[values.Length];
        foreach (YamlPair pair in mapping.Pairs)
        {
            if (pair.Key is not YamlScalar key)
            {
                context.Report(Rules.WrongKind(context.PlaceOf(pair.Key), context.Path.To("?"), "the name of a property", Words.Describe(pair.Key)));
                continue;
            }

            int index = table.IndexOf(key.Value);
            if (index < 0)
            {
                if (header is null || !header.TryRead(key, pair.Value))
                {
                    ReportUnknown(context, table, key, states, header);
                }
            }
            else if (states[index] != KeyState.Present)
            {
                states[index] = KeyState.Present;
                values[index] = BindProperty(context, table.Properties[index], key, pair.Value);
            }
        }

        ReportMissing(context, mapping, table, states);
        return values;
    }

    /// <summary>The place of a problem with what a mapping lacks; an empty mapping stands for itself.</summary>
    public static YamlNode FirstKey(YamlMapping mapping) => mapping.Pairs.Count == 0 ? mapping : mapping.Pairs[0].Key;

    private static BoundValue? BindProperty(BindingContext context, PropertyTable property, YamlScalar key, YamlNode value)
    {
        if (property.Spec.IsOmitted)
        {
            return null;
        }

        if (property.Spec.Inverse is { } inverse)
        {
            string source = Words.ShortName(inverse.DeclaringType) + "." + inverse.PropertyName;
            context.Report(Rules.InverseInYaml(context.PlaceOf(key), context.Path.To(property.Spec.Key), source));
            return null;
        }

        context.Path.Push(property.Spec.Key);
        BoundValue? bound = ValueBinder.Bind(context, property, key, value);
        context.Path.Pop();
        return bound;
    }

    private static void ReportUnknown(BindingContext context, TypeTable table, YamlScalar key, KeyState[] states, EntryHeader? header)
    {
        // The YAML room has said what is wrong with these.
        if (context.BrokenNodes.Contains(key) || key is { IsPlain: true, Value: "<<" })
        {
            return;
        }

        string? nearest = NearestText.Find(key.Value, table.Keys);
        context.Report(Rules.UnknownKey(
            context.PlaceOf(key),
            context.Path.To(Words.Shown(key.Value)),
            table.Spec.Name,
            Words.DidYouMean(nearest)));
        if (nearest is null)
        {
            return;
        }

        int index = table.IndexOf(nearest);
        if (index >= 0 && states[index] == KeyState.Absent)
        {
            states[index] = KeyState.Misspelled;
        }
        else if (header is not null && nearest == ReservedKeys.Id)
        {
            header.HasIdKey = true;
        }
    }

    private static void ReportMissing(BindingContext context, YamlMapping mapping, TypeTable table, KeyState[] states)
    {
        for (int i = 0; i < states.Length; i++)
        {
            PropertySpec property = table.Properties[i].Spec;
            if (states[i] == KeyState.Absent && property is { IsMandatory: true, Inverse: null })
            {
                ProblemPlace place = context.PlaceOf(FirstKey(mapping));
                context.Report(Rules.MissingKey(place, context.Path.To(property.Key), table.Spec.Name));
            }
        }
    }
}
