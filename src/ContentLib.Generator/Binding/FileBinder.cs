using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>Turns the YAML of one file into the entries of one content type, and says what does not fit.</summary>
internal static class FileBinder
{
    public static BoundFile Bind(YamlFile file, TypeSpec type, PartTable parts, CancellationToken ct)
    {
        var context = new BindingContext(file, parts);
        var binder = new EntryBinder(context, TypeTable.Of(type));
        var entries = new List<BoundEntry>();
        foreach (YamlNode root in file.Documents)
        {
            BindRoot(context, binder, root, entries, ct);
        }

        AddLostEntries(file, type, entries);
        return new BoundFile(
            file.Path,
            new EquatableArray<BoundEntry>(entries.ToArray()),
            new EquatableArray<Problem>(context.Problems.ToArray()));
    }

    private static void BindRoot(BindingContext context, EntryBinder binder, YamlNode root, List<BoundEntry> entries, CancellationToken ct)
    {
        string collection = binder.Table.Collection;
        switch (root)
        {
            case YamlMapping mapping:
                BindEntry(binder, mapping, entries, ct);
                break;
            case YamlSequence sequence:
                for (int i = 0; i < sequence.Items.Count; i++)
                {
                    BindItem(context, binder, sequence.Items[i], i, entries, ct);
                }

                break;

            // A document of nothing but "---" holds no entry.
            case YamlScalar { IsNull: true, Value.Length: 0 }:
                break;
            default:
                context.Report(Rules.WrongKind(context.PlaceOf(root), collection, "an entry (a mapping) or a list of entries", Words.Describe(root)));
                break;
        }
    }

    private static void BindItem(BindingContext context, EntryBinder binder, YamlNode item, int index, List<BoundEntry> entries, CancellationToken ct)
    {
        if (item is YamlMapping mapping)
        {
            BindEntry(binder, mapping, entries, ct);
            return;
        }

        string path = binder.Table.Collection + "[" + Words.Number(index) + "]";
        context.Report(item is YamlScalar { IsNull: true }
            ? Rules.NullNotAllowed(context.PlaceOf(item), path, "a list of entries")
            : Rules.WrongKind(context.PlaceOf(item), path, Words.MappingOf(binder.Table.Spec), Words.Describe(item)));
    }

    private static void BindEntry(EntryBinder binder, YamlMapping mapping, List<BoundEntry> entries, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (binder.Bind(mapping) is { } entry)
        {
            entries.Add(entry);
        }
    }

    /// <summary>
    /// Entries of the part of the file that is not YAML: they keep their names, so that code which uses them is not
    /// buried under errors of its own.
    /// </summary>
    private static void AddLostEntries(YamlFile file, TypeSpec type, List<BoundEntry> entries)
    {
        if (file.LostIds.Count == 0)
        {
            return;
        }

        string error = ProblemText.FirstError(file.Problems) ?? "The file is not well-formed YAML";
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (BoundEntry entry in entries)
        {
            known.Add(entry.Id);
        }

        foreach (LostId lost in file.LostIds)
        {
            if (IdText.IsId(lost.Id) && known.Add(lost.Id))
            {
                entries.Add(new BoundEntry { Path = file.Path, TypeName = type.TypeName, Id = lost.Id, IdNode = -1, Error = error });
            }
        }
    }
}
