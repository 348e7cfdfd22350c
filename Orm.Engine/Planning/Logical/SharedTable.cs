using System.Collections.Immutable;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Logical;

/// <summary>A common table expression: computed once, when it is first read, and read any number of times.</summary>
internal sealed class SharedTable(string name)
{
    internal string Name { get; } = name;

    /// <summary>What computes it; of a recursive one, the part that does not refer to itself.</summary>
    internal PlanNode Plan { get; set; } = null!;

    /// <summary>What is repeated over the rows that the last round added; null when it is not recursive.</summary>
    internal PlanNode? Recursion { get; set; }

    /// <summary>Whether it must, or must not, be computed once.</summary>
    internal Materialization Materialization { get; init; }

    /// <summary>Whether it gives the same rows wherever and however often it is computed, and does nothing else.
    /// </summary>
    internal bool IsStable =>
        Recursion is null && !Plan.HasSideEffects && !Plan.TakesNumbers && !Plan.MayVary();

    /// <summary>Makes the plan once more, with columns of its own; null when it is to be computed once.</summary>
    internal Func<PlanNode>? Again { get; set; }

    /// <summary>Whether a query names it.</summary>
    internal bool IsRead { get; set; }

    /// <summary>UNION instead of UNION ALL: rows that have been there before are left out.</summary>
    internal bool IsDistinct { get; set; }

    /// <summary>The columns that come from outside of the whole table.</summary>
    internal HashSet<PlanColumn> FreeColumns()
    {
        HashSet<PlanColumn> free = Plan.FreeColumns();
        if (Recursion is not null)
        {
            free.UnionWith(Recursion.FreeColumns());
        }

        return free;
    }
}

/// <summary>The rows of a common table expression.</summary>
/// <param name="Shared">The table.</param>
/// <param name="IsWorking">Inside its own recursion: the rows of the last round only.</param>
/// <param name="Output">The columns, by place.</param>
internal sealed record SharedScanNode(SharedTable Shared, bool IsWorking, ImmutableArray<PlanColumn> Output)
    : PlanNode(Output)
{
    internal override bool HasSideEffects => !IsWorking && Shared.Plan.HasSideEffects;

    internal override bool TakesNumbers => !IsWorking && Shared.Plan.TakesNumbers;

    internal override bool ChangesRows => !IsWorking && Shared.Plan.ChangesRows;

    internal override HashSet<PlanColumn> FreeColumns() => IsWorking ? [] : Shared.FreeColumns();

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => this;
}

/// <summary>The rows of a function in FROM.</summary>
internal sealed record FunctionNode(
    TableFunction Function, SyntaxList<BoundExpression> Arguments, bool WithOrdinality,
        ImmutableArray<PlanColumn> Output)
    : PlanNode(Output)
{
    /// <summary>What gives the rows of <see cref="TableFunction.Rows"/>.</summary>
    internal RowFunction? Rows { get; init; }

    internal override IEnumerable<BoundExpression> Expressions => Arguments.AsSpan().ToArray();

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        this with { Arguments = Arguments.Map(expression) };
}

internal enum TableFunction
{
    /// <summary>generate_series(start, stop [, step]).</summary>
    Series,

    /// <summary>json_array_elements_text(array).</summary>
    JsonElements,

    /// <summary>One of <see cref="RowFunctionList"/>.</summary>
    Rows,
}
