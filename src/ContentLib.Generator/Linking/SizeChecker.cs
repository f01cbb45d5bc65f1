using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Says at the content type when its collection is too large, or too large for named entries.</summary>
internal static class SizeChecker
{
    /// <summary>
    /// Above so many entries a warning recommends to do without a member for each: at 10,000 they cost the build
    /// seconds and the first touch of the catalog milliseconds.
    /// </summary>
    public const int NamedEntriesLimit = 2_000;

    /// <param name="schema">With the places of the types.</param>
    public static IEnumerable<Problem> Check(SchemaSpec schema, LinkedLibrary library)
    {
        foreach (LinkedCollection collection in library.Collections)
        {
            ContentSpec content = collection.Type.Content!;
            int count = collection.Entries.Length;
            if (count <= NamedEntriesLimit)
            {
                continue;
            }

            TypeSpec? type = schema.Types.FirstOrDefault(t => t.TypeName == collection.Type.TypeName);
            ProblemPlace place = ProblemPlace.OfSymbol(type?.Content?.Place);
            if (count > StorageCode.MaxEntries)
            {
                yield return Rules.LimitExceeded(place, $"The collection '{content.Collection}' has {count} entries; at most {StorageCode.MaxEntries} are possible");
            }
            else if (content.NamedEntries)
            {
                yield return Rules.ManyNamedEntries(place, content.Collection, count, NamedEntriesLimit);
            }
        }
    }
}
