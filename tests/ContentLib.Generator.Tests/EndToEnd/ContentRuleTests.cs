using System.Text;

namespace ContentLib.Generator.Tests.EndToEnd;

/// <summary>Every rule about content files: where exactly, and in which words.</summary>
public class ContentRuleTests
{
    private const string NorthPath = "content/clinics/north.yaml";

    [Fact, Rule("CL0001")]
    public void Not_yaml() => North("offers: [dialysis\nbeds: 3")
        .Reports("CL0001", NorthPath + "(4,1)", "beds", "Not well-formed YAML: this cannot be read; a bracket or quote before it may not be closed, or the indentation is off");

    [Fact, Rule("CL0001")]
    public void A_tab_in_the_indentation() => North("rooms:\n\t- door: 1a")
        .Reports("CL0001", NorthPath + "(4,1)", "\t", "Not well-formed YAML: a tab cannot indent; use spaces");

    [Fact, Rule("CL0002")]
    public void A_duplicate_key() => North("beds: 1\nbeds: 2")
        .Reports("CL0002", NorthPath + "(4,1)", "beds", "The key 'beds' stands here a second time; the first is at north.yaml(3,1)");

    [Fact, Rule("CL0003")]
    public void An_unknown_key() => North("bedss: 1")
        .Reports("CL0003", NorthPath + "(3,1)", "bedss", "'bedss' is not a property of Clinic. Did you mean 'beds'?");

    [Fact, Rule("CL0003")]
    public void An_unknown_key_of_a_part() => North("rooms:\n  - door: 1a\n    use: dialysis\n    colour: red")
        .Reports("CL0003", NorthPath + "(6,5)", "colour", "'rooms[0].colour' is not a property of Room.");

    [Theory, Rule("CL0003")]
    [InlineData("private string? Own { get; init; }")]
    [InlineData("public string Own => \"\";")]
    public void A_key_of_a_property_that_is_no_content(string property) => OfThing(property, "id: a\nown: x")
        .Reports("CL0003", "content/things/a.yaml(2,1)", "own", "'own' is not a property of Thing.");

    [Fact, Rule("CL0004")]
    public void A_missing_key() => File(NorthPath, "id: north\nbeds: 1")
        .Reports("CL0004", NorthPath + "(1,1)", "id", "'name' is missing: Clinic requires it");

    [Fact, Rule("CL0004")]
    public void A_missing_key_of_a_part() => North("rooms:\n  - use: dialysis")
        .Reports("CL0004", NorthPath + "(4,5)", "use", "'rooms[0].door' is missing: Room requires it");

    [Theory, Rule("CL0005")]
    [InlineData("beds: ~", 7, "~")]
    [InlineData("beds:", 1, "beds")]
    public void A_null(string line, int column, string squiggle) => North(line)
        .Reports("CL0005", $"{NorthPath}(3,{column})", squiggle, "'beds' has no value, and Clinic.Beds does not allow null; write a value, or quote the text if it is text");

    [Theory, Rule("CL0006")]
    [InlineData("beds: many", 7, "many", "'beds' must be a whole number, but is 'many'")]
    [InlineData("beds: [1]", 7, "[", "'beds' must be a whole number, but is a list")]
    [InlineData("website: www", 10, "www", "'website' must be an absolute address such as https://example.org, but is 'www'")]
    public void A_value_of_the_wrong_kind(string line, int column, string squiggle, string message) => North(line)
        .Reports("CL0006", $"{NorthPath}(3,{column})", squiggle, message);

    [Fact, Rule("CL0007")]
    public void A_reference_to_nothing() => North("offers: [dialysis, dialisis]")
        .Reports("CL0007", NorthPath + "(3,20)", "dialisis", "'offers[1]' names the service 'dialisis', which does not exist. Did you mean 'dialysis'?");

    [Fact, Rule("CL0008")]
    public void An_unknown_name_of_an_enum() => North("kind: day-clinik")
        .Reports("CL0008", NorthPath + "(3,7)", "day-clinik", "'kind' cannot be 'day-clinik'; allowed are: ward, day-clinic. Did you mean 'day-clinic'?");

    [Fact, Rule("CL0009")]
    public void A_number_out_of_range() => North("beds: 3_000_000_000".Replace("_", ""))
        .Reports("CL0009", NorthPath + "(3,7)", "3000000000", "'beds' is 3000000000, outside the range of int (-2147483648 to 2147483647)");

    [Fact, Rule("CL0010")]
    public void A_broken_constraint() => OfThing("[Range(1, 9)] public int Size { get; init; } = 1;", "id: a\nsize: 10")
        .Reports("CL0010", "content/things/a.yaml(2,7)", "10", "'size' must be between 1 and 9, but is 10");

    [Fact, Rule("CL0011")]
    public void No_id() => File("content/services/x.yaml", "name: X-ray\naliases: []")
        .Reports("CL0011", "content/services/x.yaml(1,1)", "name", "This entry of 'services' has no id; write 'id: some-name' as its first key");

    [Fact, Rule("CL0012")]
    public void A_malformed_id() => File("content/services/x.yaml", "id: X_Ray\nname: X-ray")
        .Reports("CL0012", "content/services/x.yaml(1,5)", "X_Ray", "'X_Ray' is not an id: lower-case letters and digits in groups joined by single hyphens, such as 'car-t-cell-therapy'. Did you mean 'x-ray'?");

    [Theory, Rule("CL0013")]
    [InlineData("all", "All", "the set of all entries")]
    [InlineData("ids", "Ids", "the class of id constants")]
    [InlineData("equals", "Equals", "a member of every C# class")]
    [InlineData("get-hash-code", "GetHashCode", "a member of every C# class")]
    [InlineData("clinics", "Clinics", "the catalog itself")]
    [InlineData("by-kind", "ByKind", "the look-up by 'kind'")]
    public void A_reserved_id(string id, string member, string what) => File("content/clinics/x.yaml", $"name: X\nid: {id}")
        .Reports("CL0013", "content/clinics/x.yaml(2,5)", id, $"The id '{id}' is reserved: its catalog member '{member}' would collide with {what}; choose another id");

    [Fact, Rule("CL0014")]
    public void An_id_given_twice() => File("content/services/x.yaml", "name: Again\nid: dialysis")
        .Reports("CL0014", "content/services/x.yaml(2,5)", "dialysis", "The id 'dialysis' of 'services' is given here and at dialysis.yaml(1,5)");

    [Fact, Rule("CL0015")]
    public void Two_ids_that_make_one_name() => File("content/services/x.yaml", "- id: x-1\n  name: A\n- id: x1\n  name: B")
        .Reports("CL0015", "content/services/x.yaml(3,7)", "x1", "The ids 'x1' and 'x-1' both become the C# name 'X1'; the other is at x.yaml(1,7)");

    [Fact, Rule("CL0016")]
    public void An_id_that_is_a_former_id() => File("content/services/x.yaml", "id: blood\nformerly: [dialysis]\nname: X")
        .Reports("CL0016", "content/services/dialysis.yaml(1,5)", "dialysis", "'dialysis' is both an id or former id here and a former id of 'blood' at x.yaml(2,12)");

    [Fact, Rule("CL0017")]
    public void A_reference_to_another_type() => North("offers: [jo]")
        .Reports("CL0017", NorthPath + "(3,10)", "jo", "'offers[0]' wants a service, but 'jo' is a person");

    [Fact, Rule("CL0018")]
    public void A_cycle() => OfThing("public Thing? Next { get; init; }", "- id: a\n  next: b\n- id: b\n  next: a")
        .Reports("CL0018", "content/things/a.yaml(4,9)", "a", "The single references form a cycle: a -> b -> a. Make one of them ContentId<T> or a ContentList<T>");

    [Fact, Rule("CL0019")]
    public void A_chain_that_is_too_long() => OfThing("public Thing? Next { get; init; }", LinkingTests.Chain(65))
        .Reports("CL0019", "content/things/a.yaml(2,9)", "t1", "This chain of single references has 65 links, more than 64: t0 -> t1 -> t2 -> ... -> t63 -> t64 -> t65. Make one of them ContentId<T> or a ContentList<T>");

    [Fact, Rule("CL0020")]
    public void A_collection_of_no_type() => File("content/clinic/x.yaml", "id: x")
        .Reports("CL0020", "content/clinic/x.yaml(1,1)", "id", "The file belongs to the collection 'clinic', which no content type claims. Did you mean 'clinics'? Add [ContentType(\"clinic\")] to a record, or move the file");

    [Fact, Rule("CL0020")]
    public void No_collection() => File("content/x.yaml", "id: x")
        .Reports("CL0020", "content/x.yaml(1,1)", "id", "The file belongs to no collection: its collection is the first folder below the wildcard of its Include, as in <ContentYaml Include=\"content/**/*.yaml\" /> with content/therapies/car-t.yaml, or Collection=\"...\" on the item");

    [Fact, Rule("CL0021")]
    public void A_file_that_two_items_name() => SmallHospital.With(SmallHospital.Dialysis.With("ContentLibMatches", "services/|treatments")).Run()
        .Reports("CL0021", "content/services/dialysis.yaml(1,1)", "id", "The file is matched twice: once for the collection 'services' and once for 'treatments'; narrow one Include or use Exclude");

    [Fact, Rule("CL0022")]
    public void Nesting_without_end() => North("offers: " + new string('[', 100_000))
        .Reports("CL0022", NorthPath + "(3,72)", "[", "Lists and mappings stand more than 64 deep inside each other");

    [Fact, Rule("CL0023")]
    public void A_merge_key() => North("<<: { beds: 2 }")
        .Reports("CL0023", NorthPath + "(3,1)", "<<", "Merge keys ('<<') are not supported; write the keys out, or use an anchor and an alias for a whole value");

    [Fact, Rule("CL0024")]
    public void Latin_1() => SmallHospital.With(ContentText.OfBytes(NorthPath, Encoding.Latin1.GetBytes("id: north\nname: Zürich"))).Run()
        .Reports("CL0024", NorthPath + "(2,8)", "\uFFFD", "The file is not UTF-8 text: here stands the replacement character U+FFFD, the trace of bytes that could not be decoded; save it as UTF-8");

    [Fact, Rule("CL0024")]
    public void Utf_16() => SmallHospital.With(ContentText.OfBytes(NorthPath, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id: north\nname: North")])).Run()
        .Reports("CL0024", NorthPath + "(1,1)", "i", "The file is not UTF-8 text: it was read as utf-16; save it as UTF-8");

    [Fact, Rule("CL0025")]
    public void An_inverse() => File("content/services/dialysis.yaml", "id: dialysis\nname: Dialysis\nclinics: [north]")
        .Reports("CL0025", "content/services/dialysis.yaml(3,1)", "clinics", "'clinics' is filled from Clinic.Offers; write the reference there and remove this key");

    [Fact, Rule("CL0026")]
    public void Two_entries_with_one_name() => File("content/services/x.yaml", "id: x\nname: DIALYSIS")
        .Reports("CL0026", "content/services/x.yaml(2,7)", "DIALYSIS", "The name 'DIALYSIS' of 'x' is also that of 'dialysis' at dialysis.yaml(2,7), so Find cannot tell them apart");

    [Fact, Rule("CL0027")]
    public void Two_entries_with_one_alias() => File("content/services/x.yaml", "id: x\nname: X\naliases: [dialysis]")
        .Reports("CL0027", "content/services/x.yaml(3,11)", "dialysis", "'dialysis' of 'x' also means 'dialysis' at dialysis.yaml(2,7), so Find returns null for it and FindAll both");

    [Fact, Rule("CL0028")]
    public void Thousands_of_named_entries() => OfThing("", string.Concat(Enumerable.Range(0, 2001).Select(i => $"- id: t{i}\n")))
        .Reports("CL0028", "Types.cs(2,46)", "Thing", "The collection 'things' has 2001 entries; a named member for each costs build time and start-up above 2000. Set NamedEntries = false on [ContentType] and look entries up by id");

    [Fact, Rule("CL0900")]
    public void A_fault()
    {
        GeneratorRun run = SmallHospital.With(new ContentText("content/services/x.yaml", SmallHospital.Dialysis.Text) { Fault = new InvalidOperationException("Boom.") }).Run();

        Assert.Equal(["CL0900"], run.Diagnostics.Select(d => d.Id));
        Assert.StartsWith("(nowhere): error CL0900: ContentLib failed while parsing 'content/services/x.yaml': InvalidOperationException: Boom.", run.Messages.Single());
        Assert.Equal("Dialysis", run.Value("Services.Dialysis.Name"));
    }

    /// <summary>The hospital with another clinic North, whose lines begin with the third.</summary>
    private static GeneratorRun North(string lines) => File(NorthPath, "id: north\nname: Northern\n" + lines);

    private static GeneratorRun File(string path, string yaml) => SmallHospital.With((path, yaml)).Run();

    private static GeneratorRun OfThing(string property, string yaml) => Things.With(property, yaml).Run();
}
