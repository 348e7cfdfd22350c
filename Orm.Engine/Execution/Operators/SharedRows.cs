using Orm.Engine.Execution.Batches;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// The rows of a common table expression, computed once for all that read it, and no further than they read: a LIMIT
/// ends a recursion that has no end of its own. A recursion repeats its step over the rows of the round before, until a
/// round adds none.
/// </summary>
internal sealed class SharedRows(int width, bool distinct, ExecutionState state)
{
    private readonly RowHashTable _seen = new(width, width, state.Rows);
    private long _run = -1;
    private SqlValue[] _outer = [];
    private OperatorReader? _reader;
    private RowList _added = new(width, state.Rows);

    internal OperatorReader Start { get; set; } = null!;

    internal OperatorReader? Step { get; set; }

    /// <summary>The cells that the rows depend on.</summary>
    internal int[] Cells { get; set; } = [];

    internal RowList Rows { get; } = new(width, state.Rows);

    /// <summary>The rows that the last round of a recursion added.</summary>
    internal RowList Working { get; private set; } = new(width, state.Rows);

    internal int Width => width;

    /// <summary>Begins anew where the rows that are there belong to another run, or to other values outside.</summary>
    internal void Open()
    {
        SqlValue[] outer = [.. Cells.Select(cell => state.Cells[cell])];
        if (_run == state.Run && IsIdentical(outer, _outer))
        {
            return;
        }

        _run = -1;
        Rows.Clear();
        _added.Clear();
        _seen.Clear();
        Begin(Start);
        _run = state.Run;
        _outer = outer;
    }

    /// <summary>Computes rows until there is one at a place; false where there are not so many.</summary>
    internal bool Reach(int index)
    {
        while (Rows.Count <= index && _reader is { } reader)
        {
            if (reader.Read())
            {
                state.Step();
                Add(reader.Current);
            }
            else
            {
                EndRound();
            }
        }

        return Rows.Count > index;
    }

    private void Begin(OperatorReader reader)
    {
        reader.Open();
        _reader = reader;
    }

    private void EndRound()
    {
        _reader = null;
        if (Step is not null && _added.Count > 0)
        {
            (Working, _added) = (_added, Working);
            _added.Clear();
            Begin(Step);
        }
    }

    private void Add(ReadOnlySpan<SqlValue> row)
    {
        if (distinct)
        {
            int hash = RowHashTable.Hash(row);
            if (_seen.Find(row, hash) >= 0)
            {
                return;
            }

            _seen.Add(row, hash);
        }

        Rows.Add(row);
        if (Step is not null)
        {
            _added.Add(row);
        }
    }

    private static bool IsIdentical(SqlValue[] left, SqlValue[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (!left[i].IsIdenticalTo(right[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>Reads a common table expression.</summary>
internal sealed class SharedScanOperator(SharedRows rows) : RowOperator(rows.Width)
{
    private int _next;

    internal override void Open()
    {
        _next = 0;
        rows.Open();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (!rows.Reach(_next))
        {
            return false;
        }

        rows.Rows[_next++].CopyTo(row);
        return true;
    }
}

/// <summary>Reads, in the step of a recursion, the rows of the round before.</summary>
internal sealed class WorkingScanOperator(SharedRows rows) : RowOperator(rows.Width)
{
    private int _next;
    private RowList _source = rows.Working;

    internal override void Open()
    {
        _next = 0;
        _source = rows.Working;
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (_next == _source.Count)
        {
            return false;
        }

        _source[_next++].CopyTo(row);
        return true;
    }
}
