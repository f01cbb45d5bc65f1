using ContentLib.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ContentLib.Generator.Schema;

/// <summary>What one call of <see cref="SchemaParser"/> has found so far. Lives no longer than the call, for it holds symbols.</summary>
internal sealed class SchemaContext(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<ITypeSymbol, string> _names = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, IReadOnlyList<IPropertySymbol>> _properties = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, EnumSpec> _enums = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, bool> _isPart = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, bool> _usableParts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, HashSet<INamedTypeSymbol>> _partsOf = new(SymbolEqualityComparer.Default);
    private readonly List<Problem> _problems = [];

    public Compilation Compilation { get; } = compilation;

    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Parts that were met and are not parsed yet.</summary>
    public Queue<(INamedTypeSymbol Type, IMethodSymbol Constructor)> PendingParts { get; } = new();

    /// <summary>One problem is kept once: several types may inherit the property that has it.</summary>
    public EquatableArray<Problem> Problems => _problems.Distinct().ToEquatableArray();

    /// <summary>How often something was reported; tells whether a piece of work found anything wrong.</summary>
    public int ProblemCount => _problems.Count;

    public void Report(Problem problem) => _problems.Add(problem);

    /// <summary>Whether generated code in this assembly can name the symbol.</summary>
    public bool CanAccess(ISymbol symbol) => Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);

    /// <summary>Whether the type is of the assembly being compiled: only its entries are known here.</summary>
    public bool IsOwn(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Compilation.Assembly);

    /// <summary>The full C# name with <c>global::</c> (keywords for the built-in types), without <c>?</c>.</summary>
    public string NameOf(ITypeSymbol type) =>
        Once(_names, type, t => t.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

    /// <summary>As <see cref="ContentMembers.Of"/>.</summary>
    public IReadOnlyList<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => Once(_properties, type, ContentMembers.Of);

    public EnumSpec EnumOf(INamedTypeSymbol type) => Once(_enums, type, t => EnumParser.Parse(t, this));

    /// <summary>As <see cref="ValueParser.IsPart"/>.</summary>
    public bool IsPart(INamedTypeSymbol type) => Once(_isPart, type, t => ValueParser.IsPart(t, this));

    /// <summary>The parts that lie in the type, at any depth.</summary>
    public HashSet<INamedTypeSymbol> PartsOf(INamedTypeSymbol type) => Once(_partsOf, type, t => PartGraph.From(t, this));

    /// <summary>
    /// Puts a part in the queue, once. False where it cannot be constructed, which is then reported; the property
    /// that wants it must be left out, so that no later stage looks for a part that is not there.
    /// </summary>
    public bool TryAddPart(INamedTypeSymbol part, ISymbol user)
    {
        if (_usableParts.TryGetValue(part, out bool isUsable))
        {
            return isUsable;
        }

        IMethodSymbol? constructor = ConstructorParser.Parse(part, user, this);
        if (constructor is not null)
        {
            PendingParts.Enqueue((part, constructor));
        }

        _usableParts.Add(part, constructor is not null);
        return constructor is not null;
    }

    private static TValue Once<TKey, TValue>(Dictionary<TKey, TValue> known, TKey key, Func<TKey, TValue> make)
    {
        if (!known.TryGetValue(key, out TValue? value))
        {
            value = make(key);
            known.Add(key, value);
        }

        return value;
    }
}
