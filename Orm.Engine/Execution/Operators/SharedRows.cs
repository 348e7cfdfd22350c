using Orm.Engine.Execution.Batches;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>
/// The rows of a common table expression, computed when first read. A recursive one repeats its step over the rows of
/// the round before, until a round adds none.
/// </summary>
internal sealed class SharedRows(int width, bool distinct, ExecutionState state)
{
    private readonly RowHashTable _seen = new(width, width, state.Rows);
    private long _run = -1;
    private SqlValue[] _outer = [];

    internal OperatorReader Start { get; set; } = null!;

    internal OperatorReader? Step { get; set; }

    /// <summary>The cells that the rows depend on.</summary>
    internal int[] Cells { get; set; } = [];

    internal RowList Rows { get; } = new(width, state.Rows);

    /// <summary>The rows that the last round of a recursion added.</summary>
    internal RowList Working { get; private set; } = new(width, state.Rows);

    internal int Width => width;

    internal void Compute()
    {
        SqlValue[] outer = [.. Cells.Select(cell => state.Cells[cell])];
        if (_run == state.Run && IsIdentical(outer, _outer))
        {
            return;
        }

        Rows.Clear();
        _seen.Clear();
        RowList added = Drain(Start);
        while (Step is not null && added.Count > 0)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            Working.Clear();
            Working = added;
            added = Drain(Step);
        }

        _run = state.Run;
        _outer = outer;
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

    private RowList Drain(OperatorReader reader)
    {
        var added = new RowList(width, state.Rows);
        reader.Open();
        while (reader.Read())
        {
            state.Step();
            ReadOnlySpan<SqlValue> row = reader.Current;
            if (distinct)
            {
                int hash = RowHashTable.Hash(row);
                if (_seen.Find(row, hash) >= 0)
                {
                    continue;
                }

                _seen.Add(row, hash);
            }

            Rows.Add(row);
            if (Step is not null)
            {
                added.Add(row);
            }
        }

        return added;
    }
}

/// <summary>Reads a common table expression.</summary>
internal sealed class SharedScanOperator(SharedRows rows, bool working) : RowOperator(rows.Width)
{
    private int _next;
    private RowList _source = rows.Rows;

    internal override void Open()
    {
        _next = 0;
        if (!working)
        {
            rows.Compute();
        }

        _source = working ? rows.Working : rows.Rows;
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
