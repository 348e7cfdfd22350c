using Orm.Engine.Execution.Spilling;

namespace Orm.Engine.Execution.Vectors;

/// <summary>Pairs left rows that follow each other with all rows that are kept, one part of these after the
/// other.</summary>
/// <param name="pairs">Gets the pairs.</param>
/// <param name="kept">The right rows.</param>
/// <param name="state">The running statement.</param>
internal sealed class BufferedPairing(JoinPairs pairs, BufferedRows kept, ExecutionState state)
{
    private Work _work = Work.Done;
    private Chunk? _part;
    private int _first;
    private int _end;
    private int _at;
    private int _next;

    private enum Work
    {
        /// <summary>Left rows are paired with the present part.</summary>
        Pair,

        /// <summary>The same left rows are decided on.</summary>
        Decide,

        /// <summary>The left rows have no partner: no row is kept.</summary>
        LeftAlone,

        /// <summary>The kept rows are given that were in no pair.</summary>
        RightAlone,

        Done,
    }

    internal bool IsDone => _work == Work.Done;

    /// <summary>Begins with some left rows.</summary>
    internal void Begin(int first, int end)
    {
        (_first, _at, _end) = (first, first, end);
        _work = kept.Count == 0 ? Work.LeftAlone : pairs.IsDecidedByKey ? Work.Decide : Work.Pair;
        Rewind();
    }

    /// <summary>Begins to give the rows that were in no pair.</summary>
    internal void BeginAlone()
    {
        _work = Work.RightAlone;
        Rewind();
    }

    /// <summary>Goes on, as far as there is room for pairs.</summary>
    /// <returns>Whether it could: pairs with another part have to be taken before.</returns>
    internal bool Advance()
    {
        switch (_work)
        {
            case Work.Pair or Work.RightAlone when _part is null:
                return TryNextPart();
            case Work.Pair:
                Pair(_part!);
                return true;
            case Work.RightAlone:
                GiveAlone(_part!);
                return true;
            default:
                Decide();
                return true;
        }
    }

    private void Rewind()
    {
        kept.Rewind();
        _part = null;
    }

    private bool TryNextPart()
    {
        if (pairs.Count > 0)
        {
            return false;
        }

        state.Cancellation.ThrowIfCancellationRequested();
        _part = kept.Next(out long start);
        _at = _first;
        _next = 0;
        if (_part is null)
        {
            _work = _work == Work.Pair && pairs.DecidesBehind ? Work.Decide : Work.Done;
            return true;
        }

        return pairs.TryUseRight(_part, kept.Marks, start);
    }

    private void Pair(Chunk part)
    {
        while (_at < _end && pairs.Room > 0)
        {
            int count = pairs.IsDecided(_at) ? 0 : Math.Min(part.Count - _next, pairs.Room);
            pairs.Add(_at, _next, count);
            _next += count;
            if (_next == part.Count || count == 0)
            {
                _at++;
                _next = 0;
            }
        }

        _part = _at < _end ? part : null;
    }

    private void GiveAlone(Chunk part)
    {
        while (_next < part.Count && pairs.Room > 0)
        {
            pairs.AddRightAlone(_next++);
        }

        _part = _next < part.Count ? part : null;
    }

    /// <summary>Gives the left rows whose pairs, or whose key, decided on them.</summary>
    private void Decide()
    {
        bool givesAlone = _work == Work.LeftAlone ? pairs.GivesLeftAlone : pairs.DecidesBehind;
        for (; _at < _end && pairs.Room > 0; _at++)
        {
            if (givesAlone)
            {
                pairs.AddLeftAlone(_at);
            }
            else if (_work == Work.Decide)
            {
                pairs.AddDecided(_at);
            }
        }

        _work = _at < _end ? _work : Work.Done;
    }
}
