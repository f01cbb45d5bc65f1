using ContentLib.Generator.Diagnostics;
using ContentLib.Generator.Model;

namespace ContentLib.Generator.Linking;

/// <summary>Holds every reference against the entries that there are.</summary>
internal static class ReferenceChecker
{
    public static void Check(LinkState state)
    {
        ReferenceFinder finder = new(state);
        foreach (CollectionState collection in state.Collections)
        {
            foreach (EntryState entry in collection.Entries)
            {
                if (!entry.IsBroken)
                {
                    finder.Visit(entry, (_, property, value, _) => Check(state, entry, property, (BoundReference)value));
                }
            }
        }
    }

    /// <summary>The entry that a reference names; null where there is none.</summary>
    public static EntryState? Resolve(LinkState state, PropertySpec property, BoundReference reference) =>
        property.Value.Kind is ValueKind.AnyReference or ValueKind.Markdown
            ? state.Named(reference.Collection ?? "")?.Find(reference.Id)
            : state.OfType(property.Value.Target)?.Find(reference.Id);

    private static void Check(LinkState state, EntryState entry, PropertySpec property, BoundReference reference)
    {
        if (Resolve(state, property, reference) is not null)
        {
            return;
        }

        ProblemPlace place = reference.PlaceIn(entry.Bound.Path);
        state.Fail(entry, property.Value.Kind is ValueKind.AnyReference or ValueKind.Markdown
            ? UnknownEntry(state, place, reference)
            : UnknownTarget(state, place, property, reference));
    }

    private static Problem UnknownEntry(LinkState state, ProblemPlace place, BoundReference reference)
    {
        string written = reference.Collection + "/" + reference.Id;
        if (state.Named(reference.Collection ?? "") is not { } collection)
        {
            string nearest = Suggestion.For(reference.Collection ?? "", state.CollectionNames);
            return Rules.BrokenReference(place, reference.KeyPath, "collection", reference.Collection ?? "", nearest);
        }

        string suggestion = NearestText.Find(reference.Id, collection.ById.Keys) is { } id ? " Did you mean '" + collection.Name + "/" + id + "'?" : "";
        return Rules.BrokenReference(place, reference.KeyPath, Nouns.Of(collection.Type.Name), written, suggestion);
    }

    private static Problem UnknownTarget(LinkState state, ProblemPlace place, PropertySpec property, BoundReference reference)
    {
        CollectionState? target = state.OfType(property.Value.Target);
        string noun = Nouns.Of(target?.Type.Name ?? ShortName(property.Value.Target));
        if (state.Collections.FirstOrDefault(c => c.Find(reference.Id) is not null) is { } other)
        {
            return Rules.WrongTypeReference(place, reference.KeyPath, noun, reference.Id, Nouns.Of(other.Type.Name));
        }

        string suggestion = target is null ? "" : Suggestion.For(reference.Id, target.ById.Keys);
        return Rules.BrokenReference(place, reference.KeyPath, noun, reference.Id, suggestion);
    }

    private static string ShortName(string? typeName) => typeName?.Substring(typeName.LastIndexOf('.') + 1) ?? "entry";
}
