using ContentLib.Generator.Emit;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Layout;

/// <summary>Everything that is emitted because of content, each piece with what it depends on and no more.</summary>
internal sealed record LayoutPlan(
    EquatableArray<BucketPlanSpec> Buckets,
    EquatableArray<TablesSpec> Tables,
    EquatableArray<CatalogSpec> Catalogs,
    EquatableArray<ManifestSpec> Manifests,
    ReviewDates Reviews);

/// <summary>Divides a linked library into buckets, tables, catalogs and manifests.</summary>
internal static class LayoutPlanner
{
    public static LayoutPlan Plan(LinkedLibrary library, SchemaTable schema)
    {
        List<BucketPlanSpec> buckets = [];
        List<TablesSpec> tables = [];
        List<CatalogSpec> catalogs = [];
        List<ManifestSpec> manifests = [];
        foreach (LinkedCollection collection in library.Collections)
        {
            LinkedEntry[][] plan = BucketPlan.Of(collection.Entries);
            for (int number = 0; number < plan.Length; number++)
            {
                buckets.Add(new BucketPlanSpec(collection.Type, number, new EquatableArray<LinkedEntry>(plan[number])));
            }

            tables.Add(Tables(library, collection, plan, schema));
            catalogs.Add(new CatalogSpec(collection.Type, collection.Members));
            manifests.Add(Manifest(collection));
        }

        return new LayoutPlan(
            new EquatableArray<BucketPlanSpec>(buckets.ToArray()),
            new EquatableArray<TablesSpec>(tables.ToArray()),
            new EquatableArray<CatalogSpec>(catalogs.ToArray()),
            new EquatableArray<ManifestSpec>(manifests.ToArray()),
            library.Reviews);
    }

    private static TablesSpec Tables(LinkedLibrary library, LinkedCollection collection, LinkedEntry[][] buckets, SchemaTable schema) => new()
    {
        Type = collection.Type,
        EntryCount = collection.Entries.Length,
        BucketCount = buckets.Length,
        Index = TableWriter.Index(collection.Entries, buckets),
        Names = TableWriter.Names(collection.Type, collection.Entries),
        Codes = CodeTableWriter.Write(collection.Type, schema, collection.Entries),
        Referrers = TableWriter.Referrers(collection.Entries),
        ReferrerTypes = Numbered(library, collection.Entries.SelectMany(entry => entry.Referrers).Select(key => key.Collection)),
        EntryTypes = EntryTypes(library, collection, schema),
        Indexes = Indexes(collection),
    };

    private static EquatableArray<PropertyIndex> Indexes(LinkedCollection collection)
    {
        List<PropertyIndex> indexes = [];
        for (int i = 0; i < collection.Type.Properties.Count; i++)
        {
            PropertySpec property = collection.Type.Properties[i];
            if (property.IsIndexed)
            {
                indexes.Add(new PropertyIndex(property.Name, PropertyIndexWriter.Write(collection.Type, i, collection.Entries)));
            }
        }

        return new EquatableArray<PropertyIndex>(indexes.ToArray());
    }

    private static EquatableArray<NumberedType> EntryTypes(LinkedLibrary library, LinkedCollection collection, SchemaTable schema)
    {
        bool any = schema.PartsOf(collection.Type).Prepend(collection.Type)
            .Any(type => type.Properties.Any(property => property.Value.Kind is ValueKind.AnyReference or ValueKind.Markdown));
        if (!any)
        {
            return EquatableArray<NumberedType>.Empty;
        }

        HashSet<int> numbers = [];
        foreach (LinkedEntry entry in collection.Entries)
        {
            foreach (BoundValue? value in entry.Values)
            {
                AddCollections(value, numbers);
            }
        }

        return Numbered(library, numbers);
    }

    private static void AddCollections(BoundValue? value, HashSet<int> numbers)
    {
        switch (value)
        {
            case LinkedReference reference:
                numbers.Add(reference.Collection);
                break;
            case LinkedMarkdown text:
                foreach (LinkedReference link in text.Links)
                {
                    numbers.Add(link.Collection);
                }

                break;
            case BoundList list:
                foreach (BoundValue item in list.Items)
                {
                    AddCollections(item, numbers);
                }

                break;
            case BoundPart part:
                foreach (BoundValue? inner in part.Values)
                {
                    AddCollections(inner, numbers);
                }

                break;
        }
    }

    private static EquatableArray<NumberedType> Numbered(LinkedLibrary library, IEnumerable<int> numbers) =>
        numbers.Distinct().OrderBy(number => number)
            .Select(number => new NumberedType(number, library.Collections[number].Type.TypeName))
            .ToEquatableArray();

    private static ManifestSpec Manifest(LinkedCollection collection)
    {
        string[] ids = collection.Entries.Select(entry => entry.Id).ToArray();
        Array.Sort(ids, StringComparer.Ordinal);
        string[] former = collection.Entries.SelectMany(entry => entry.FormerIds.Select(id => id + "=" + entry.Id)).ToArray();
        Array.Sort(former, StringComparer.Ordinal);
        return new ManifestSpec(
            collection.Type.Content!.Collection,
            collection.Type.TypeName,
            string.Join(" ", ids),
            former.Length == 0 ? null : string.Join(" ", former));
    }
}
