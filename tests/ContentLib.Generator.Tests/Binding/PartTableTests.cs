using ContentLib.Generator.Binding;
using ContentLib.Generator.Model;
using static ContentLib.Generator.Tests.Binding.Specs;

namespace ContentLib.Generator.Tests.Binding;

public class PartTableTests
{
    [Fact]
    public void Tables_of_equal_parts_are_equal_so_that_a_pipeline_step_stays_cached()
    {
        Assert.Equal(Table("note"), Table("note"));
        Assert.Equal(Table("note").GetHashCode(), Table("note").GetHashCode());
        Assert.NotEqual(Table("note"), Table("other"));
    }

    [Fact]
    public void A_cancelled_build_stops() =>
        Assert.Throws<OperationCanceledException>(() => FileBinder.Bind(
            new YamlFile("a.yaml", [new YamlMapping(0, [])], default, default, default), Therapy(), Table("x"), new CancellationToken(true)));

    private static PartTable Table(string key) => new(new EquatableArray<TypeSpec>([Part("Risk", Text(key))]));
}
