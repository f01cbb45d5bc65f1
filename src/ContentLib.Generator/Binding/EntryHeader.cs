using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>The reserved keys of one entry. Of a key that stands twice, the first counts.</summary>
internal sealed class EntryHeader(BindingContext context)
{
    private bool _hasFormerly;
    private bool _hasDeprecated;

    /// <summary>The key is there, or a misspelling of it has been reported; a good id need not be.</summary>
    public bool HasIdKey { get; set; }

    public string? Id { get; private set; }

    public int IdNode { get; private set; } = -1;

    public List<FormerId> FormerIds { get; } = [];

    public string? Deprecated { get; private set; }

    /// <summary>False when the key is not a reserved one.</summary>
    public bool TryRead(YamlScalar key, YamlNode value)
    {
        switch (key.Value)
        {
            case ReservedKeys.Id:
                ReadId(key, value);
                return true;
            case ReservedKeys.Formerly:
                ReadFormerly(key, value);
                return true;
            case ReservedKeys.Deprecated:
                ReadDeprecated(key, value);
                return true;
            default:
                return false;
        }
    }

    private void ReadId(YamlScalar key, YamlNode value)
    {
        // A misspelled key before it sets HasIdKey too, so the node tells whether an id was read.
        if (IdNode >= 0)
        {
            return;
        }

        HasIdKey = true;
        IdNode = value.Index;
        Id = IdFrom(key, value, ReservedKeys.Id, "an id");
    }

    private void ReadFormerly(YamlScalar key, YamlNode value)
    {
        if (_hasFormerly)
        {
            return;
        }

        _hasFormerly = true;
        if (value is not YamlSequence sequence)
        {
            AddFormerId(key, value, ReservedKeys.Formerly);
            return;
        }

        for (int i = 0; i < sequence.Items.Count; i++)
        {
            AddFormerId(null, sequence.Items[i], ReservedKeys.Formerly + "[" + Words.Number(i) + "]");
        }
    }

    private void AddFormerId(YamlScalar? key, YamlNode value, string path)
    {
        if (IdFrom(key, value, path, key is null ? "a former id" : "a former id or a list of them") is { } id)
        {
            FormerIds.Add(new FormerId(id, value.Index));
        }
    }

    private void ReadDeprecated(YamlScalar key, YamlNode value)
    {
        if (_hasDeprecated)
        {
            return;
        }

        _hasDeprecated = true;
        if (value is YamlScalar { IsNull: true } empty)
        {
            ReportNull(key, empty, ReservedKeys.Deprecated, "the reason of a deprecation");
        }
        else if (value is YamlScalar scalar && !string.IsNullOrWhiteSpace(scalar.Value))
        {
            Deprecated = scalar.Value;
        }
        else
        {
            context.Report(Rules.WrongKind(context.PlaceOf(value), ReservedKeys.Deprecated, "the reason, as text", Words.Describe(value)));
        }
    }

    private string? IdFrom(YamlScalar? key, YamlNode value, string path, string wanted)
    {
        if (value is not YamlScalar scalar)
        {
            context.Report(Rules.WrongKind(context.PlaceOf(value), path, wanted, Words.Describe(value)));
            return null;
        }

        if (scalar.IsNull)
        {
            ReportNull(key, scalar, path, wanted);
            return null;
        }

        if (IdText.IsId(scalar.Value))
        {
            return scalar.Value;
        }

        context.Report(Rules.MalformedId(context.PlaceOf(scalar), Words.Shown(scalar.Value), IdText.Hint(scalar.Value)));
        return null;
    }

    private void ReportNull(YamlScalar? key, YamlScalar value, string path, string what) =>
        context.Report(Rules.NullNotAllowed(context.PlaceOfNull(key, value), path, what));
}
