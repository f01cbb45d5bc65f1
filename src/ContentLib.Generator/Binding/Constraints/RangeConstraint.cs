using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>[Range] of numbers and dates (and of text that is a number, as the attribute has it).</summary>
internal sealed class RangeConstraint : Constraint
{
    private readonly ConstraintSpec _spec;
    private readonly ValueKind _kind;
    private readonly Quantity? _minimum;
    private readonly Quantity? _maximum;
    private readonly string? _fault;

    public RangeConstraint(ConstraintSpec spec, ValueKind kind)
    {
        _spec = spec;
        _kind = kind;
        _minimum = Read(spec.Minimum, ref _fault);
        _maximum = Read(spec.Maximum, ref _fault);
    }

    protected override string? Broken(BoundValue value, YamlNode node)
    {
        if (value is not (BoundInteger or BoundDecimal or BoundDouble or BoundText { Text.Length: > 0 })
            || _kind is ValueKind.Enum or ValueKind.Boolean or ValueKind.Uri)
        {
            return null;
        }

        if (_fault is not null)
        {
            return _fault;
        }

        return Quantity.Of(value, _kind) is { } quantity && IsWithin(quantity) ? null : "must be " + Wanted() + ", but is " + Shown(node);
    }

    private bool IsWithin(Quantity quantity)
    {
        int below = _minimum is { } minimum ? quantity.CompareTo(minimum) : 1;
        int above = _maximum is { } maximum ? quantity.CompareTo(maximum) : -1;
        return (_spec.MinimumIsExclusive ? below > 0 : below >= 0) && (_spec.MaximumIsExclusive ? above < 0 : above <= 0);
    }

    private string Wanted()
    {
        bool isPlain = !_spec.MinimumIsExclusive && !_spec.MaximumIsExclusive;
        if (isPlain && _spec.Minimum is not null && _spec.Maximum is not null)
        {
            return "between " + _spec.Minimum + " and " + _spec.Maximum;
        }

        string? lower = _spec.Minimum is null ? null : (_spec.MinimumIsExclusive ? "above " : "at least ") + _spec.Minimum;
        string? upper = _spec.Maximum is null ? null : (_spec.MaximumIsExclusive ? "below " : "at most ") + _spec.Maximum;
        return lower is null || upper is null ? lower ?? upper ?? "within the range" : lower + " and " + upper;
    }

    /// <summary>A limit that cannot be read would let everything pass; it is reported wherever it would have been needed.</summary>
    private Quantity? Read(string? limit, ref string? fault)
    {
        if (limit is null)
        {
            return null;
        }

        Quantity? quantity = Quantity.Read(limit, _kind);
        if (quantity is null)
        {
            fault = "cannot be checked: its [Range] has the limit '" + Words.Shown(limit) + "', which is no "
                + (_kind == ValueKind.Date ? "date such as 2026-01-31" : "number");
        }

        return quantity;
    }
}
