using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Operators;
using Orm.Engine.Execution.Spilling;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Expressions;

/// <summary>
/// A query within an expression. It runs once for each combination of the values that it takes from outside: the
/// results are remembered, up to a number of them. One that takes nothing runs once.
/// </summary>
internal abstract class SubqueryEvaluator : Evaluator
{
    private const int MostRemembered = 65_536;

    private readonly ExecutionState _state;
    private readonly (int Slot, int Cell)[] _fromRow;
    private readonly int[] _cells;
    private readonly SqlValue[] _key;
    private readonly bool _isVolatile;
    private readonly RowHashTable _remembered;
    private long _run = -1;

    private protected SubqueryEvaluator(ExecutionState state, Correlation correlation, Operator plan)
    {
        _state = state;
        _fromRow = correlation.FromRow;
        _cells = correlation.Cells;
        _isVolatile = correlation.IsVolatile;
        _key = new SqlValue[_cells.Length];
        _remembered = new RowHashTable(_cells.Length, _cells.Length, identical: true);
        Reader = new OperatorReader(plan);
    }

    private protected OperatorReader Reader { get; }

    /// <summary>Forgets what earlier executions computed.</summary>
    private protected abstract void Forget();

    /// <summary>Runs the query for the present values, and keeps the result under a number.</summary>
    private protected abstract void Compute(int number);

    /// <exception cref="StatementException">There is another row.</exception>
    private protected void RequireEnd()
    {
        if (Reader.Read())
        {
            throw new StatementException(
                SqlStates.CardinalityViolation,
                "A subquery that stands for a value gave more than one row",
                hint: "Add LIMIT 1, or an aggregate.");
        }
    }

    /// <summary>The number of the result for a row, computed now unless it is remembered.</summary>
    private protected int ResultFor(ReadOnlySpan<SqlValue> row)
    {
        foreach ((int slot, int cell) in _fromRow)
        {
            _state.Cells[cell] = row[slot];
        }

        if (_run != _state.Run || _isVolatile || _remembered.Count >= MostRemembered)
        {
            _remembered.Clear();
            Forget();
            _run = _state.Run;
        }

        for (int i = 0; i < _cells.Length; i++)
        {
            _key[i] = _state.Cells[_cells[i]];
        }

        int hash = RowHashTable.Hash(_key);
        int found = _remembered.Count == 0 ? -1 : _remembered.Find(_key, hash);
        if (found >= 0)
        {
            return found;
        }

        // The cells belong to this row while its query runs; the query itself may remember others meanwhile.
        SqlValue[] key = [.. _key];
        Compute(_remembered.Count);
        return _remembered.Add(key, hash);
    }
}

/// <summary>What a correlated part takes from outside.</summary>
/// <param name="FromRow">The columns of the row at hand, and their cells.</param>
/// <param name="Cells">All cells that it depends on.</param>
/// <param name="IsVolatile">Whether it may give something else each time.</param>
internal sealed record Correlation((int Slot, int Cell)[] FromRow, int[] Cells, bool IsVolatile);

internal sealed class ScalarSubqueryEvaluator(ExecutionState state, Correlation correlation, Operator plan)
    : SubqueryEvaluator(state, correlation, plan)
{
    private readonly List<SqlValue> _results = [];

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => _results[ResultFor(row)];

    private protected override void Forget() => _results.Clear();

    private protected override void Compute(int number)
    {
        Reader.Open();
        _results.Add(Reader.Read() ? Reader.Current[0] : SqlValue.Null);
        RequireEnd();
    }
}

/// <summary>A row of several values: it puts each of them into its cell, and gives the first.</summary>
internal sealed class RowSubqueryEvaluator(
    ExecutionState state, Correlation correlation, Operator plan, int[] cells)
    : SubqueryEvaluator(state, correlation, plan)
{
    private readonly ExecutionState _state = state;
    private readonly List<SqlValue[]> _results = [];

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        SqlValue[] result = _results[ResultFor(row)];
        for (int i = 0; i < cells.Length; i++)
        {
            _state.Cells[cells[i]] = result[i];
        }

        return result[0];
    }

    private protected override void Forget() => _results.Clear();

    private protected override void Compute(int number)
    {
        Reader.Open();
        _results.Add(Reader.Read() ? Reader.Current.ToArray() : new SqlValue[cells.Length]);
        RequireEnd();
    }
}

internal sealed class ExistsEvaluator(ExecutionState state, Correlation correlation, Operator plan)
    : SubqueryEvaluator(state, correlation, plan)
{
    private readonly List<bool> _results = [];

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row) => SqlValue.Boolean(IsTrue(row));

    internal override bool IsTrue(ReadOnlySpan<SqlValue> row) => _results[ResultFor(row)];

    private protected override void Forget() => _results.Clear();

    private protected override void Compute(int number)
    {
        Reader.Open();
        _results.Add(Reader.Read());
    }
}

/// <summary>ANY, ALL and IN of a query. Equality asks a set; an order looks at each row.</summary>
internal sealed class QuantifiedEvaluator(
    ExecutionState state, Correlation correlation, Operator plan, BoundSubquery subquery, Evaluator[] operands)
    : SubqueryEvaluator(state, correlation, plan)
{
    private readonly List<RowHashTable> _results = [];
    private readonly List<bool> _hasNull = [];
    private readonly SqlValue[] _key = new SqlValue[operands.Length];
    private readonly RowMemory _memory = state.Rows;

    internal override SqlValue Evaluate(ReadOnlySpan<SqlValue> row)
    {
        int result = ResultFor(row);
        bool keyHasNull = false;
        for (int i = 0; i < operands.Length; i++)
        {
            _key[i] = operands[i].Evaluate(row);
            keyHasNull |= _key[i].IsNull;
        }

        RowHashTable rows = _results[result];
        if (rows.Count == 0)
        {
            return SqlValue.Boolean(subquery.Kind == SubqueryKind.All);
        }

        if (subquery is { Kind: SubqueryKind.Any, Comparison: Comparison.Equal } && !keyHasNull)
        {
            if (rows.Find(_key, RowHashTable.Hash(_key)) >= 0)
            {
                return SqlValue.True;
            }

            if (!_hasNull[result])
            {
                return SqlValue.False;
            }
        }

        return Look(rows.Rows);
    }

    private protected override void Forget()
    {
        _results.ForEach(static rows => rows.Clear());
        _results.Clear();
        _hasNull.Clear();
    }

    private protected override void Compute(int number)
    {
        var rows = new RowHashTable(operands.Length, operands.Length, _memory);
        bool hasNull = false;
        Reader.Open();
        while (Reader.Read())
        {
            ReadOnlySpan<SqlValue> row = Reader.Current;
            foreach (ref readonly SqlValue value in row)
            {
                hasNull |= value.IsNull;
            }

            int hash = RowHashTable.Hash(row);
            if (rows.Find(row, hash) < 0)
            {
                rows.Add(row, hash);
            }
        }

        _results.Add(rows);
        _hasNull.Add(hasNull);
    }

    private SqlValue Look(RowList rows)
    {
        bool unknown = false;
        bool isAny = subquery.Kind == SubqueryKind.Any;
        for (int i = 0; i < rows.Count; i++)
        {
            bool? holds = Holds(rows[i]);
            if (holds == isAny)
            {
                return SqlValue.Boolean(isAny);
            }

            unknown |= holds is null;
        }

        return unknown ? SqlValue.Null : SqlValue.Boolean(!isAny);
    }

    private bool? Holds(ReadOnlySpan<SqlValue> row)
    {
        bool unknown = false;
        for (int i = 0; i < _key.Length; i++)
        {
            if (row[i].IsNull || _key[i].IsNull)
            {
                unknown = true;
            }
            else if (!ComparisonEvaluator.Holds(subquery.Comparison, SqlValue.Compare(_key[i], row[i])))
            {
                return false;
            }
        }

        return unknown ? null : true;
    }
}
