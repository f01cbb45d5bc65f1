using ContentLib.Generator.Model;

namespace ContentLib.Generator.Reading;

/// <summary>Makes the plan of a schema.</summary>
internal static class ReadingPlanner
{
    /// <summary>Null where nothing is marked.</summary>
    public static ReadingPlan? Plan(SchemaSpec schema)
    {
        if (!IsMarked(schema.Types) && !IsMarked(schema.Parts))
        {
            return null;
        }

        ReadingType[] types = schema.Types.Concat(schema.Parts).Select(Plan).ToArray();
        MarkOwners(types);
        return new ReadingPlan(new EquatableArray<ReadingType>(types));
    }

    private static bool IsMarked(EquatableArray<TypeSpec> types)
    {
        foreach (TypeSpec type in types)
        {
            if (type.Reading is not null || type.Properties.Any(property => property.Reading is not null))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadingType Plan(TypeSpec type)
    {
        List<ReadingProperty> texts = [];
        List<int> names = [];
        for (int i = 0; i < type.Properties.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            if (IsName(type, property))
            {
                names.Add(i);
            }
            else if (ReadingSpec.IsFor(property))
            {
                texts.Add(new ReadingProperty(i, property.Key, property.Reading, property.Value.Kind == ValueKind.Part ? property.Value.TypeName : null));
            }
        }

        bool hasLimits = type.Reading is not null || texts.Exists(text => text.Limits is not null);
        return new ReadingType(type.TypeName, type.Reading, texts.ToEquatableArray(), names.ToEquatableArray(), hasLimits);
    }

    private static bool IsName(TypeSpec type, PropertySpec property) =>
        type.Content is { } content && (content.NameProperty == property.Name || content.AliasProperties.Contains(property.Name));

    /// <summary>Parts may hold each other in circles, so until nothing changes.</summary>
    private static void MarkOwners(ReadingType[] types)
    {
        HashSet<string> marked = new(types.Where(type => type.HasLimits).Select(type => type.TypeName), StringComparer.Ordinal);
        bool hasChanged = true;
        while (hasChanged)
        {
            hasChanged = false;
            for (int i = 0; i < types.Length; i++)
            {
                if (!types[i].HasLimits && types[i].Texts.Any(text => text.Part is not null && marked.Contains(text.Part)))
                {
                    types[i] = types[i] with { HasLimits = true };
                    hasChanged |= marked.Add(types[i].TypeName);
                }
            }
        }
    }
}
