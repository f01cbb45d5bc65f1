using ContentLib.Generator.Binding;
using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLib.Generator.Checks;

/// <summary>
/// The day that the project holds checks against: the MSBuild property ContentLibAsOf. No clock is read, so that a
/// build of the same files comes to the same on every day.
/// </summary>
/// <param name="Day">The day number; -1 where the property is not set, or is no date.</param>
/// <param name="Malformed">The property's text where it is no date.</param>
internal readonly record struct AsOfOption(int Day, string? Malformed)
{
    public static AsOfOption From(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("build_property.ContentLibAsOf", out string? text) || text.Trim().Length == 0)
        {
            return new AsOfOption(-1, null);
        }

        return DateText.TryParse(text.Trim(), out int day) ? new AsOfOption(day, null) : new AsOfOption(-1, Words.Shown(text.Trim()));
    }

    public bool IsSet => Day >= 0;

    public IEnumerable<Problem> Problems() => Malformed is null ? [] : [Rules.MalformedAsOf(Malformed)];
}
