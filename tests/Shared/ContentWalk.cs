using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ContentLib.Tests;

/// <summary>Visits every value that an entry leads to, each object once.</summary>
internal static class ContentWalk
{
    /// <summary>Every entry of every collection.</summary>
    public static IEnumerable<ContentEntry> Entries(ContentLibrary library) => library.Collections.SelectMany(library.Entries);

    /// <summary>All entries with their parts and lists: everything that can be reached in a library.</summary>
    public static IEnumerable<object> Values(ContentLibrary library) => Values(Entries(library).Select(entry => entry.Value), intoEntries: true);

    /// <summary>The entry, its parts and its lists, and not what is in the entries that they name.</summary>
    public static IEnumerable<object> Values(object entry) => Values([entry], intoEntries: false);

    private static IEnumerable<object> Values(IEnumerable<object> entries, bool intoEntries)
    {
        HashSet<object> seen = new(ReferenceComparer.Instance);
        Stack<object> open = new(entries);
        while (open.TryPop(out object? value))
        {
            if (!value.GetType().IsValueType && value is not string && !seen.Add(value))
            {
                continue;
            }

            yield return value;
            foreach (object child in Children(value))
            {
                if (intoEntries || !IsEntry(child))
                {
                    open.Push(child);
                }
            }
        }
    }

    public static bool IsEntry(object value) =>
        value is ContentEntry || value.GetType().IsDefined(typeof(ContentTypeAttribute), false);

    private static IEnumerable<object> Children(object value) => value switch
    {
        string => [],
        ContentEntry reference => [reference.Value],
        IEnumerable list => list.Cast<object?>().OfType<object>(),
        _ when IsRecord(value.GetType()) => value.GetType().GetProperties().Where(IsReadable).Select(property => property.GetValue(value)).OfType<object>(),
        _ => [],
    };

    private static bool IsReadable(PropertyInfo property) => property.GetIndexParameters().Length == 0 && !property.GetMethod!.IsStatic;

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private sealed class ReferenceComparer : IEqualityComparer<object>
    {
        public static readonly ReferenceComparer Instance = new();

        public new bool Equals(object? left, object? right) => ReferenceEquals(left, right);

        public int GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
