using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Emit;

/// <summary>
/// Catalogs that have the name of the library class or of a namespace that it lies in. Only the project's options tell,
/// so the schema room could not.
/// </summary>
internal static class CatalogClashes
{
    /// <param name="schema">With the places of the types.</param>
    public static EquatableArray<Problem> Check(SchemaSpec schema, LibraryOptions options) =>
        schema.Types.Select(type => Check(type.Content!, options)).OfType<Problem>().ToEquatableArray();

    private static Problem? Check(ContentSpec content, LibraryOptions options)
    {
        string catalog = FullName(content.Namespace, content.Catalog);
        string library = FullName(options.Namespace, options.ClassName);
        string? clash = catalog == library ? "the library class '" + options.ClassName + "'"
            : library.StartsWith(catalog + ".", StringComparison.Ordinal) ? "the namespace '" + catalog + "' of the library class"
            : null;
        return clash is null ? null : Rules.CatalogClash(ProblemPlace.OfSymbol(content.Place), content.Catalog, content.Collection, clash);
    }

    private static string FullName(string @namespace, string name) => @namespace.Length == 0 ? name : @namespace + "." + name;
}
