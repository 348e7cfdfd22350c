using System.Collections.Immutable;
using Orm.Engine.Functions;
using Orm.Engine.Planning.Logical;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine.Planning.Binding;

/// <summary>
/// Turns expressions over the rows before a grouping into expressions over its result. A column that the primary key
/// among the keys determines becomes a key as well, as the standard allows.
/// </summary>
internal sealed class GroupingRewrite
{
    /// <summary>GROUPING(...), until a grouping gives it a meaning.</summary>
    internal static readonly ScalarFunction Grouping = new(
        "grouping",
        [SqlTypeKind.Null],
        SqlType.Integer,
        (_, _) => throw new StatementException(
            SqlStates.GroupingError, "GROUPING stands where nothing is grouped", hint: "Write GROUP BY."))
    {
        IsVariadic = true,
        IsStrict = false,
        Volatility = Volatility.Volatile,
    };

    private readonly Dictionary<int, int> _markers = [];
    private readonly PlanNode _input;
    private readonly List<BoundExpression> _keys;
    private readonly List<ImmutableArray<int>> _sets;
    private readonly List<PlanColumn> _keyColumns = [];
    private readonly List<BoundAggregate> _calls = [];
    private readonly List<PlanColumn> _callColumns = [];
    private readonly HashSet<PlanColumn> _inputColumns;

    internal GroupingRewrite(
        PlanNode input, List<BoundExpression> keys, List<ImmutableArray<int>> sets,
        IEnumerable<(BoundAggregate Call, PlanColumn Column)> outerAggregates)
    {
        foreach ((BoundAggregate call, PlanColumn column) in outerAggregates)
        {
            _calls.Add(call);
            _callColumns.Add(column);
        }

        _input = input;
        _keys = keys;
        _sets = sets;
        _inputColumns = [.. input.Output];
        foreach (BoundExpression key in keys)
        {
            AddKeyColumn(key);
        }
    }

    /// <summary>The first column that is not grouped by.</summary>
    internal PlanColumn? Ungrouped { get; private set; }

    internal BoundExpression Rewrite(BoundExpression expression) => expression.Replace(node =>
    {
        int key = _keys.IndexOf(node);
        if (key >= 0 && !_markers.ContainsValue(key))
        {
            return new BoundColumn(_keyColumns[key]);
        }

        return node switch
        {
            BoundCall call when ReferenceEquals(call.Function, Grouping) => Bits(call),
            BoundAggregate aggregate => new BoundColumn(ColumnOf(aggregate)),
            BoundWindow { Aggregate: { } aggregate } window => RewriteWindow(window, aggregate),
            BoundColumn column when _inputColumns.Contains(column.Column) => Determined(column),
            BoundSubquery subquery => subquery with
            {
                Plan = RewritePlan(subquery.Plan),
                Operands = subquery.Operands.Select(Rewrite),
            },
            _ => null,
        };
    });

    /// <summary>A query inside: what it takes from the rows outside, it takes from the groups; its own is its
    /// own.</summary>
    private PlanNode RewritePlan(PlanNode plan) => plan.Map(RewritePlan, RewriteOuter);

    private BoundExpression RewriteOuter(BoundExpression expression) => expression.Replace(node =>
    {
        int key = _keys.IndexOf(node);
        return key >= 0 ? new BoundColumn(_keyColumns[key]) : node switch
        {
            BoundColumn column when _inputColumns.Contains(column.Column) => Determined(column),
            BoundSubquery subquery => subquery with
            {
                Plan = RewritePlan(subquery.Plan),
                Operands = subquery.Operands.Select(RewriteOuter),
            },
            _ => null,
        };
    });

    internal AggregateNode Build() => new(
        _input,
        new SyntaxList<BoundExpression>([.. _keys]),
        new SyntaxList<BoundAggregate>([.. _calls]),
        [.. _sets.Select(set => _sets.Count == 1 ? [.. Enumerable.Range(0, _keys.Count)] : set)],
        [.. _keyColumns, .. _callColumns]);

    /// <summary>
    /// A bit for each expression, 1 where the row's grouping set is without it. A set has a marker (a constant that is
    /// a key of the sets that have the expression, so NULL in the others), because NULLs of the rows look the same.
    /// </summary>
    private BoundExpression Bits(BoundCall call)
    {
        BoundExpression bits = Number(0);
        foreach (BoundExpression argument in call.Arguments)
        {
            int key = _keys.IndexOf(argument);
            if (key < 0)
            {
                Ungrouped ??= argument is BoundColumn column ? column.Column : new PlanColumn("grouping", call.Type);
                return bits;
            }

            BoundExpression bit = _sets.Count == 1
                ? Number(0)
                : new BoundCase(
                    [new BoundIs(new BoundColumn(MarkerOf(key)), TruthTest.Null, false), Number(1), Number(0)],
                    SqlType.Integer);
            bits = new BoundArithmetic(
                ArithmeticOperator.Add,
                new BoundArithmetic(ArithmeticOperator.Multiply, bits, Number(2), SqlType.Integer),
                bit,
                SqlType.Integer);
        }

        return bits;
    }

    private PlanColumn MarkerOf(int key)
    {
        if (!_markers.TryGetValue(key, out int marker))
        {
            marker = _keys.Count;
            _markers.Add(key, marker);
            _keys.Add(Number(marker));
            _keyColumns.Add(new PlanColumn("grouping", SqlType.Integer));
            for (int i = 0; i < _sets.Count; i++)
            {
                _sets[i] = _sets[i].Contains(key) ? _sets[i].Add(marker) : _sets[i];
            }
        }

        return _keyColumns[marker];
    }

    private static BoundConstant Number(int value) => new(SqlValue.Integer(value), SqlType.Integer);

    /// <summary>The aggregate of a window stays one; what it is computed from is rewritten.</summary>
    private BoundWindow RewriteWindow(BoundWindow window, BoundAggregate aggregate)
    {
        var inner = (BoundAggregate)aggregate.Map(Rewrite);
        return (BoundWindow)(window with { Aggregate = null, Arguments = default }).Map(Rewrite) with
        {
            Aggregate = inner,
            Arguments = inner.Arguments,
        };
    }

    private PlanColumn ColumnOf(BoundAggregate aggregate)
    {
        int at = _calls.IndexOf(aggregate);
        if (at < 0)
        {
            at = _calls.Count;
            _calls.Add(aggregate);
            _callColumns.Add(new PlanColumn("aggregate", aggregate.Type));
        }

        return _callColumns[at];
    }

    private BoundColumn Determined(BoundColumn column)
    {
        if (_sets.Count == 1 && ScanOf(_input, column.Column) is { } scan
            && scan.Columns.Any(other => other.IsKey && _keys.Contains(new BoundColumn(other))))
        {
            _keys.Add(column);
            AddKeyColumn(column);
        }
        else
        {
            Ungrouped ??= column.Column;
        }

        return column;
    }

    private void AddKeyColumn(BoundExpression key) => _keyColumns.Add(
        _sets.Count == 1 && key is BoundColumn column ? column.Column : new PlanColumn(NameOf(key), key.Type));

    private static string NameOf(BoundExpression key) => key is BoundColumn column ? column.Column.Name : "key";

    private static ScanNode? ScanOf(PlanNode plan, PlanColumn column)
    {
        if (plan is ScanNode scan)
        {
            return scan.Columns.Contains(column) ? scan : null;
        }

        foreach (PlanNode input in plan.Inputs)
        {
            if (ScanOf(input, column) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
