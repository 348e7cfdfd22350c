using Orm.Engine.Execution.Spilling;
using Orm.Engine.Execution.Vectors;
using Orm.Engine.Planning.Explain;

namespace Orm.Engine.Execution.Morsels;

/// <summary>One of those who work on a pipeline: its own operators, over morsels that it takes from the common source.
/// </summary>
/// <param name="State">What its operators and expressions share.</param>
/// <param name="Cursor">Its way through the morsels.</param>
/// <param name="Top">The last operator of the pipeline.</param>
internal sealed record MorselWorker(ExecutionState State, MorselCursor Cursor, VectorOperator Top);

/// <summary>
/// Those who work on one pipeline together. The first one works for the thread of the statement, with its state; the
/// tables of joins are made by the first one, and the others look into them.
/// </summary>
/// <param name="state">The running statement.</param>
/// <param name="source">The morsels.</param>
/// <param name="workers">The workers, each with operators of its own.</param>
/// <param name="shared">What belongs to all, and is given back when all are done.</param>
/// <param name="actuals">Where EXPLAIN ANALYZE notes how many took part.</param>
internal sealed class MorselTeam(
    ExecutionState state, MorselSource source, MorselWorker[] workers, IHeld[] shared, NodeActuals? actuals)
{
    internal MorselWorker[] Workers => workers;

    /// <summary>Whether a worker has failed.</summary>
    internal bool IsStopped => source.IsStopped;

    /// <summary>Begins a run.</summary>
    internal void Begin()
    {
        // Computed when it is asked for first, which several threads may do at the same time.
        _ = state.Functions.TransactionTime;
        source.Begin(state);
        foreach (MorselWorker worker in workers)
        {
            worker.Cursor.Begin();
            if (worker.State != state)
            {
                worker.State.Begin(state.Services, state.Transaction, state.Parameters, state.Cancellation);
            }
        }
    }

    /// <summary>Lets all work, the first one on this thread, and waits until all have stopped.</summary>
    internal void Run(Action<int> work)
    {
        WorkerTeam.Run(workers.Length, work, source.Stop);
        for (int i = 1; i < workers.Length; i++)
        {
            workers[i].State.Actuals?.MoveTo(state.Actuals!);
        }

        if (actuals is not null)
        {
            int taking = workers.Count(worker => worker.Cursor.Number >= 0);
            actuals.Workers = Math.Max(actuals.Workers, taking);
        }
    }

    /// <summary>Gives back what the workers hold.</summary>
    internal void Release()
    {
        foreach (MorselWorker worker in workers)
        {
            if (worker.State != state)
            {
                worker.State.End();
            }
        }

        foreach (IHeld held in shared)
        {
            held.Release();
        }
    }
}
