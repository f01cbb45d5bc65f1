using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>
/// Which properties may be absent from an entry: each has a flag before the values, which says whether it is written.
/// The writer and the emitted reader both ask here.
/// </summary>
internal static class PropertyFlags
{
    /// <summary>Flags that one word holds.</summary>
    public const int PerWord = 60;

    public static bool HasFlag(PropertySpec property) => !property.IsMandatory && property.Inverse is null && !property.IsOmitted;

    public static int Count(TypeSpec type)
    {
        int count = 0;
        foreach (PropertySpec property in type.Properties)
        {
            count += HasFlag(property) ? 1 : 0;
        }

        return count;
    }
}
