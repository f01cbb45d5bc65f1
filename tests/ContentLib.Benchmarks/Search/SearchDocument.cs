namespace ContentLib.Benchmarks.Search;

/// <summary>A text to be found, with a title that may be empty.</summary>
internal sealed record SearchDocument(string Title, string Text);
