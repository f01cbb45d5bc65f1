using System.Collections.Immutable;
using ContentLib.Generator.Layout;
using ContentLib.Generator.Linking;
using ContentLib.Generator.Model;
using ContentLib.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Pipeline;

/// <summary>The plan of the output, and the fault that left it empty.</summary>
internal sealed record PlannedLayout(LayoutPlan Plan, EquatableArray<Problem> Faults);

/// <summary>The steps that look at types, or at all files together.</summary>
internal static class LibrarySteps
{
    private static readonly LayoutPlan s_nothing = new(
        EquatableArray<Emit.BucketPlanSpec>.Empty,
        EquatableArray<Emit.TablesSpec>.Empty,
        EquatableArray<Emit.CatalogSpec>.Empty,
        EquatableArray<Emit.ManifestSpec>.Empty,
        ReviewDates.None);

    public static TypeResult ParseType(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.TargetSymbol;
        try
        {
            return SchemaParser.Parse(type, context.Attributes[0], context.SemanticModel.Compilation, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new TypeResult(null, EquatableArray<TypeSpec>.Empty, new([Faults.Problem("reading the type '" + type.Name + "'", exception)]));
        }
    }

    public static LinkedLibrary Link(SchemaSpec schema, EquatableArray<BoundFile> files, CancellationToken cancellationToken)
    {
        try
        {
            return Linker.Link(schema, InOrder(files), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new LinkedLibrary([], new([Faults.Problem("linking the content", exception)]), ReviewDates.None);
        }
    }

    public static PlannedLayout Plan(LinkedLibrary library, SchemaSpec schema)
    {
        try
        {
            return new PlannedLayout(LayoutPlanner.Plan(library, new SchemaTable(schema)), EquatableArray<Problem>.Empty);
        }
        catch (Exception exception)
        {
            return new PlannedLayout(s_nothing, new([Faults.Problem("laying out the content", exception)]));
        }
    }

    /// <summary>The files without what linking does not need.</summary>
    public static EquatableArray<BoundFile> Outline(ImmutableArray<BoundFile> files, Outliner outliner) =>
        files.Select(outliner.Of).ToEquatableArray();

    /// <summary>By path: the order in which a file system lists files must not show in the output.</summary>
    private static BoundFile[] InOrder(EquatableArray<BoundFile> files)
    {
        BoundFile[] ordered = files.ToArray();
        for (int i = 1; i < ordered.Length; i++)
        {
            if (string.CompareOrdinal(ordered[i - 1].Path, ordered[i].Path) > 0)
            {
                Array.Sort(ordered, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
                break;
            }
        }

        return ordered;
    }
}
