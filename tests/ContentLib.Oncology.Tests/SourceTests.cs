namespace ContentLib.Oncology.Tests;

/// <summary>What stands behind the content.</summary>
public class SourceTests
{
    private static readonly SourceKind[] s_strong = [SourceKind.Regulator, SourceKind.Label, SourceKind.Guideline, SourceKind.Agency, SourceKind.Charity];

    [Fact]
    public void Every_source_is_of_a_kind() =>
        Offenders.None(Sources.All.Where(source => !Enum.IsDefined(source.Kind)).Select(source => source.Id));

    [Fact]
    public void A_sign_that_sends_people_for_help_stands_on_a_strong_source() => Offenders.None(
        from sign in UrgentSigns.All
        where sign.Level is UrgencyLevel.Emergency or UrgencyLevel.CallNow && !sign.Sources.Any(source => s_strong.Contains(source.Kind))
        select $"{sign.Id}: {string.Join(", ", sign.Sources.Select(source => $"{source.Id} ({source.Kind})"))}");

    [Fact]
    public void No_source_stands_there_twice() => Offenders.None(
        from source in Sources.All
        group source.Id.Value by source.Url.AbsoluteUri.TrimEnd('/') into same
        where same.Count() > 1
        select $"{same.Key}: {string.Join(", ", same)}");

    [Fact]
    public void A_text_cites_only_what_its_entry_lists() => Offenders.None(
        from field in PatientText.Fields
        where field.Value is Markdown
        let listed = (ContentList<Source>)field.Entry.Value.GetType().GetProperty("Sources")!.GetValue(field.Entry.Value)!
        from citation in ((Markdown)field.Value).Citations
        where !listed.Any(source => source.Id.Value == citation.Id)
        select $"{field.Place} cites {citation.Id}");
}
