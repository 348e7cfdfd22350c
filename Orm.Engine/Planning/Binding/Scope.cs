using Orm.Engine.Planning.Logical;

namespace Orm.Engine.Planning.Binding;

/// <summary>A table, or a join with an alias, that expressions can name columns of.</summary>
/// <param name="Name">Its name or alias; null when it has none.</param>
/// <param name="Columns">Its columns with the names they have here.</param>
internal sealed record ScopeTable(string? Name, IReadOnlyList<(string Name, BoundExpression Value)> Columns)
{
    internal ScopeTable(string? name, IEnumerable<(string Name, PlanColumn Column)> columns)
        : this(name, [.. columns.Select(named => (named.Name, (BoundExpression)new BoundColumn(named.Column)))])
    {
    }

    /// <summary>What the name of the table means alone: the value of a function with one column.</summary>
    internal BoundExpression? Whole { get; init; }
}

/// <summary>The names that an expression can use: tables, common table expressions, and those of the query
/// around.</summary>
internal sealed class Scope(Scope? parent)
{
    private readonly Dictionary<string, SharedTable> _shared = [];

    internal Scope? Parent { get; } = parent;

    /// <summary>What can stand before a column's name.</summary>
    internal List<ScopeTable> Tables { get; } = [];

    /// <summary>
    /// What a name without a table can mean, in the order of <c>*</c>: the columns of the tables, and what USING has
    /// made of two columns in their place.
    /// </summary>
    internal List<(string Name, BoundExpression Value)> Columns { get; } = [];

    /// <summary>The tables whose recursion is being bound: their columns, once known.</summary>
    internal Dictionary<string, (SharedTable Shared, PlanNode Start)> Recursions { get; } = [];

    /// <summary>The same names without the tables: what a derived table of the same FROM sees.</summary>
    internal Scope WithoutTables()
    {
        var scope = new Scope(Parent);
        foreach (SharedTable table in _shared.Values)
        {
            scope.Add(table);
        }

        foreach ((string name, var recursion) in Recursions)
        {
            scope.Recursions[name] = recursion;
        }

        return scope;
    }

    /// <summary>
    /// The aggregates of subqueries that belong to this query, because only columns of its tables stand in them, and
    /// the columns that they become. Null while nothing of this query may hold an aggregate.
    /// </summary>
    internal List<(BoundAggregate Call, PlanColumn Column)>? OuterAggregates { get; set; }

    /// <summary>Which tables of this query's FROM are locked; null: none.</summary>
    internal TableLocks? Locks { get; set; }

    internal bool Owns(PlanColumn column) =>
        Tables.Exists(table => table.Columns.Any(named => named.Value.Columns().Contains(column)));

    /// <summary>The common table expressions of this query's own WITH.</summary>
    internal IEnumerable<SharedTable> Shared => _shared.Values;

    internal void Add(SharedTable table) => _shared[table.Name] = table;

    /// <summary>Adds a table whose columns can be named with it and without.</summary>
    internal void Add(ScopeTable table)
    {
        Tables.Add(table);
        Columns.AddRange(table.Columns);
    }

    internal SharedTable? FindShared(string name) =>
        _shared.TryGetValue(name, out SharedTable? table) ? table : Parent?.FindShared(name);

    internal (SharedTable Shared, PlanNode Start)? FindRecursion(string name)
    {
        for (Scope? scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.Recursions.TryGetValue(name, out var found))
            {
                return found;
            }

            if (scope._shared.ContainsKey(name))
            {
                return null;
            }
        }

        return null;
    }
}
