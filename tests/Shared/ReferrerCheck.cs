using System.Reflection;

namespace ContentLib.Tests;

/// <summary>Holds ReferrersOf against every reference that an entry's own properties and parts hold.</summary>
internal static class ReferrerCheck
{
    public static void Run(ContentLibrary library)
    {
        HashSet<(string From, string To)> forward = [];
        foreach (ContentEntry entry in ContentWalk.Entries(library))
        {
            foreach (object target in Named(entry.Value).Select(target => Resolve(library, target)))
            {
                forward.Add((entry.ToString(), target.ToString()!));
            }
        }

        IEnumerable<(string, string)> backward =
            from entry in ContentWalk.Entries(library)
            from referrer in library.ReferrersOf(entry)
            select (referrer.ToString(), entry.ToString());
        Assert.Equal(forward.Order(), backward.Order());
    }

    /// <summary>What stands in YAML: neither inverses nor computed properties.</summary>
    private static IEnumerable<object> Named(object holder)
    {
        foreach (PropertyInfo property in holder.GetType().GetProperties().Where(IsWritten))
        {
            object? value = property.GetValue(holder);
            foreach (object item in value is string or null ? [] : value is System.Collections.IEnumerable list ? list.Cast<object?>().OfType<object>() : [value])
            {
                if (ContentWalk.IsEntry(item) || (IsId(item) && property.Name != "Id"))
                {
                    yield return item;
                }
                else if (item is Markdown text)
                {
                    foreach (ContentLink link in text.Links)
                    {
                        yield return link.Target;
                    }
                }
                else if (item.GetType().GetMethod("<Clone>$") is not null)
                {
                    foreach (object inner in Named(item))
                    {
                        yield return inner;
                    }
                }
            }
        }
    }

    private static bool IsWritten(PropertyInfo property) => property.SetMethod is not null && !property.IsDefined(typeof(InverseOfAttribute));

    private static bool IsId(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ContentId<>);

    private static ContentEntry Resolve(ContentLibrary library, object target)
    {
        if (target is ContentEntry entry)
        {
            return entry;
        }

        Type type = IsId(target) ? target.GetType().GetGenericArguments()[0] : target.GetType();
        string collection = type.GetCustomAttribute<ContentTypeAttribute>()!.Collection;
        string id = IsId(target) ? target.ToString()! : type.GetProperty("Id")!.GetValue(target)!.ToString()!;
        Assert.True(library.TryGet(collection, id, out ContentEntry found));
        return found;
    }
}
