using ContentLib.Generator.Model;

namespace ContentLib.Generator.Checks;

/// <summary>Where a content type keeps its review: the property whose type is the part type Review, and that part's own.</summary>
internal sealed class ReviewSpec
{
    private ReviewSpec(int index, string key, TypeSpec part)
    {
        LastChecked = Property(nameof(LastChecked));
        NextCheckDue = Property(nameof(NextCheckDue));
        Clinical = Property(nameof(Clinical));
        ClinicalBy = Property(nameof(ClinicalBy));
        ClinicalOn = Property(nameof(ClinicalOn));

        ReviewProperty Property(string name)
        {
            int number = part.IndexOf(name);
            return new ReviewProperty(index, number, key + "." + part.Properties[number].Key);
        }
    }

    public ReviewProperty LastChecked { get; }

    public ReviewProperty NextCheckDue { get; }

    public ReviewProperty Clinical { get; }

    public ReviewProperty ClinicalBy { get; }

    public ReviewProperty ClinicalOn { get; }

    /// <summary>Null for a type without a review.</summary>
    public static ReviewSpec? Of(TypeSpec type, Func<string, TypeSpec> partOf)
    {
        int index = type.IndexOf(property => property is { IsList: false, Value: { Kind: ValueKind.Part, TypeName: RuntimeParts.Review } });
        return index < 0 ? null : new ReviewSpec(index, type.Properties[index].Key, partOf(RuntimeParts.Review));
    }
}

/// <summary>A property of an entry's review, and how messages call it.</summary>
internal readonly record struct ReviewProperty(int Review, int Property, string KeyPath)
{
    /// <summary>Null where it, or the whole review, is absent.</summary>
    public BoundValue? Of(EquatableArray<BoundValue?> values) =>
        values[Review] is BoundPart part && part.Values[Property] is { } value and not BoundNull ? value : null;
}
