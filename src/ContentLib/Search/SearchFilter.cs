namespace ContentLib;

/// <summary>What an entry must be for a search to give it.</summary>
public sealed class SearchFilter
{
    private readonly Func<SearchIndex, bool> _admits;

    private SearchFilter(Func<SearchIndex, bool> admits, string? property = null, object? value = null)
    {
        _admits = admits;
        Property = property;
        Value = value;
    }

    internal string? Property { get; }

    internal object? Value { get; }

    /// <summary>Entries of a content type.</summary>
    /// <typeparam name="T">The content type.</typeparam>
    public static SearchFilter Type<T>()
        where T : class => new(static index => index.Store is CompilerServices.ContentStore<T>);

    /// <summary>Entries of some collections.</summary>
    /// <param name="collections">Their names; one that the library does not have admits nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collections"/> is null.</exception>
    public static SearchFilter Collections(params string[] collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        return new(index => Array.IndexOf(collections, index.Store.Collection) >= 0);
    }

    /// <summary>Entries with a value in an [Indexed] property: <c>SearchFilter.By(nameof(FaqEntry.Topic), FaqTopic.Cost)</c>.</summary>
    /// <remarks>Entries of types without such an [Indexed] property are left out.</remarks>
    /// <param name="property">The property's name in C#.</param>
    /// <param name="value">The value, of the property's type; an entry as the record or as <see cref="ContentEntry"/>. Of a list, one of its elements.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SearchFilter By(string property, object value)
    {
        ArgumentNullException.ThrowIfNull(property);
        ArgumentNullException.ThrowIfNull(value);
        return new(index => index.Store.FindIndex(property) >= 0, property, value);
    }

    /// <summary>Whether entries of a collection may pass.</summary>
    internal bool Admits(SearchIndex index) => _admits(index);
}
