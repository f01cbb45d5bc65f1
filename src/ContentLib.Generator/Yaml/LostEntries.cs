using ContentLib.Generator.Model;

namespace ContentLib.Generator.Yaml;

/// <summary>
/// Entries that could be read but lack a value, because an alias stands for nothing. They are left out like entries
/// that could not be read, and their ids are kept.
/// </summary>
internal sealed class LostEntries
{
    private readonly List<LostId> _ids = [];
    private bool _isSpoiled;

    public IEnumerable<LostId> Ids => _ids;

    /// <summary>The entry that is being read will be lost.</summary>
    public void Spoil() => _isSpoiled = true;

    /// <returns>Whether the entry, now complete, is lost.</returns>
    public bool Take(YamlNode entry)
    {
        if (!_isSpoiled)
        {
            return false;
        }

        _isSpoiled = false;
        if (entry is YamlMapping mapping)
        {
            _ids.AddRange(mapping.Pairs
                .Where(pair => pair.Key is YamlScalar { Value: "id" })
                .Select(pair => pair.Value)
                .OfType<YamlScalar>()
                .Where(id => IdSyntax.IsValid(id.Value))
                .Select(id => new LostId(id.Value)));
        }

        return true;
    }
}
