using System.ComponentModel;

namespace ContentLib.CompilerServices;

/// <summary>The name and aliases of one entry. For generated code only; frozen within a major version.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ContentNames
{
    private readonly List<string> _names = [];

    /// <summary>Adds a name.</summary>
    /// <param name="name">The name; null adds nothing.</param>
    public void Add(string? name)
    {
        if (name is not null)
        {
            _names.Add(name);
        }
    }

    /// <summary>Adds several.</summary>
    /// <param name="names">The names; null adds nothing.</param>
    public void Add(ContentList<string>? names)
    {
        if (names is not null)
        {
            foreach (string name in names)
            {
                Add(name);
            }
        }
    }

    internal bool Contains(string folded)
    {
        foreach (string name in _names)
        {
            if (TextFolding.Fold(name) == folded)
            {
                return true;
            }
        }

        return false;
    }

    internal IReadOnlyList<string> All => _names;
}
