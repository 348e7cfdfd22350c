using Orm.Engine.Execution.Expressions;
using Orm.Engine.Functions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>The rows of a function in FROM.</summary>
internal sealed class RowFunctionOperator(
    RowFunction function, Evaluator[] arguments, bool withOrdinality, ExecutionState state)
    : RowOperator(function.Columns.Length + (withOrdinality ? 1 : 0))
{
    private IEnumerator<SqlValue[]> _rows = Enumerable.Empty<SqlValue[]>().GetEnumerator();
    private long _count;

    internal override void Open()
    {
        _rows.Dispose();
        _count = 0;
        SqlValue[] values = [.. arguments.Select(argument => argument.Evaluate([]))];
        bool isEmpty = function.Signature.IsStrict && Array.Exists(values, value => value.IsNull);
        IEnumerable<SqlValue[]> rows = isEmpty ? [] : function.Body(values, state.Functions);
        _rows = rows.GetEnumerator();
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        state.Step();
        if (!_rows.MoveNext())
        {
            return false;
        }

        _rows.Current.CopyTo(row);
        if (withOrdinality)
        {
            row[^1] = SqlValue.BigInt(++_count);
        }

        return true;
    }
}
