using ContentLib.Generator.Layout;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Search;

/// <summary>The terms of an entry as far as its own texts go, by the place where linking finds it.</summary>
internal sealed record AnalyzedEntry(string Path, string Id, EntryTerms Terms);

/// <summary>Reads the terms of the entries of a file.</summary>
internal sealed class EntryAnalyzer(SchemaTable schema, SearchLanguage language)
{
    private readonly Dictionary<string, TypeSpec> _searched = schema.Schema.Types
        .Where(type => SearchPlan.IsSearched(type, schema))
        .ToDictionary(type => type.TypeName, StringComparer.Ordinal);

    /// <summary>Whether a type has anything to search.</summary>
    public bool IsNeeded => _searched.Count > 0;

    public EquatableArray<AnalyzedEntry> Analyze(BoundFile file, CancellationToken cancellationToken)
    {
        List<AnalyzedEntry> analyzed = [];
        foreach (BoundEntry entry in file.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (entry.Error is null && _searched.TryGetValue(entry.TypeName, out TypeSpec? type))
            {
                analyzed.Add(new AnalyzedEntry(entry.Path, entry.Id, Analyze(type, entry)));
            }
        }

        return analyzed.ToEquatableArray();
    }

    private EntryTerms Analyze(TypeSpec type, BoundEntry entry)
    {
        EntryTermsBuilder terms = new(language);
        AddTexts(type, entry.Values, terms);
        return terms.ToTerms();
    }

    private void AddTexts(TypeSpec type, EquatableArray<BoundValue?> values, EntryTermsBuilder terms)
    {
        for (int i = 0; i < values.Count; i++)
        {
            PropertySpec property = type.Properties[i];
            AddTexts(values[i] ?? property.Default, SearchPlan.WeightOf(type, property), SearchPlan.IsName(type, property), terms);
        }
    }

    private void AddTexts(BoundValue? value, double weight, bool isName, EntryTermsBuilder terms)
    {
        switch (value)
        {
            case BoundText text when weight > 0:
                terms.Add(text.Text, weight, isName);
                break;
            case BoundMarkdown text when weight > 0:
                terms.Add(HtmlText.Of(text.Html), weight, isName);
                break;
            case BoundList list:
                foreach (BoundValue item in list.Items)
                {
                    AddTexts(item, weight, isName, terms);
                }

                break;
            case BoundPart part:
                AddTexts(schema.Part(part.TypeName), part.Values, terms);
                break;
        }
    }
}
