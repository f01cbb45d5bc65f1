using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding.Constraints;

/// <summary>[AllowedValues]: text to the letter, numbers and dates by their value, an enum by its member's name or value.</summary>
internal sealed class AllowedValuesConstraint(EquatableArray<string> allowed, ValueSpec type) : Constraint
{
    protected override string? Broken(BoundValue value, YamlNode node)
    {
        if (value is BoundNull or BoundPart or BoundList)
        {
            return null;
        }

        foreach (string candidate in allowed)
        {
            if (IsSame(value, candidate))
            {
                return null;
            }
        }

        return "must be one of: " + Authored(string.Join(", ", allowed)) + "; but is " + Shown(node);
    }

    private bool IsSame(BoundValue value, string candidate)
    {
        switch (value)
        {
            case BoundText text:
                return text.Text == candidate;
            case BoundReference reference:
                return reference.Id == candidate;
            case BoundInteger integer when type.Kind == ValueKind.Boolean:
                return string.Equals(candidate, integer.Value == 0 ? "false" : "true", StringComparison.OrdinalIgnoreCase);
            case BoundInteger integer when type.Enum is { } enumType:
                return IsMember(enumType, integer.Value, candidate);
            default:
                return Quantity.Of(value, type.Kind) is { } left
                    && Quantity.Read(candidate, type.Kind) is { } right
                    && left.CompareTo(right) == 0;
        }
    }

    private static bool IsMember(EnumSpec type, long value, string candidate)
    {
        foreach (EnumMemberSpec member in type.Members)
        {
            if (member.Value == value && (member.Name == candidate || member.YamlName == candidate))
            {
                return true;
            }
        }

        return Quantity.Read(candidate, ValueKind.Int64) is { } right
            && Quantity.Of(new BoundInteger(-1, value), ValueKind.Int64) is { } left
            && left.CompareTo(right) == 0;
    }
}
