namespace ContentLib.Generator.Model;

/// <summary>
/// A record that YAML describes: a content type or a part. Properties are in the order: constructor parameters, then
/// init properties from the base record to the derived, each in order of declaration. The id is not among them.
/// </summary>
internal sealed record TypeSpec
{
    /// <summary>The full C# name with <c>global::</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>The record's own name: <c>Therapy</c>.</summary>
    public required string Name { get; init; }

    public required EquatableArray<PropertySpec> Properties { get; init; }

    /// <summary>The base records between this one and object, by their full C# names; an inverse may name one of them.</summary>
    public EquatableArray<string> BaseTypes { get; init; }

    /// <summary>Null for a part.</summary>
    public ContentSpec? Content { get; init; }

    /// <summary>How easy all its text together must be to read; null where nothing is asked.</summary>
    public ReadingSpec? Reading { get; init; }

    /// <summary>The number of constructor parameters; 0 for a record with a parameterless constructor. The id counts.</summary>
    public int ParameterCount { get; init; }

    /// <summary>The number of the property with a C# name; -1 where there is none.</summary>
    public int IndexOf(string? property) => property is null ? -1 : IndexOf(candidate => candidate.Name == property);

    /// <summary>The number of the first property that fits; -1 where none does.</summary>
    public int IndexOf(Func<PropertySpec, bool> fits)
    {
        for (int i = 0; i < Properties.Count; i++)
        {
            if (fits(Properties[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>What [ContentType] says of a content type.</summary>
internal sealed record ContentSpec
{
    /// <summary><c>faq-entries</c></summary>
    public required string Collection { get; init; }

    /// <summary>The catalog class: <c>FaqEntries</c>.</summary>
    public required string Catalog { get; init; }

    /// <summary>The record's namespace, empty for the global one; the catalog lies there too.</summary>
    public required string Namespace { get; init; }

    public bool IsPublic { get; init; }

    public bool NamedEntries { get; init; } = true;

    /// <summary>This is the collection that <c>[^id]</c> in Markdown cites.</summary>
    public bool IsCitations { get; init; }

    /// <summary>Good search hits of this type come before all others.</summary>
    public bool SearchFirst { get; init; }

    /// <summary>The C# name of the property that orders the set; null: by id.</summary>
    public string? OrderBy { get; init; }

    /// <summary>The position of the Id parameter in a positional record; -1 where Id is an init property.</summary>
    public int IdParameterIndex { get; init; } = -1;

    /// <summary>The property marked [Name], or a string property called Name; null where there is none.</summary>
    public string? NameProperty { get; init; }

    /// <summary>The properties marked [Alias], or a list of strings called Aliases.</summary>
    public EquatableArray<string> AliasProperties { get; init; }

    /// <summary>The record's name, for errors about the type.</summary>
    public SourcePlace? Place { get; init; }

    /// <summary>First sentence(s) of the record's doc comment, plain text; null where there is none.</summary>
    public string? Summary { get; init; }
}

/// <summary>What the schema room reads from one content type: the type, every part it reaches, and what is wrong.</summary>
internal sealed record TypeResult(
    TypeSpec? Type,
    EquatableArray<TypeSpec> Parts,
    EquatableArray<Problem> Problems);

/// <summary>All content types and parts of a compilation, in ordinal order of their names.</summary>
internal sealed record SchemaSpec(EquatableArray<TypeSpec> Types, EquatableArray<TypeSpec> Parts)
{
    public static readonly SchemaSpec Empty = new(EquatableArray<TypeSpec>.Empty, EquatableArray<TypeSpec>.Empty);
}
