using System.ComponentModel.DataAnnotations;

namespace ContentLib.Oncology;

/// <summary>A document that the content rests on. Each stands here once, however often it is cited.</summary>
[ContentType("sources", Citations = true)]
public sealed record Source
{
    /// <summary>The id.</summary>
    public required ContentId<Source> Id { get; init; }

    /// <summary>The title of the document.</summary>
    [Name]
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; init; }

    /// <summary>What kind of document it is.</summary>
    [Indexed]
    public required SourceKind Kind { get; init; }

    /// <summary>The original address.</summary>
    public required Uri Url { get; init; }

    /// <summary>When it was published, as exact as the document says: a year, a month or a day. Null when it is undated.</summary>
    [RegularExpression("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")]
    public string? Published { get; init; }

    /// <summary>The day on which it was read.</summary>
    public required DateOnly Accessed { get; init; }
}

/// <summary>The kinds of documents.</summary>
public enum SourceKind
{
    /// <summary>The label of a medicine, or its maker's label-based information.</summary>
    Label,

    /// <summary>A regulator's notice or list.</summary>
    Regulator,

    /// <summary>A guideline of a professional society.</summary>
    Guideline,

    /// <summary>The report of a trial.</summary>
    Trial,

    /// <summary>A public health agency or a public hospital.</summary>
    Agency,

    /// <summary>A charity or patient organization.</summary>
    Charity,

    /// <summary>An article in a journal other than a trial report.</summary>
    Journal,

    /// <summary>Another text that reports what others found. The weakest kind.</summary>
    Secondary,
}
