namespace ContentLib.Tests;

/// <summary>What holds for every entry of every collection, whatever it refers to.</summary>
internal static class EntryChecks
{
    public static void Run(ContentLibrary library)
    {
        foreach (ContentEntry entry in ContentWalk.Entries(library))
        {
            Check((dynamic)entry.Value);
            foreach (object part in ContentWalk.Values(entry.Value))
            {
                Assert.Equal(part, part);
                part.GetHashCode();
                Assert.NotNull(part.ToString());
            }
        }
    }

    private static void Check<T>(T entry)
        where T : class
    {
        T copy = (T)typeof(T).GetMethod("<Clone>$")!.Invoke(entry, null)!;
        Assert.NotSame(entry, copy);
        Assert.Equal(entry, copy);
        Assert.True(EqualityComparer<T>.Default.Equals(entry, copy));
        Assert.Equal(entry.GetHashCode(), copy.GetHashCode());
        Assert.InRange(entry.ToString()!.Length, 1, 1_000_000);
    }
}
