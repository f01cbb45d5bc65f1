namespace ContentLib.Tests;

/// <summary>Lists as values.</summary>
public class ContentListTests
{
    private static readonly ContentList<int> s_numbers = [1, 2, 3];

    [Fact]
    public void Is_written_as_a_collection_expression()
    {
        ContentList<int> more = [0, .. s_numbers, 4];
        Assert.Equal([0, 1, 2, 3, 4], more);
        ContentList<int> none = [];
        Assert.Same(ContentList<int>.Empty, none);
        Assert.Equal(s_numbers, new List<int> { 1, 2, 3 }.ToContentList());
        Assert.Same(s_numbers, s_numbers.ToContentList());
        Assert.Throws<ArgumentNullException>("items", () => ((int[])null!).ToContentList());
    }

    [Fact]
    public void Copies_what_it_is_made_of()
    {
        int[] numbers = [1, 2, 3];
        ContentList<int> list = numbers.ToContentList();
        numbers[0] = 9;
        Assert.Equal(1, list[0]);
    }

    [Fact]
    public void Equals_a_list_of_equal_elements()
    {
        Assert.True(s_numbers.Equals([1, 2, 3]));
        Assert.False(s_numbers.Equals([1, 2]));
        Assert.False(s_numbers.Equals([1, 3, 2]));
        Assert.False(s_numbers.Equals(null));
        Assert.False(s_numbers.Equals((object)new[] { 1, 2, 3 }));
        Assert.True(((ContentList<string?>)["a", null]).Equals(["a", null]));
    }

    [Fact]
    public void Of_a_library_equals_another_by_ids()
    {
        Assert.True(Nodes.Delta.Next.Equals(Nodes.Epsilon.Next));
        Assert.NotSame(Nodes.Delta.Next, Nodes.Epsilon.Next);
        Assert.False(Nodes.Alpha.Next.Equals(Nodes.Delta.Next));
        Assert.False(Many.All[0].Next.Equals(Many.All[1].Next));
    }

    [Fact]
    public void Of_a_library_equals_one_by_hand()
    {
        ContentList<Node> byHand = [Nodes.Alpha, Nodes.Beta];
        Assert.True(Nodes.Delta.Next.Equals(byHand) && byHand.Equals(Nodes.Delta.Next));
        Assert.False(byHand.Equals(Nodes.Alpha.Next) || Nodes.Alpha.Next.Equals(byHand));
    }

    [Fact]
    public void Has_the_hash_of_its_count_alone()
    {
        Assert.Equal(s_numbers.GetHashCode(), ((ContentList<int>)[7, 8, 9]).GetHashCode());
        Assert.Equal(Nodes.Delta.Next.GetHashCode(), ((ContentList<Node>)[Nodes.Alpha, Nodes.Beta]).GetHashCode());
    }

    [Fact]
    public void Prints_short()
    {
        Assert.Equal("ContentList<Int32>(3)", s_numbers.ToString());
        Assert.Equal("ContentList<Node>(2)", Nodes.Delta.Next.ToString());
    }

    [Fact]
    public void Refuses_positions_that_it_has_not()
    {
        Assert.Throws<ArgumentOutOfRangeException>("index", () => s_numbers[3]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => s_numbers[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => Nodes.Delta.Next[2]);
        Assert.Throws<ArgumentOutOfRangeException>("index", () => ContentList<int>.Empty[0]);
    }

    [Fact]
    public void Works_with_LINQ()
    {
        Assert.Equal(6, s_numbers.Sum());
        Assert.Equal(["Beta", "Alpha"], Nodes.Delta.Next.Reverse().Select(node => node.Name));
        Assert.Contains(Nodes.Beta, Nodes.Delta.Next);
        Assert.Equal([3, 2, 1], s_numbers.OrderDescending());
        Assert.Equal(Nodes.Delta.Next, from node in Nodes.All where node.Name.Length < 6 && node.Name.EndsWith('a') && node.Best is not null && node.Id.Value != "zeta" select node);
    }

    [Fact]
    public void Enumerates_without_allocating()
    {
        Assert.Equal(0, Allocated(() => Count(Nodes.Alpha.Next)));
        Assert.Equal(0, Allocated(() => Count(Nodes.Alpha.Rooms)));
        Assert.Equal(0, Allocated(() => Count(s_numbers)));
        Assert.Equal(0, Allocated(() =>
        {
            int count = 0;
            foreach (Node node in Nodes.All)
            {
                count += node.Name.Length;
            }

            return count;
        }));
    }

    [Fact]
    public void Looks_up_without_allocating() => Assert.Equal(0, Allocated(() => Nodes.All["bita"].Name.Length + (Nodes.All.TryGet("nope", out _) ? 1 : 0)));

    private static int Count<T>(ContentList<T> list)
    {
        int count = 0;
        foreach (T item in list)
        {
            // No look at the item: before it is optimised, a comparison with null boxes a number.
            count++;
        }

        return count;
    }

    private static long Allocated(Func<int> action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
