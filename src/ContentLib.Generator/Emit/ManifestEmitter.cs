using System.Globalization;
using ContentLib.Generator.Binding;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>What one collection publishes.</summary>
internal sealed record ManifestSpec(string Collection, string TypeName, string Ids, string? FormerIds);

/// <summary>Emits the assembly attributes that tell other assemblies which entries there are.</summary>
internal static class ManifestEmitter
{
    public static string Emit(EquatableArray<ManifestSpec> manifests, ReviewDates reviews)
    {
        CodeWriter code = new();
        string dates = reviews == ReviewDates.None
            ? ""
            : ", AsOf = " + CSharpText.Literal(DateText.Of(reviews.LastChecked)) + ", NextCheckDue = " + CSharpText.Literal(DateText.Of(reviews.NextCheckDue));
        foreach (ManifestSpec manifest in manifests)
        {
            string former = manifest.FormerIds is { } ids ? ", FormerIds = " + CSharpText.Literal(ids) : "";
            code.Line(
                "[assembly: global::ContentLib.CompilerServices.ContentManifest(" + CSharpText.Literal(manifest.Collection) + ", typeof(" + manifest.TypeName + "), "
                + CSharpText.Literal(manifest.Ids) + former + dates + ", Layout = " + StorageCode.Layout.ToString(CultureInfo.InvariantCulture) + ")]");
        }

        return code.ToString();
    }
}
