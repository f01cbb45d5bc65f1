using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace ContentLib.CompilerServices;

/// <summary>What a set made by hand must know of its record: the properties that the generator would have found.</summary>
internal sealed class EntryProperties<[DynamicallyAccessedMembers(EntryMembers.Needed)] T>
    where T : class
{
    private readonly PropertyInfo _id;
    private readonly PropertyInfo? _name;
    private readonly PropertyInfo[] _aliases;
    private readonly PropertyInfo? _orderBy;
    private readonly (PropertyInfo Property, double Weight)[] _texts;

    public EntryProperties()
    {
        ContentTypeAttribute type = typeof(T).GetCustomAttribute<ContentTypeAttribute>()
            ?? throw new ArgumentException($"'{typeof(T).Name}' is no content type: it has no [ContentType].");
        PropertyInfo[] properties = typeof(T).GetProperties();
        Collection = type.Collection;
        _id = properties.FirstOrDefault(p => p.Name == "Id" && p.PropertyType == typeof(ContentId<T>))
            ?? throw new ArgumentException($"'{typeof(T).Name}' has no Id of type ContentId<{typeof(T).Name}>.");
        _name = properties.FirstOrDefault(p => IsMarked<NameAttribute>(p))
            ?? properties.FirstOrDefault(p => p.Name == "Name" && p.PropertyType == typeof(string));
        _aliases = properties.Where(p => IsMarked<AliasAttribute>(p)).ToArray();
        if (_aliases.Length == 0)
        {
            _aliases = properties.Where(p => p.Name == "Aliases" && p.PropertyType == typeof(ContentList<string>)).ToArray();
        }

        _orderBy = properties.FirstOrDefault(p => p.Name == type.OrderBy);
        _texts = properties.Select(static p => (p, Marker<SearchableAttribute>(p)?.Weight ?? 0)).ToArray();
        HasSearchableText = _texts.Any(static text => text.Weight > 0);
        IsSearchFirst = type.SearchFirst;
    }

    public string Collection { get; }

    public bool HasSearchableText { get; }

    public bool IsSearchFirst { get; }

    public string IdOf(object entry) => ((ContentId<T>)_id.GetValue(entry)!).Value;

    public string? NameOf(object entry) => (string?)_name?.GetValue(entry);

    public void CollectNames(object entry, ContentNames names)
    {
        names.Add(NameOf(entry));
        foreach (PropertyInfo property in _aliases)
        {
            object? value = property.GetValue(entry);
            names.Add(value as string);
            names.Add(value as ContentList<string>);
        }
    }

    /// <summary>The texts of the record itself. Those of parts and of entries referred to are not found: a trimmed program may lack their properties.</summary>
    public void CollectTexts(object entry, TextCollector texts)
    {
        foreach ((PropertyInfo property, double weight) in _texts)
        {
            bool isName = property == _name || _aliases.Contains(property);
            double own = weight > 0 || !isName || !HasSearchableText ? weight : SearchableAttribute.NameWeight;
            switch (property.GetValue(entry))
            {
                case string name when isName:
                    texts.AddName(property.Name, name, own);
                    break;
                case ContentList<string> names when isName:
                    texts.AddName(property.Name, names, own);
                    break;
                case string text:
                    texts.Add(property.Name, text, own);
                    break;
                case ContentList<string> list:
                    texts.Add(property.Name, list, own);
                    break;
                case Markdown text:
                    texts.Add(property.Name, text, own);
                    break;
                case ContentList<Markdown> list:
                    texts.Add(property.Name, list, own);
                    break;
            }
        }
    }

    public int Compare(T left, T right)
    {
        int order = _orderBy is null ? 0 : CompareValues(_orderBy.GetValue(left), _orderBy.GetValue(right));
        return order != 0 ? order : string.CompareOrdinal(IdOf(left), IdOf(right));
    }

    /// <summary>A positional record may have the attribute on the parameter.</summary>
    private static bool IsMarked<TAttribute>(PropertyInfo property)
        where TAttribute : Attribute => Marker<TAttribute>(property) is not null;

    private static TAttribute? Marker<TAttribute>(PropertyInfo property)
        where TAttribute : Attribute =>
        property.GetCustomAttribute<TAttribute>()
        ?? typeof(T).GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(parameter => parameter.Name == property.Name)?.GetCustomAttribute<TAttribute>();

    private static int CompareValues(object? left, object? right) =>
        left is string a && right is string b ? string.CompareOrdinal(a, b) : Comparer<object?>.Default.Compare(left, right);
}

/// <summary>What a trimmed program must keep of a record for <see cref="ContentSet.Create{T}"/>.</summary>
internal static class EntryMembers
{
    public const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicConstructors;
}
