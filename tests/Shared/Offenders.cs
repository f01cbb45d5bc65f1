using System.Collections;

namespace ContentLib.Tests;

/// <summary>A failure that says everything that is wrong, and not only the first words of it.</summary>
internal static class Offenders
{
    public static void None(IEnumerable found)
    {
        string[] all = [.. found.Cast<object>().Select(offender => offender.ToString()!)];
        Assert.True(all.Length == 0, $"{all.Length} found:\n{string.Join('\n', all)}");
    }
}
