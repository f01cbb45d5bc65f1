using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Diagnostics;

/// <summary>
/// The catalogue of rules: every diagnostic of ContentLib, one factory method each, so that no call can pass wrong
/// arguments. docs/diagnostics has a page per id, and a test demands it.
/// </summary>
internal static class Rules
{
    private const string Yaml = "ContentLib.Content";
    private const string Schema = "ContentLib.Schema";
    private const string Generator = "ContentLib.Generator";

    private static readonly Dictionary<string, DiagnosticDescriptor> s_descriptors = new[]
    {
        // Content files
        Error("CL0001", Yaml, "The file is not well-formed YAML", "Not well-formed YAML: {0}"),
        Error("CL0002", Yaml, "A key stands twice in one mapping", "The key '{0}' stands here a second time; the first is at {1}"),
        Error("CL0003", Yaml, "A key is not known", "'{0}' is not a property of {1}.{2}"),
        Error("CL0004", Yaml, "A required key is missing", "'{0}' is missing: {1} requires it"),
        Error("CL0005", Yaml, "Null where no null is allowed", "'{0}' has no value, and {1} does not allow null; write a value, or quote the text if it is text"),
        Error("CL0006", Yaml, "The value is of the wrong kind", "'{0}' must be {1}, but is {2}"),
        Error("CL0007", Yaml, "A reference names an entry that does not exist", "'{0}' names the {1} '{2}', which does not exist.{3}"),
        Error("CL0008", Yaml, "The value is not one of the enum's", "'{0}' cannot be '{1}'; allowed are: {2}.{3}"),
        Error("CL0009", Yaml, "A number is out of range", "'{0}' is {1}, outside the range of {2} ({3} to {4})"),
        Error("CL0010", Yaml, "A constraint of the property is broken", "'{0}' {1}"),
        Error("CL0011", Yaml, "An entry has no id", "This entry of '{0}' has no id; write 'id: some-name' as its first key"),
        Error("CL0012", Yaml, "An id is malformed", "'{0}' is not an id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'.{1}"),
        Error("CL0013", Yaml, "An id is reserved", "The id '{0}' is reserved: its catalog member '{1}' would collide with {2}; choose another id"),
        Error("CL0014", Yaml, "Two entries of a collection have one id", "The id '{0}' of '{1}' is given here and at {2}"),
        Error("CL0015", Yaml, "Two ids make one C# name", "The ids '{0}' and '{1}' both become the C# name '{2}'; the other is at {3}"),
        Error("CL0016", Yaml, "An id is another entry's former id", "'{0}' is both an id or former id here and a former id of '{1}' at {2}"),
        Error("CL0017", Yaml, "A reference names an entry of another type", "'{0}' wants {1}, but '{2}' is {3}"),
        Error("CL0018", Yaml, "Single references form a cycle", "The single references form a cycle: {0}. Make one of them ContentId<T> or a ContentList<T>"),
        Error("CL0019", Yaml, "A chain of single references is too long", "This chain of single references has {0} links, more than {1}: {2}. Make one of them ContentId<T> or a ContentList<T>"),
        Error("CL0020", Yaml, "A file belongs to no collection", "{0}"),
        Error("CL0021", Yaml, "A file is included twice", "The file is matched twice: once for the collection '{0}' and once for '{1}'; narrow one Include or use Exclude"),
        Error("CL0022", Yaml, "A limit is exceeded", "{0}"),
        Error("CL0023", Yaml, "Merge keys are not supported", "Merge keys ('<<') are not supported; write the keys out, or use an anchor and an alias for a whole value"),
        Error("CL0024", Yaml, "The file is not UTF-8", "The file is not UTF-8 text: {0}; save it as UTF-8"),
        Error("CL0025", Yaml, "An inverse is written in YAML", "'{0}' is filled from {1}; write the reference there and remove this key"),
        Warning("CL0026", Yaml, "Two entries of a collection have one name", "The name '{0}' of '{1}' is also that of '{2}' at {3}, so Find cannot tell them apart"),
        Info("CL0027", Yaml, "Two entries of a collection have one alias", "'{0}' of '{1}' also means '{2}' at {3}, so Find returns null for it and FindAll both"),
        Warning("CL0028", Schema, "Many named entries", "The collection '{0}' has {1} entries; a named member for each costs build time and start-up above {2}. Set NamedEntries = false on [ContentType] and look entries up by id"),

        Error("CL0029", Yaml, "A link of a text is not safe", "'{0}' links to '{1}', which is not safe to follow: only http, https, mailto, content: and relative addresses are"),
        Error("CL0030", Yaml, "A link to content is malformed", "'{0}' links to '{1}': {2}"),
        Error("CL0031", Yaml, "A text cites, but nothing can be cited", "'{0}' cites '{1}', but no content type is marked [ContentType(..., Citations = true)]"),

        Warning("CL0040", Yaml, "A text is harder to read than allowed", "'{0}' reads at grade {1}, above the {2} allowed; its longest sentence has {3}: {4}"),
        Warning("CL0041", Yaml, "A sentence is longer than allowed", "'{0}' has a sentence of {1}, above the {2} allowed: {3}"),

        // Review
        Warning("CL0042", Yaml, "The next check is before the last one", "'{0}' is {1}, before '{2}' ({3})"),
        Warning("CL0043", Yaml, "An entry is due for a check", "'{0}' is {1}, so '{2}' is due for a check as of {3}"),
        Warning("CL0044", Yaml, "A clinical review is incomplete", "'{0}' is {1}, but {2}"),
        Warning("CL0045", Yaml, "An entry names no source", "'{0}' names no source; write under '{1}' where its facts come from"),
        Info("CL0046", Yaml, "An entry stands alone", "Nothing refers to '{0}', and it refers to nothing"),
        Warning("CL0047", Yaml, "The content of a reference is due for a check", "The content of '{0}' was to be checked again by {1}, and ContentLibAsOf is {2}; look for a newer version of it"),
        Error("CL0048", Yaml, "ContentLibAsOf is no date", "The MSBuild property ContentLibAsOf is '{0}'; write a date such as 2026-01-31"),

        // C# types
        Error("CL0101", Schema, "A content type has no Id", "The content type '{0}' needs 'public required ContentId<{0}> Id {{ get; init; }}' or a positional parameter 'ContentId<{0}> Id', declared by itself"),
        Error("CL0102", Schema, "The Id of a content type has the wrong type", "The Id of '{0}' must be of type ContentId<{0}>, but is {1}"),
        Error("CL0103", Schema, "A type cannot be a content type", "'{0}' cannot be a content type: it is {1}. Use a sealed record class"),
        Error("CL0104", Schema, "A property of content can be set", "'{0}.{1}' has a set accessor; content is immutable: use init"),
        Error("CL0105", Schema, "A property of content is not accessible", "'{0}.{1}' cannot be filled: {2}"),
        Error("CL0106", Schema, "A property has an unsupported type", "'{0}.{1}' has the type {2}, which content cannot hold.{3}"),
        Error("CL0107", Schema, "InverseOf names nothing that can be inverted", "[InverseOf] of '{0}.{1}': {2}"),
        Error("CL0108", Schema, "Indexed stands on a property that cannot be indexed", "[Indexed] of '{0}.{1}': {2}"),
        Error("CL0109", Schema, "OrderBy names nothing that can be ordered", "OrderBy of '{0}': {1}"),
        Error("CL0110", Schema, "Two content types claim one collection", "The collection '{0}' is claimed by '{1}' and by '{2}'"),
        Error("CL0111", Schema, "The name of a catalog clashes", "The catalog '{0}' of the collection '{1}' clashes with {2}; set Catalog = \"...\" on [ContentType]"),
        Warning("CL0112", Schema, "A validation attribute is not evaluated", "[{0}] on '{1}.{2}' is not evaluated at compile time and checks nothing"),
        Error("CL0113", Schema, "The name of a collection is malformed", "'{0}' is not the name of a collection: lower-case letters and digits in groups joined by single hyphens, such as 'faq-entries', beginning with a letter"),
        Error("CL0114", Schema, "A record cannot be constructed", "'{0}' cannot be constructed: {1}"),
        Error("CL0115", Schema, "Name or Alias stands on a property that cannot be one", "[{0}] of '{1}.{2}': {3}"),
        Error("CL0116", Schema, "Two content types are the one that texts cite", "'{0}' and '{1}' are both marked Citations = true; texts cite one collection"),
        Error("CL0117", Schema, "Searchable stands on a property that cannot be searched", "[Searchable] of '{0}.{1}': {2}"),

        // The generator itself
        Error("CL0900", Generator, "The generator failed", "ContentLib failed while {0}: {1}. This is a fault of ContentLib; please report it"),
    }.ToDictionary(d => d.Id);

    public static IEnumerable<DiagnosticDescriptor> All => s_descriptors.Values;

    public static DiagnosticDescriptor Descriptor(string id) => s_descriptors[id];

    /// <summary>An error makes its entry broken; a warning does not.</summary>
    public static bool IsError(Problem problem) => s_descriptors[problem.RuleId].DefaultSeverity == DiagnosticSeverity.Error;

    // ---- content files ----

    public static Problem MalformedYaml(ProblemPlace place, string reason) => Problem.At("CL0001", place, reason);

    public static Problem DuplicateKey(ProblemPlace place, string key, ProblemPlace first) => Problem.At("CL0002", place, key, first);

    /// <param name="owner">The record's C# name.</param>
    public static Problem UnknownKey(ProblemPlace place, string keyPath, string owner, string suggestion) => Problem.At("CL0003", place, keyPath, owner, suggestion);

    public static Problem MissingKey(ProblemPlace place, string keyPath, string owner) => Problem.At("CL0004", place, keyPath, owner);

    public static Problem NullNotAllowed(ProblemPlace place, string keyPath, string property) => Problem.At("CL0005", place, keyPath, property);

    /// <param name="wanted">With article: <c>a whole number</c>, <c>true or false</c>.</param>
    public static Problem WrongKind(ProblemPlace place, string keyPath, string wanted, string actual) => Problem.At("CL0006", place, keyPath, wanted, actual);

    /// <param name="noun">What is missing, in words: <c>side effect</c>.</param>
    public static Problem BrokenReference(ProblemPlace place, string keyPath, string noun, string id, string suggestion) => Problem.At("CL0007", place, keyPath, noun, id, suggestion);

    public static Problem UnknownEnumValue(ProblemPlace place, string keyPath, string value, string allowed, string suggestion) => Problem.At("CL0008", place, keyPath, value, allowed, suggestion);

    public static Problem NumberOutOfRange(ProblemPlace place, string keyPath, string value, string type, string minimum, string maximum) => Problem.At("CL0009", place, keyPath, value, type, minimum, maximum);

    /// <param name="what">A predicate: <c>must have at most 160 characters, but has 172</c>.</param>
    public static Problem ConstraintBroken(ProblemPlace place, string keyPath, string what) => Problem.At("CL0010", place, keyPath, what);

    public static Problem MissingId(ProblemPlace place, string collection) => Problem.At("CL0011", place, collection);

    public static Problem MalformedId(ProblemPlace place, string id, string suggestion) => Problem.At("CL0012", place, id, suggestion);

    public static Problem ReservedId(ProblemPlace place, string id, string member, string collidesWith) => Problem.At("CL0013", place, id, member, collidesWith);

    public static Problem DuplicateId(ProblemPlace place, string id, string collection, ProblemPlace first) => Problem.At("CL0014", place, id, collection, first);

    public static Problem IdsMakeOneName(ProblemPlace place, string id, string otherId, string name, ProblemPlace other) => Problem.At("CL0015", place, id, otherId, name, other);

    public static Problem IdIsFormerId(ProblemPlace place, string id, string owner, ProblemPlace other) => Problem.At("CL0016", place, id, owner, other);

    public static Problem WrongTypeReference(ProblemPlace place, string keyPath, string wantedNoun, string id, string actualNoun) => Problem.At("CL0017", place, keyPath, WithArticle(wantedNoun), id, WithArticle(actualNoun));

    public static Problem ReferenceCycle(ProblemPlace place, string chain) => Problem.At("CL0018", place, chain);

    public static Problem ReferenceChainTooLong(ProblemPlace place, int length, int limit, string chain) => Problem.At("CL0019", place, Number(length), Number(limit), chain);

    public static Problem FileInNoCollection(ProblemPlace place, string message) => Problem.At("CL0020", place, message);

    public static Problem FileMatchedTwice(ProblemPlace place, string collection, string otherCollection) => Problem.At("CL0021", place, collection, otherCollection);

    public static Problem LimitExceeded(ProblemPlace place, string message) => Problem.At("CL0022", place, message);

    public static Problem MergeKey(ProblemPlace place) => Problem.At("CL0023", place);

    public static Problem NotUtf8(ProblemPlace place, string reason) => Problem.At("CL0024", place, reason);

    public static Problem InverseInYaml(ProblemPlace place, string keyPath, string source) => Problem.At("CL0025", place, keyPath, source);

    public static Problem DuplicateName(ProblemPlace place, string name, string id, string otherId, ProblemPlace other) => Problem.At("CL0026", place, name, id, otherId, other);

    public static Problem DuplicateAlias(ProblemPlace place, string alias, string id, string otherId, ProblemPlace other) => Problem.At("CL0027", place, alias, id, otherId, other);

    public static Problem ManyNamedEntries(ProblemPlace place, string collection, int count, int limit) => Problem.At("CL0028", place, collection, Number(count), Number(limit));

    public static Problem UnsafeLink(ProblemPlace place, string keyPath, string address) => Problem.At("CL0029", place, keyPath, address);

    /// <param name="wanted">How it should be.</param>
    public static Problem MalformedLink(ProblemPlace place, string keyPath, string address, string wanted) => Problem.At("CL0030", place, keyPath, address, wanted);

    public static Problem NothingToCite(ProblemPlace place, string keyPath, string id) => Problem.At("CL0031", place, keyPath, id);

    /// <param name="subject">The key path of a property or part, the id of an entry.</param>
    /// <param name="sentence">The longest sentence, fit for a message.</param>
    public static Problem HardToRead(ProblemPlace place, string subject, string grade, string allowed, int words, string sentence) => Problem.At("CL0040", place, subject, grade, allowed, WordCount(words), sentence);

    public static Problem LongSentence(ProblemPlace place, string keyPath, int words, int allowed, string sentence) => Problem.At("CL0041", place, keyPath, WordCount(words), Number(allowed), sentence);

    // ---- review ----

    public static Problem CheckBeforeLast(ProblemPlace place, string keyPath, string date, string lastKeyPath, string lastDate) => Problem.At("CL0042", place, keyPath, date, lastKeyPath, lastDate);

    public static Problem CheckDue(ProblemPlace place, string keyPath, string date, string id, string asOf) => Problem.At("CL0043", place, keyPath, date, id, asOf);

    /// <param name="but">What contradicts it: <c>'review.clinicalBy' is missing</c>.</param>
    public static Problem IncompleteReview(ProblemPlace place, string keyPath, string value, string but) => Problem.At("CL0044", place, keyPath, value, but);

    public static Problem NoSource(ProblemPlace place, string id, string key) => Problem.At("CL0045", place, id, key);

    public static Problem LoneEntry(ProblemPlace place, string id) => Problem.At("CL0046", place, id);

    public static Problem ReferenceDue(string assembly, string date, string asOf) => Problem.At("CL0047", ProblemPlace.None, assembly, date, asOf);

    public static Problem MalformedAsOf(string text) => Problem.At("CL0048", ProblemPlace.None, text);

    // ---- C# types ----

    public static Problem MissingIdProperty(ProblemPlace place, string type) => Problem.At("CL0101", place, type);

    public static Problem WrongIdType(ProblemPlace place, string type, string actual) => Problem.At("CL0102", place, type, actual);

    /// <param name="what">What it is: <c>a struct</c>, <c>abstract</c>, <c>generic</c>.</param>
    public static Problem NotAContentType(ProblemPlace place, string type, string what) => Problem.At("CL0103", place, type, what);

    public static Problem SettableProperty(ProblemPlace place, string type, string property) => Problem.At("CL0104", place, type, property);

    public static Problem InaccessibleProperty(ProblemPlace place, string type, string property, string why) => Problem.At("CL0105", place, type, property, why);

    public static Problem UnsupportedPropertyType(ProblemPlace place, string type, string property, string propertyType, string hint) => Problem.At("CL0106", place, type, property, propertyType, hint);

    public static Problem BadInverse(ProblemPlace place, string type, string property, string why) => Problem.At("CL0107", place, type, property, why);

    public static Problem BadIndex(ProblemPlace place, string type, string property, string why) => Problem.At("CL0108", place, type, property, why);

    public static Problem BadSearchable(ProblemPlace place, string type, string property, string why) => Problem.At("CL0117", place, type, property, why);

    public static Problem BadOrderBy(ProblemPlace place, string type, string why) => Problem.At("CL0109", place, type, why);

    public static Problem DuplicateCollection(ProblemPlace place, string collection, string type, string otherType) => Problem.At("CL0110", place, collection, type, otherType);

    public static Problem CatalogClash(ProblemPlace place, string catalog, string collection, string clashesWith) => Problem.At("CL0111", place, catalog, collection, clashesWith);

    public static Problem AttributeNotEvaluated(ProblemPlace place, string attribute, string type, string property) => Problem.At("CL0112", place, attribute, type, property);

    public static Problem MalformedCollection(ProblemPlace place, string collection) => Problem.At("CL0113", place, collection);

    public static Problem NotConstructible(ProblemPlace place, string type, string why) => Problem.At("CL0114", place, type, why);

    public static Problem BadNameOrAlias(ProblemPlace place, string attribute, string type, string property, string why) => Problem.At("CL0115", place, attribute, type, property, why);

    public static Problem TwoCitations(ProblemPlace place, string type, string otherType) => Problem.At("CL0116", place, type, otherType);

    public static Problem GeneratorFault(string doing, string exception) => Problem.At("CL0900", ProblemPlace.None, doing, exception);

    private static string WordCount(int words) => Number(words) + (words == 1 ? " word" : " words");

    private static string WithArticle(string noun) => ("aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DiagnosticDescriptor Error(string id, string category, string title, string message) => Descriptor(id, category, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string category, string title, string message) => Descriptor(id, category, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string category, string title, string message) => Descriptor(id, category, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor Descriptor(string id, string category, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, category, severity, isEnabledByDefault: true);
}
