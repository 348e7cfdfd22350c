using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Vectors;

/// <summary>Notes what another operator does: for EXPLAIN ANALYZE.</summary>
/// <param name="measured">The operator.</param>
/// <param name="actuals">Where it is noted.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class MeasuredVectors(VectorOperator measured, NodeActuals actuals, TimeProvider clock)
    : VectorOperator(measured.Types)
{
    internal override void Open()
    {
        actuals.Loops++;
        long start = clock.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        measured.Open();
        Note(start, allocated);
    }

    internal override Chunk? Next()
    {
        long start = clock.GetTimestamp();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        Chunk? chunk = measured.Next();
        Note(start, allocated);
        actuals.Rows += chunk?.Count ?? 0;
        return chunk;
    }

    internal override bool TryPush(int column, JoinFilter filter) => measured.TryPush(column, filter);

    private void Note(long start, long allocated)
    {
        actuals.Time += clock.GetElapsedTime(start);
        actuals.AllocatedBytes += GC.GetAllocatedBytesForCurrentThread() - allocated;
    }
}
