using System.Globalization;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>What one collection publishes.</summary>
internal sealed record ManifestSpec(string Collection, string TypeName, string Ids, string? FormerIds);

/// <summary>Emits the assembly attributes that tell other assemblies which entries there are.</summary>
internal static class ManifestEmitter
{
    public static string Emit(EquatableArray<ManifestSpec> manifests, string? asOf)
    {
        CodeWriter code = new();
        foreach (ManifestSpec manifest in manifests)
        {
            string former = manifest.FormerIds is { } ids ? ", FormerIds = " + CSharpText.Literal(ids) : "";
            string date = asOf is null ? "" : ", AsOf = " + CSharpText.Literal(asOf);
            code.Line(
                "[assembly: global::ContentLib.CompilerServices.ContentManifest(" + CSharpText.Literal(manifest.Collection) + ", typeof(" + manifest.TypeName + "), "
                + CSharpText.Literal(manifest.Ids) + former + date + ", Layout = " + StorageCode.Layout.ToString(CultureInfo.InvariantCulture) + ")]");
        }

        return code.ToString();
    }
}
