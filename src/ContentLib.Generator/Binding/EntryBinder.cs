using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>Binds the entries of one file, one after the other.</summary>
internal sealed class EntryBinder(BindingContext context, TypeTable table)
{
    public TypeTable Table { get; } = table;

    /// <summary>Null for an entry without a usable id: nothing could name it, and its problems are reported all the same.</summary>
    public BoundEntry? Bind(YamlMapping mapping)
    {
        context.FirstError = null;
        var header = new EntryHeader(context);
        BoundValue?[] values = MappingBinder.Bind(context, mapping, Table, header);
        if (!header.HasIdKey)
        {
            context.Report(Rules.MissingId(context.PlaceOf(MappingBinder.FirstKey(mapping)), Table.Collection));
        }

        if (header.Id is null)
        {
            return null;
        }

        Problem? error = context.BrokenNodes.FirstIn(mapping) ?? context.FirstError;
        return new BoundEntry
        {
            Path = context.FilePath,
            TypeName = Table.Spec.TypeName,
            Id = header.Id,
            IdNode = header.IdNode,
            FormerIds = new EquatableArray<FormerId>(header.FormerIds.ToArray()),
            Deprecated = header.Deprecated,
            Values = error is null ? new EquatableArray<BoundValue?>(values) : EquatableArray<BoundValue?>.Empty,
            NamesOfBroken = error is null ? EquatableArray<BoundValue>.Empty : Names(values),
            Error = error is null ? null : ProblemText.Of(error),
        };
    }

    private EquatableArray<BoundValue> Names(BoundValue?[] values)
    {
        if (Table.Spec.Content is not { } content)
        {
            return EquatableArray<BoundValue>.Empty;
        }

        List<BoundValue> names = [];
        for (int i = 0; i < values.Length; i++)
        {
            string property = Table.Properties[i].Spec.Name;
            if (values[i] is { } value && (property == content.NameProperty || content.AliasProperties.Contains(property)))
            {
                names.Add(value);
            }
        }

        return names.ToEquatableArray();
    }
}
