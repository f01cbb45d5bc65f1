using System.Runtime.Loader;

namespace ContentLib.Tests;

/// <summary>Many threads that touch content first, all at once, get one and the same of everything.</summary>
public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Rounds = 100;

    [Fact]
    public void First_touch_gives_one_instance()
    {
        for (int round = 0; round < Rounds; round++)
        {
            AssemblyLoadContext context = new(null, isCollectible: true);
            foreach (object?[] sameToAll in TouchAtOnce(LoadTouch(context)))
            {
                Assert.All(sameToAll, instance => Assert.Same(sameToAll[0], instance));
            }

            context.Unload();
        }
    }

    /// <summary>A fresh copy of the content, which nobody has touched.</summary>
    private static Func<object?[]> LoadTouch(AssemblyLoadContext context)
    {
        context.LoadFromAssemblyPath(typeof(ContentList).Assembly.Location);
        Type touch = context.LoadFromAssemblyPath(typeof(FirstTouch).Assembly.Location).GetType(typeof(FirstTouch).FullName!)!;
        Assert.NotSame(typeof(FirstTouch), touch);
        return touch.GetMethod(nameof(FirstTouch.Everything))!.CreateDelegate<Func<object?[]>>();
    }

    private static IEnumerable<object?[]> TouchAtOnce(Func<object?[]> touch)
    {
        object?[][] touched = new object?[Threads][];
        using Barrier barrier = new(Threads);
        Thread[] threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            touched[i] = touch();
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return Enumerable.Range(0, touched[0].Length).Select(item => touched.Select(instances => instances[item]).ToArray());
    }
}
