using Orm.Engine.Execution.Spilling;
using Orm.Engine.Execution.Vectors;

namespace Orm.Engine.Execution.Morsels;

/// <summary>
/// Gives the rows of a pipeline that several workers run, in the order in which one worker would give them: that of
/// the morsels they came from.
/// </summary>
/// <remarks>
/// The workers run in rounds, in each until everybody has some chunks or is done. Between two calls nobody runs, so
/// whoever stops asking leaves nothing behind.
/// </remarks>
/// <param name="team">The workers.</param>
/// <param name="isNeeded">Which columns are used.</param>
/// <param name="state">The running statement.</param>
internal sealed class VectorGather(MorselTeam team, bool[] isNeeded, ExecutionState state)
    : VectorOperator(team.Workers[0].Top.Types), IHeld
{
    /// <summary>The first rounds are short, for those who want some rows only.</summary>
    private const int MostChunks = 16;

    private readonly Outbox[] _outboxes =
        [.. team.Workers.Select(worker => new Outbox(worker, isNeeded, new HeldMemory("Rows", state, actuals: null)))];

    private Outbox? _given;
    private int _wanted;

    internal override void Open()
    {
        Release();
        state.Hold(this);
        _wanted = 1;
        team.Begin();
        foreach (Outbox outbox in _outboxes)
        {
            outbox.Open();
        }
    }

    internal override Chunk? Next()
    {
        _given?.TakeBack();
        _given = null;
        while (Earliest() is { } outbox)
        {
            if (outbox.TryGive(out Chunk? chunk))
            {
                _given = outbox;
                return chunk;
            }

            team.Run(worker => _outboxes[worker].Fill(_wanted, () => !team.IsStopped));
            _wanted = Math.Min(_wanted * 4, MostChunks);
        }

        Release();
        return null;
    }

    internal override bool TryPush(int column, JoinFilter filter)
    {
        bool isTaken = team.Workers[0].Top.TryPush(column, filter);
        for (int i = 1; i < team.Workers.Length && isTaken; i++)
        {
            team.Workers[i].Top.TryPush(column, filter.Follower());
        }

        return isTaken;
    }

    public void Release()
    {
        _given = null;
        foreach (Outbox outbox in _outboxes)
        {
            outbox.Release();
        }

        team.Release();
    }

    /// <summary>Whose rows come next; null when there are no more. A worker that has none now goes on at its morsel.
    /// </summary>
    private Outbox? Earliest()
    {
        Outbox? earliest = null;
        foreach (Outbox outbox in _outboxes)
        {
            if (!outbox.IsDone && (earliest is null || outbox.Morsel < earliest.Morsel))
            {
                earliest = outbox;
            }
        }

        return earliest;
    }

    /// <summary>The chunks of one worker that are still to be given.</summary>
    private sealed class Outbox(MorselWorker worker, bool[] isNeeded, HeldMemory memory)
    {
        /// <summary>What a value takes in a vector, about.</summary>
        private const int ValueBytes = 16;

        private readonly Queue<(int Morsel, Chunk Chunk)> _chunks = [];
        private readonly Stack<Chunk> _spare = [];
        private readonly long _chunkBytes = isNeeded.Count(used => used) * (long)ValueBytes * ColumnVector.Capacity;
        private Chunk? _given;
        private bool _hasEnded = true;

        // The long texts of the chunks that are there, and the most of one of them.
        private long _textBytes;
        private long _mostTextBytes;

        internal bool IsDone => _hasEnded && _chunks.Count == 0;

        internal int Morsel => _chunks.TryPeek(out (int Morsel, Chunk Chunk) first)
            ? first.Morsel
            : worker.Cursor.Number;

        internal void Open()
        {
            _hasEnded = false;
            worker.Top.Open();
        }

        /// <summary>Works until there are so many chunks, or there is no memory for another one.</summary>
        internal void Fill(int wanted, Func<bool> canGoOn)
        {
            while (!_hasEnded && canGoOn() && _chunks.Count < wanted
                && (_chunks.Count == 0 || memory.TryHold(
                    ((_chunks.Count + 1) * _chunkBytes) + _textBytes + _mostTextBytes)))
            {
                if (worker.Top.Next() is { } chunk)
                {
                    Chunk copy = Copy(chunk);
                    _chunks.Enqueue((worker.Cursor.Number, copy));
                    _textBytes += copy.Texts.Bytes;
                    _mostTextBytes = Math.Max(_mostTextBytes, copy.Texts.Bytes);
                }
                else
                {
                    _hasEnded = true;
                }
            }
        }

        internal bool TryGive(out Chunk? chunk)
        {
            bool isThere = _chunks.TryDequeue(out (int Morsel, Chunk Chunk) first);
            chunk = _given = isThere ? first.Chunk : null;
            return isThere;
        }

        /// <summary>What was given is not used any more.</summary>
        internal void TakeBack()
        {
            if (_given is not null)
            {
                _textBytes -= _given.Texts.Bytes;
                _spare.Push(_given);
                _given = null;
            }
        }

        internal void Release()
        {
            _hasEnded = true;
            _given = null;
            _textBytes = _mostTextBytes = 0;
            _chunks.Clear();
            _spare.Clear();
            memory.Release();
        }

        private Chunk Copy(Chunk source)
        {
            Chunk copy = _spare.TryPop(out Chunk? spare) ? spare : new Chunk(worker.Top.Types);
            copy.Clear();
            for (int i = 0; i < isNeeded.Length; i++)
            {
                if (isNeeded[i])
                {
                    copy.Columns[i].Copy(source.Columns[i], source.Count, copy.Texts);
                }
            }

            copy.Count = source.Count;
            return copy;
        }
    }
}
