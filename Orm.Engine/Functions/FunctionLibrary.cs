using System.Collections.Frozen;

namespace Orm.Engine.Functions;

/// <summary>
/// The functions that the statements of a database can call: the engine's own, and those that a program has registered
/// on it. Immutable: registering makes another library, and plans that were made before are made again.
/// </summary>
internal sealed class FunctionLibrary
{
    internal static readonly FunctionLibrary BuiltIn = new(
        FrozenDictionary<string, ScalarFunction[]>.Empty, FrozenDictionary<string, AggregateFunction[]>.Empty);

    private readonly FrozenDictionary<string, ScalarFunction[]> _scalars;
    private readonly FrozenDictionary<string, AggregateFunction[]> _aggregates;

    private FunctionLibrary(
        FrozenDictionary<string, ScalarFunction[]> scalars, FrozenDictionary<string, AggregateFunction[]> aggregates)
    {
        _scalars = scalars;
        _aggregates = aggregates;
    }

    /// <summary>The names of all scalar functions.</summary>
    internal IEnumerable<string> Names => FunctionCatalog.Names.Concat(_scalars.Keys);

    /// <summary>The scalar functions of a name; a registered one never takes the place of the engine's own.</summary>
    internal ReadOnlySpan<ScalarFunction> Find(string name) => FunctionCatalog.Find(name) is { IsEmpty: false } own
        ? own
        : _scalars.GetValueOrDefault(name);

    /// <summary>Whether a name is that of a registered aggregate.</summary>
    internal bool IsAggregate(string name) => _aggregates.ContainsKey(name);

    /// <summary>The registered aggregate of a name for an argument of a type, or null.</summary>
    internal AggregateFunction? FindAggregate(string name, Types.SqlType argument) =>
        _aggregates.GetValueOrDefault(name)?.FirstOrDefault(
            function => CastRules.Allows(argument, function.Argument, CastContext.Implicit));

    /// <summary>A library with further functions.</summary>
    internal FunctionLibrary With(RegisteredFunctions functions) => new(
        Merge(
            _scalars,
            functions.Scalars.Select(function => (function.Name, function with { IsRegistered = true }))),
        Merge(_aggregates, functions.Aggregates));

    private static FrozenDictionary<string, T[]> Merge<T>(
        FrozenDictionary<string, T[]> known, IEnumerable<(string Name, T Function)> added) =>
        known.SelectMany(entry => entry.Value.Select(function => (Name: entry.Key, Function: function)))
            .Concat(added)
            .GroupBy(entry => entry.Name, entry => entry.Function, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}

/// <summary>Functions that a program adds to a database's own, all at once.</summary>
/// <param name="Scalars">The scalar functions.</param>
/// <param name="Aggregates">The aggregates, by name.</param>
internal sealed record RegisteredFunctions(
    IReadOnlyList<ScalarFunction> Scalars, IReadOnlyList<(string Name, AggregateFunction Function)> Aggregates);

/// <summary>A registered aggregate over one group, or over one frame of a window.</summary>
internal abstract class RegisteredAggregate
{
    /// <summary>Takes a value that is not NULL.</summary>
    internal abstract void Add(in Types.SqlValue value);

    /// <summary>The result so far.</summary>
    internal abstract Types.SqlValue Result();
}
