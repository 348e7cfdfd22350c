using Orm.Engine.Types;

namespace Orm.Engine.Execution.Operators;

/// <summary>Reads the rows of a table, or those of a range, and takes the columns out of them that are
/// needed.</summary>
/// <param name="rows">Finds the rows.</param>
/// <param name="columns">The places of the columns; -1: the row id.</param>
/// <param name="state">The running statement.</param>
internal sealed class ScanOperator(RowFinder rows, int[] columns, ExecutionState state) : RowOperator(columns.Length)
{
    internal override void Open() => rows.Open();

    private protected override void Resume()
    {
        if (Wanted < int.MaxValue)
        {
            rows.Expect(Wanted);
        }
    }

    protected override bool MoveNext(Span<SqlValue> row)
    {
        state.Step();
        if (!rows.MoveNext())
        {
            return false;
        }

        RowReader source = rows.Row;
        for (int i = 0; i < columns.Length; i++)
        {
            row[i] = columns[i] < 0 ? SqlValue.BigInt(rows.RowId) : StoredValue.Read(source, columns[i]);
        }

        return true;
    }
}
