using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Planning.Indexes;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Planning.Logical;

/// <summary>
/// A step of a query: it takes the rows of its inputs and gives rows of its <see cref="Output"/>. Immutable; rewriting
/// a plan makes new nodes. A node may use columns that none of its inputs has: those of a row outside, of a correlated
/// query or the left side of a lateral join.
/// </summary>
internal abstract record PlanNode(ImmutableArray<PlanColumn> Output)
{
    internal virtual ImmutableArray<PlanNode> Inputs => [];

    /// <summary>The expressions of the node itself.</summary>
    internal virtual IEnumerable<BoundExpression> Expressions => [];

    /// <summary>Whether running it changes or locks rows.</summary>
    internal virtual bool HasSideEffects => Inputs.Any(input => input.HasSideEffects)
        || Expressions.Any(expression => expression.Any(part => part is BoundSubquery { Plan.HasSideEffects: true }));

    /// <summary>Whether running it changes rows.</summary>
    internal virtual bool ChangesRows => Inputs.Any(input => input.ChangesRows)
        || Expressions.Any(expression => expression.Any(part => part is BoundSubquery { Plan.ChangesRows: true }));

    /// <summary>Whether running it does something that is seen outside: all of it runs then.</summary>
    internal virtual bool TakesNumbers => Inputs.Any(input => input.TakesNumbers)
        || Expressions.Any(expression => expression.Any(part => part.TakesNumbers));

    /// <summary>A copy with other inputs and expressions.</summary>
    internal abstract PlanNode Map(Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression);

    /// <summary>The columns that come from outside.</summary>
    internal virtual HashSet<PlanColumn> FreeColumns()
    {
        var free = new HashSet<PlanColumn>();
        foreach (BoundExpression expression in Expressions)
        {
            expression.AddColumns(free);
        }

        foreach (PlanNode input in Inputs)
        {
            free.ExceptWith(input.Output);
        }

        foreach (PlanNode input in Inputs)
        {
            var inside = input.FreeColumns();
            inside.ExceptWith(Inputs.Where(other => other != input).SelectMany(other => other.Output));
            free.UnionWith(inside);
        }

        return free;
    }

    public virtual bool Equals(PlanNode? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The rows of a table. <see cref="PlanNode.Output"/> holds those of its columns that are used.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">A column of the plan for each of the table; the row id behind them.</param>
/// <param name="Output">The ones that are read.</param>
internal sealed record ScanNode(
    CatalogTable Table, ImmutableArray<PlanColumn> Columns, ImmutableArray<PlanColumn> Output) : PlanNode(Output)
{
    /// <summary>The name that the statement gives the table.</summary>
    internal string Alias { get; init; } = Table.Name;

    /// <summary>How the rows are found; null: all of them are read.</summary>
    internal AccessPath? Path { get; init; }

    /// <summary>The table's indexes whose keys are computed.</summary>
    internal ImmutableArray<BoundIndex> Computed { get; init; } = [];

    internal PlanColumn RowId => Columns[^1];

    internal override IEnumerable<BoundExpression> Expressions => Path?.Expressions ?? [];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        Path is null ? this : this with { Path = Path.Map(expression) };
}

/// <summary>A range of an index, or of the row ids, that holds all rows that are looked for.</summary>
/// <param name="Index">The index; null: the row ids.</param>
/// <param name="Equal">What the first columns of the key are equal to.</param>
internal sealed record AccessPath(CatalogIndex? Index, SyntaxList<BoundExpression> Equal)
{
    /// <summary>What the keys of the index are made of, over the columns of the scan.</summary>
    internal SyntaxList<BoundExpression> Keys { get; init; }

    /// <summary>The values that the next column may have, one after the other; empty: it has bounds.</summary>
    internal SyntaxList<BoundExpression> Any { get; init; }

    /// <summary>The bound of the next column, if any.</summary>
    internal BoundExpression? Low { get; init; }

    internal bool LowIsExclusive { get; init; }

    internal BoundExpression? High { get; init; }

    internal bool HighIsExclusive { get; init; }

    /// <summary>The conditions that the range was made of.</summary>
    internal SyntaxList<BoundExpression> Conditions { get; init; }

    /// <summary>Whether rows are left out of which the column behind the equal ones is NULL.</summary>
    internal bool SkipsNulls { get; init; }

    /// <summary>Whether it is read from its end to its beginning.</summary>
    internal bool IsBackward { get; init; }

    /// <summary>Whether it leaves rows out.</summary>
    internal bool IsNarrow =>
        !Equal.IsEmpty || !Any.IsEmpty || Low is not null || High is not null || Index?.Where is not null;

    /// <summary>Whether rows of equal keys come in the order of their ids: included columns would stand before
    /// these.</summary>
    internal bool OrdersByRowId => Index is null || Index.Included.IsEmpty;

    internal IEnumerable<BoundExpression> Expressions
    {
        get
        {
            foreach (BoundExpression key in Equal.Concat(Any))
            {
                yield return key;
            }

            if (Low is not null)
            {
                yield return Low;
            }

            if (High is not null)
            {
                yield return High;
            }
        }
    }

    internal AccessPath Map(Func<BoundExpression, BoundExpression> change) => this with
    {
        Equal = Equal.Map(change),
        Any = Any.Map(change),
        Low = Low is null ? null : change(Low),
        High = High is null ? null : change(High),
        Conditions = Conditions.Map(change),
    };
}

/// <summary>Rows that are written out. Without columns, one row of nothing: SELECT without FROM.</summary>
internal sealed record ValuesNode(
    ImmutableArray<PlanColumn> Output, ImmutableArray<SyntaxList<BoundExpression>> Rows) : PlanNode(Output)
{
    internal override IEnumerable<BoundExpression> Expressions => Rows.SelectMany(row => row.AsSpan().ToArray());

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        this with { Rows = [.. Rows.Select(row => row.Map(expression))] };
}

internal sealed record FilterNode(PlanNode Input, BoundExpression Condition) : PlanNode(Input.Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions => [Condition];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        new FilterNode(node(Input), expression(Condition));
}

/// <summary>Computes each column of its output.</summary>
internal sealed record ProjectNode(
    PlanNode Input, ImmutableArray<PlanColumn> Output, SyntaxList<BoundExpression> Values) : PlanNode(Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions => Values.AsSpan().ToArray();

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) =>
        this with { Input = node(Input), Values = Values.Map(expression) };
}

/// <summary>Pairs of rows. The right side may use columns of the left one, and then runs once for each left
/// row.</summary>
internal sealed record JoinNode(JoinKind Kind, PlanNode Left, PlanNode Right, BoundExpression? Condition)
    : PlanNode([.. Left.Output, .. Right.Output])
{
    internal override ImmutableArray<PlanNode> Inputs => [Left, Right];

    internal override IEnumerable<BoundExpression> Expressions => Condition is null ? [] : [Condition];

    /// <summary>How pairs are found.</summary>
    internal JoinMethod Method { get; init; }

    /// <summary>Of a merge join: by how many equalities, the first of the condition, both sides are ordered.</summary>
    internal int Merged { get; init; }

    /// <summary>Whether the right side depends on the left row.</summary>
    internal bool IsLateral => Right.FreeColumns().Overlaps(Left.Output);

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => new JoinNode(
            Kind, node(Left), node(Right), Condition is null ? null : expression(Condition))
        { Method = Method, Merged = Merged };
}

/// <summary>
/// Groups rows by keys and computes aggregates over each group. A key that is just a column keeps being that column.
/// </summary>
/// <param name="Input">The rows.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Calls">The aggregates.</param>
/// <param name="Sets">Which keys each grouping set has; the others are NULL in its rows.</param>
/// <param name="Output">The keys, then the aggregates, then the set's number when there are several.</param>
internal sealed record AggregateNode(
    PlanNode Input, SyntaxList<BoundExpression> Keys, SyntaxList<BoundAggregate> Calls,
    ImmutableArray<ImmutableArray<int>> Sets, ImmutableArray<PlanColumn> Output) : PlanNode(Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions =>
        [.. Keys.AsSpan().ToArray(), .. Calls.AsSpan().ToArray()];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => this with
        {
            Input = node(Input),
            Keys = Keys.Map(expression),
            Calls = Calls.Select(call => (BoundAggregate)call.Map(expression)),
        };
}

/// <summary>Adds a column for each window call.</summary>
internal sealed record WindowNode(
    PlanNode Input, SyntaxList<BoundWindow> Calls, ImmutableArray<PlanColumn> Columns)
    : PlanNode([.. Input.Output, .. Columns])
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions => Calls.AsSpan().ToArray();

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => new WindowNode(
            node(Input), Calls.Select(call => (BoundWindow)call.Map(expression)), Columns);
}

internal sealed record SortNode(PlanNode Input, SyntaxList<SortKey> Keys) : PlanNode(Input.Output)
{
    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions =>
        Keys.AsSpan().ToArray().Select(key => key.Expression);

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => new SortNode(
            node(Input), Keys.Select(key => key with { Expression = expression(key.Expression) }));
}

/// <summary>Some of the rows, in their order. With ties, those equal to the last one by the keys follow.</summary>
internal sealed record LimitNode(PlanNode Input, BoundExpression? Limit, BoundExpression? Offset)
    : PlanNode(Input.Output)
{
    internal SyntaxList<SortKey> Ties { get; init; }

    internal override ImmutableArray<PlanNode> Inputs => [Input];

    internal override IEnumerable<BoundExpression> Expressions =>
        [.. new[] { Limit, Offset }.OfType<BoundExpression>(), .. Ties.AsSpan().ToArray().Select(k => k.Expression)];

    internal override PlanNode Map(
        Func<PlanNode, PlanNode> node, Func<BoundExpression, BoundExpression> expression) => new LimitNode(
            node(Input),
            Limit is null ? null : expression(Limit),
            Offset is null ? null : expression(Offset))
        {
            // Not 'with': the output is that of the new input.
            Ties = Ties.Select(key => key with { Expression = expression(key.Expression) }),
        };
}
