using Orm.Engine.Execution.Batches;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Operators;

/// <summary>Notes what another operator does: for EXPLAIN ANALYZE.</summary>
/// <param name="measured">The operator.</param>
/// <param name="actuals">Where it is noted.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class MeasuredOperator(Operator measured, NodeActuals actuals, TimeProvider clock)
    : Operator(measured.Width)
{
    internal override void Open()
    {
        actuals.Loops++;
        long start = clock.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        measured.Open();
        Note(start, allocated);
    }

    internal override bool Next(Batch batch)
    {
        long start = clock.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        bool hasRows = measured.Next(batch);
        Note(start, allocated);
        actuals.Rows += batch.Count;
        RowsGiven += batch.Count;
        return hasRows;
    }

    private void Note(long start, long allocated)
    {
        actuals.Time += clock.GetElapsedTime(start);
        actuals.AllocatedBytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
