namespace ContentLib.Generator.Model;

/// <summary>What a property, or an element of its list, holds.</summary>
internal enum ValueKind
{
    String,
    Boolean,
    SByte,
    Byte,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Single,
    Double,
    Decimal,
    Date,
    Uri,
    Enum,

    /// <summary>ContentId&lt;T&gt;: the id of an entry of T, checked like a reference but not read with its owner.</summary>
    Id,

    /// <summary>A record without an id, nested in its owner.</summary>
    Part,

    /// <summary>An entry of the content type <see cref="ValueSpec.Target"/>.</summary>
    Reference,

    /// <summary>ContentEntry: an entry of any collection, written <c>collection/id</c>.</summary>
    AnyReference,

    /// <summary>PartOf&lt;TOwner, TPart&gt;: only as the element of an inverse.</summary>
    PartOf,
}

/// <summary>
/// The type of one value. <see cref="TypeName"/> is the full C# name with <c>global::</c>, without <c>?</c>;
/// <see cref="Target"/> is the same for the content type that an Id or Reference points to, the part's type for Part,
/// and the owner's type for PartOf (then <see cref="PartTarget"/> is the part's).
/// </summary>
internal sealed record ValueSpec(
    ValueKind Kind,
    string TypeName,
    string? Target = null,
    string? PartTarget = null,
    EnumSpec? Enum = null);

/// <summary>An enum: members in order of declaration; no two have one YAML name (the first wins).</summary>
internal sealed record EnumSpec(string TypeName, EquatableArray<EnumMemberSpec> Members)
{
    /// <summary>The values are those of a ulong, and compare as such.</summary>
    public bool IsUnsigned { get; init; }
}

/// <summary>A member of an enum: its C# name, its name in YAML (kebab-case) and its value (the bits of an unsigned one).</summary>
internal sealed record EnumMemberSpec(string Name, string YamlName, long Value);
