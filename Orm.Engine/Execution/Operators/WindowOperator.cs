using Orm.Engine.Execution.Aggregates;
using Orm.Engine.Execution.Batches;
using Orm.Engine.Execution.Expressions;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>A call over a window, compiled.</summary>
internal sealed record WindowCall(
    BoundWindow Bound, Evaluator[] PartitionBy, SortColumn[] OrderBy, Evaluator[] Arguments, AggregateCall? Aggregate,
    Evaluator? StartOffset, Evaluator? EndOffset);

/// <summary>
/// Keeps all rows, and for each call orders them by partition and order and computes a value for each row. The rows
/// come out in the order of the last call.
/// </summary>
internal sealed class WindowOperator(Operator input, WindowCall[] calls, ExecutionState state)
    : RowOperator(input.Width + calls.Length)
{
    private readonly OperatorReader _input = new(input);
    private readonly RowList _rows = new(input.Width + calls.Length, state.Rows);
    private int[] _order = [];
    private int _next;

    internal override void Open()
    {
        _rows.Clear();
        _input.Open();
        while (_input.Read())
        {
            state.Step();
            _input.Current.CopyTo(_rows.Add());
            _rows.Note(_input.Current);
        }

        for (int i = 0; i < calls.Length; i++)
        {
            Compute(calls[i], input.Width + i);
        }

        _next = 0;
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        if (_next == _rows.Count)
        {
            return false;
        }

        _rows[_order[_next++]].CopyTo(row);
        return true;
    }

    private void Compute(WindowCall call, int column)
    {
        SortColumn[] keys =
        [
            .. call.PartitionBy.Select(value => new SortColumn(value, IsDescending: false, NullsFirst: false)),
            .. call.OrderBy,
        ];
        var places = new SortedRows(1, keys, state.Rows);
        for (int i = 0; i < _rows.Count; i++)
        {
            state.Step();
            places.Add(_rows[i], [SqlValue.Integer(i)]);
        }

        places.Sort();
        _order = new int[_rows.Count];
        for (int i = 0; i < _order.Length; i++)
        {
            _order[i] = (int)places.Row(i)[0].AsInt64();
        }

        var window = new WindowPartition(call, _rows, _order, places);
        for (int start = 0; start < _order.Length; start = window.End)
        {
            state.Cancellation.ThrowIfCancellationRequested();
            window.Begin(start);
            for (int i = start; i < window.End; i++)
            {
                _rows[_order[i]][column] = window.Value(i);
            }
        }

        places.Clear();
    }
}
