using System.Collections.Immutable;
using Orm.Engine.Planning.Binding;

namespace Orm.Engine.Planning.Joins;

/// <summary>Which relation of a group of joins has which column.</summary>
internal sealed class ColumnOwners
{
    private readonly Dictionary<PlanColumn, int> _owners = [];

    /// <summary>The relation that has a column, or -1 when it comes from outside.</summary>
    internal int this[PlanColumn column] => _owners.GetValueOrDefault(column, -1);

    /// <summary>The same as a set.</summary>
    internal ulong SetOf(PlanColumn column) => this[column] is >= 0 and var owner ? 1UL << owner : 0;

    /// <summary>Notes the columns of a relation.</summary>
    internal void Add(ImmutableArray<PlanColumn> columns, int relation)
    {
        foreach (PlanColumn column in columns)
        {
            _owners[column] = relation;
        }
    }

    /// <summary>The relations whose columns an expression uses.</summary>
    internal ulong Named(BoundExpression expression) => expression switch
    {
        BoundColumn column => SetOf(column.Column),
        BoundComparison comparison => Named(comparison.Left) | Named(comparison.Right),
        BoundConstant or BoundParameter => 0,
        _ => expression.Columns().Aggregate(0UL, (named, column) => named | SetOf(column)),
    };
}
