using ContentLib.Generator.Binding.Constraints;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Binding;

/// <summary>A PropertySpec prepared for binding.</summary>
internal sealed class PropertyTable
{
    private readonly Dictionary<string, long>? _enumValues;

    public PropertyTable(PropertySpec spec, TypeSpec owner)
    {
        Spec = spec;
        FullName = owner.Name + "." + spec.Name;
        Constraints = Constraint.AllOf(spec);
        foreach (ConstraintSpec constraint in spec.Constraints)
        {
            DemandsValue |= constraint.Kind == ConstraintKind.Required && spec.IsNullable;
        }

        DemandsValue |= spec.IsMandatory;
        DemandsValue &= spec.Inverse is null;
        if (spec.Value.Enum is { } type)
        {
            _enumValues = new Dictionary<string, long>(StringComparer.Ordinal);
            var names = new List<string>();
            foreach (EnumMemberSpec member in type.Members)
            {
                _enumValues[member.YamlName] = member.Value;
                names.Add(member.YamlName);
            }

            EnumNames = names;
        }
    }

    public PropertySpec Spec { get; }

    /// <summary><c>Therapy.Name</c></summary>
    public string FullName { get; }

    /// <summary>
    /// A missing key is an error. [Required] on a nullable property counts: what is not written is null there, and
    /// just that is ruled out.
    /// </summary>
    public bool DemandsValue { get; }

    public Constraint[] Constraints { get; }

    public IReadOnlyList<string> EnumNames { get; } = [];

    public bool TryGetEnumValue(string name, out long value)
    {
        value = 0;
        return _enumValues is not null && _enumValues.TryGetValue(name, out value);
    }
}
