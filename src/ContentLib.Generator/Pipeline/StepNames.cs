namespace ContentLib.Generator.Pipeline;

/// <summary>The tracking names of the steps, for tests of what runs when.</summary>
internal static class StepNames
{
    public const string Types = nameof(Types);
    public const string Schema = nameof(Schema);
    public const string Options = nameof(Options);
    public const string Files = nameof(Files);
    public const string Yaml = nameof(Yaml);
    public const string Bound = nameof(Bound);
    public const string ReadingPlan = nameof(ReadingPlan);
    public const string ReadingNames = nameof(ReadingNames);
    public const string ReadingExempt = nameof(ReadingExempt);
    public const string Reading = nameof(Reading);
    public const string AsOf = nameof(AsOf);
    public const string Reviews = nameof(Reviews);
    public const string References = nameof(References);
    public const string Outlines = nameof(Outlines);
    public const string Linked = nameof(Linked);
    public const string Layout = nameof(Layout);
    public const string SearchPlan = nameof(SearchPlan);
    public const string SearchTerms = nameof(SearchTerms);
    public const string SearchIndexes = nameof(SearchIndexes);
    public const string Search = nameof(Search);
    public const string Readers = nameof(Readers);
    public const string Buckets = nameof(Buckets);
    public const string Tables = nameof(Tables);
    public const string Catalogs = nameof(Catalogs);
    public const string Library = nameof(Library);
    public const string Manifest = nameof(Manifest);
    public const string Diagnostics = nameof(Diagnostics);
}
