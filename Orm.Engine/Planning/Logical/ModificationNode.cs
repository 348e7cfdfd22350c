using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Logical;

/// <summary>What a table asks of its rows, bound to the columns of a scan of it.</summary>
/// <param name="Columns">A column of the plan for each of the table's.</param>
/// <param name="Checks">The conditions of CHECK, with the constraints' names.</param>
/// <param name="Generated">The columns that are computed from the others, by place.</param>
internal sealed record TableRules(
    ImmutableArray<PlanColumn> Columns,
    ImmutableArray<(string Name, BoundExpression Condition)> Checks,
    ImmutableArray<(int Column, BoundExpression Value)> Generated);

/// <summary>A statement that changes the rows of one table; its output is what RETURNING asks for.</summary>
internal abstract record ModificationNode(
    CatalogTable Table, PlanNode Input, TableRules Rules, SyntaxList<BoundExpression> Returning,
    ImmutableArray<PlanColumn> Output) : PlanNode(Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override bool HasSideEffects => true;

    internal override bool ChangesRows => true;

    internal override IEnumerable<BoundExpression> Expressions => Returning.AsSpan().ToArray();

    /// <summary>Constants, parameters and columns of outer rows only: what it refers to is its own.</summary>
    internal override HashSet<PlanColumn> FreeColumns() => Input.FreeColumns();
}

/// <summary>INSERT. The input has a column for each of the table's.</summary>
internal sealed record InsertNode(
    CatalogTable Table, PlanNode Input, TableRules Rules, SyntaxList<BoundExpression> Returning,
    ImmutableArray<PlanColumn> Output) : ModificationNode(Table, Input, Rules, Returning, Output)
{
    internal ConflictRule? Conflict { get; init; }

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        this with { Input = node(Input), Returning = Returning.Map(expression) };
}

/// <summary>ON CONFLICT.</summary>
/// <param name="Trees">The unique indexes whose conflicts are meant, by their trees; null: any.</param>
/// <param name="Excluded">The columns of the row that was to be inserted.</param>
/// <param name="Assignments">The changes, over the row in the way and the excluded one; empty: nothing is done.</param>
/// <param name="Condition">Which rows in the way are changed.</param>
internal sealed record ConflictRule(
    ImmutableArray<uint>? Trees,
    ImmutableArray<PlanColumn> Excluded,
    ImmutableArray<(int Column, BoundExpression Value)> Assignments,
    BoundExpression? Condition);

/// <summary>UPDATE. The input has all columns of the table and the row id, as <see cref="Target"/> names
/// them.</summary>
internal sealed record UpdateNode(
    CatalogTable Table, PlanNode Input, TableRules Rules, SyntaxList<BoundExpression> Returning,
    ImmutableArray<PlanColumn> Output) : ModificationNode(Table, Input, Rules, Returning, Output)
{
    internal required ImmutableArray<PlanColumn> Target { get; init; }

    internal required ImmutableArray<(int Column, BoundExpression Value)> Assignments { get; init; }

    /// <summary>The WHERE, for rows that changed while they were waited for.</summary>
    internal BoundExpression? Condition { get; init; }

    internal override IEnumerable<BoundExpression> Expressions =>
        [.. Returning.AsSpan().ToArray(), .. Assignments.Select(a => a.Value), .. Condition.Conjuncts()];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => this with
        {
            Input = node(Input),
            Returning = Returning.Map(expression),
            Assignments = [.. Assignments.Select(a => (a.Column, expression(a.Value)))],
            Condition = Condition is null ? null : expression(Condition),
        };
}

/// <summary>DELETE. The input has all columns of the table and the row id.</summary>
internal sealed record DeleteNode(
    CatalogTable Table, PlanNode Input, TableRules Rules, SyntaxList<BoundExpression> Returning,
    ImmutableArray<PlanColumn> Output) : ModificationNode(Table, Input, Rules, Returning, Output)
{
    internal required ImmutableArray<PlanColumn> Target { get; init; }

    /// <inheritdoc cref="UpdateNode.Condition"/>
    internal BoundExpression? Condition { get; init; }

    internal override IEnumerable<BoundExpression> Expressions =>
        [.. Returning.AsSpan().ToArray(), .. Condition.Conjuncts()];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => this with
        {
            Input = node(Input),
            Returning = Returning.Map(expression),
            Condition = Condition is null ? null : expression(Condition),
        };
}
