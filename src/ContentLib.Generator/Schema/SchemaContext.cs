using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>What one call of <see cref="SchemaParser"/> has found so far. Lives no longer than the call, for it holds symbols.</summary>
internal sealed class SchemaContext(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, bool> _parts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, HashSet<INamedTypeSymbol>> _reached = new(SymbolEqualityComparer.Default);
    private readonly List<Problem> _problems = [];

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Parts that were met and are not parsed yet.</summary>
    public Queue<(INamedTypeSymbol Type, IMethodSymbol Constructor)> PendingParts { get; } = new();

    /// <summary>One problem is kept once: several types may inherit the property that has it.</summary>
    public EquatableArray<Problem> Problems => _problems.Distinct().ToEquatableArray();

    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>Whether generated code in this assembly can name the symbol.</summary>
    public bool CanAccess(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);

    /// <summary>The full C# name with <c>global::</c> (keywords for the built-in types), without <c>?</c>.</summary>
    public string NameOf(ITypeSymbol type)
    {
        if (!_names.TryGetValue(type, out string? name))
        {
            name = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            _names.Add(type, name);
        }

        return name;
    }

    /// <summary>
    /// Puts a part in the queue, once. False where it cannot be constructed, which is then reported; the property
    /// that wants it must be left out, so that no later stage looks for a part that is not there.
    /// </summary>
    public bool TryAddPart(INamedTypeSymbol part, ISymbol user)
    {
        if (_parts.TryGetValue(part, out bool isUsable))
        {
            return isUsable;
        }

        IMethodSymbol? constructor = ConstructorParser.Parse(part, user, this);
        if (constructor is not null)
        {
            PendingParts.Enqueue((part, constructor));
        }

        _parts.Add(part, constructor is not null);
        return constructor is not null;
    }

    /// <summary>The parts that lie in the type, at any depth.</summary>
    public HashSet<INamedTypeSymbol> PartsOf(INamedTypeSymbol type)
    {
        if (!_reached.TryGetValue(type, out HashSet<INamedTypeSymbol>? parts))
        {
            parts = PartGraph.From(type, this);
            _reached.Add(type, parts);
        }

        return parts;
    }
}
