using System.Runtime.ExceptionServices;

namespace Orm.Engine.Execution.Morsels;

/// <summary>
/// Several pieces of work at the same time, one of them on the caller's thread and the others on threads of the pool.
/// What the pool has no thread for the caller does as well, so a busy pool makes it slower and never hang.
/// </summary>
internal static class WorkerTeam
{
    /// <summary>Does all pieces, and returns when none of them runs any more.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="work">Does the piece of a number.</param>
    /// <param name="stop">Called when one has failed: makes the others end soon.</param>
    /// <exception cref="Exception">What the first one failed with.</exception>
    internal static void Run(int count, Action<int> work, Action stop)
    {
        var first = new FirstFailure(stop);
        var others = new Piece[count - 1];
        for (int i = 0; i < others.Length; i++)
        {
            others[i] = new Piece(i + 1, work, first);
            ThreadPool.UnsafeQueueUserWorkItem(others[i], preferLocal: false);
        }

        new Piece(0, work, first).Execute();
        foreach (Piece piece in others)
        {
            piece.Execute();
            piece.Wait();
        }

        first.Throw();
    }

    private sealed class FirstFailure(Action stop)
    {
        private Exception? _error;

        internal void Note(Exception error)
        {
            Interlocked.CompareExchange(ref _error, error, null);
            stop();
        }

        internal void Throw()
        {
            if (_error is { } error)
            {
                ExceptionDispatchInfo.Throw(error);
            }
        }
    }

    /// <summary>Work that is done once, by whoever comes first.</summary>
    private sealed class Piece(int number, Action<int> work, FirstFailure failure) : IThreadPoolWorkItem
    {
        private readonly object _gate = new();
        private bool _isTaken;
        private bool _isDone;

        public void Execute()
        {
            if (Interlocked.Exchange(ref _isTaken, true))
            {
                return;
            }

            try
            {
                work(number);
            }
            catch (Exception error)
            {
                // It is thrown again where all of them are waited for.
                failure.Note(error);
            }
            finally
            {
                lock (_gate)
                {
                    _isDone = true;
                    Monitor.PulseAll(_gate);
                }
            }
        }

        internal void Wait()
        {
            lock (_gate)
            {
                while (!_isDone)
                {
                    Monitor.Wait(_gate);
                }
            }
        }
    }
}
