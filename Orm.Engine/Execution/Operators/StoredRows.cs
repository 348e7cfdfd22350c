using Orm.Engine.Execution.Expressions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// The rows of a query that takes columns out of one table and does no more with them: they are read where they were
/// copied to, and nothing is made of a value that nobody asks for. A prepared statement runs without allocating.
/// </summary>
/// <param name="rows">Finds the rows.</param>
/// <param name="columns">The places of the columns in the stored rows; -1: the row id.</param>
/// <param name="condition">What else has to be true of them, over <paramref name="tested"/>; null: nothing.</param>
/// <param name="tested">The places of the columns that the condition uses; -1: the row id.</param>
/// <param name="count">LIMIT and OFFSET.</param>
/// <param name="state">The running statement.</param>
internal sealed class StoredRows(
    RowFinder rows, int[] columns, Evaluator? condition, int[] tested, RowCount count, ExecutionState state)
{
    private readonly SqlValue[] _tested = new SqlValue[tested.Length];
    private long _toSkip;
    private long _left;

    internal void Open()
    {
        _toSkip = count.Offset();
        _left = count.Limit();
        bool isKnown = condition is null && _left < int.MaxValue && _toSkip < int.MaxValue;
        rows.Open(isKnown ? _left + _toSkip : 0);
    }

    internal bool Read()
    {
        while (_left > 0 && rows.MoveNext())
        {
            state.Step();
            if (condition is not null && !IsWanted(condition))
            {
                continue;
            }

            if (_toSkip > 0)
            {
                _toSkip--;
                continue;
            }

            _left--;
            return true;
        }

        _left = 0;
        return false;
    }

    internal bool IsNull(int ordinal) => columns[ordinal] >= 0 && rows.Row.IsNull(columns[ordinal]);

    internal SqlValue Value(int ordinal) => ValueOf(columns[ordinal]);

    /// <summary>What <see cref="Value"/> is, without its bytes being copied.</summary>
    internal SqlTypeKind KindOf(int ordinal)
    {
        int column = columns[ordinal];
        if (column < 0)
        {
            return SqlTypeKind.BigInt;
        }

        RowReader row = rows.Row;
        return row.IsNull(column) ? SqlTypeKind.Null : StoredValue.KindOf(row.Layout.Types[column]);
    }

    /// <summary>The bytes of a value of variable length. Valid until the next row.</summary>
    internal ReadOnlySpan<byte> Bytes(int ordinal) => rows.Row.Bytes(columns[ordinal]);

    /// <summary>
    /// The bytes of a value of fixed width, where they lie; false where it is NULL, of another type, or the row id.
    /// </summary>
    internal bool TryField(int ordinal, SqlTypeKind kind, out ReadOnlySpan<byte> field)
    {
        int column = columns[ordinal];
        if (column >= 0)
        {
            RowReader row = rows.Row;
            if (row.Layout.Types[column].Kind == kind && !row.IsNull(column))
            {
                field = row.Field(column);
                return true;
            }
        }

        field = default;
        return false;
    }

    private SqlValue ValueOf(int column) =>
        column < 0 ? SqlValue.BigInt(rows.RowId) : StoredValue.Read(rows.Row, column);

    private bool IsWanted(Evaluator evaluator)
    {
        for (int i = 0; i < tested.Length; i++)
        {
            _tested[i] = ValueOf(tested[i]);
        }

        return evaluator.IsTrue(_tested);
    }
}
