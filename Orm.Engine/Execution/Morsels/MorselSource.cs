using Orm.Engine.Transactions;

namespace Orm.Engine.Execution.Morsels;

/// <summary>
/// Hands a table out in morsels: ranges of row ids that lie in some leaves of its tree, in ascending order. Workers
/// take one after the other, so whoever is quicker takes more.
/// </summary>
/// <param name="number">The table's tree.</param>
internal sealed class MorselSource(uint number)
{
    /// <summary>A megabyte of pages: far more work than taking the next one.</summary>
    private const int Leaves = 16;

    /// <summary>So many morsels of a given number of row ids are made at most: row ids may be far apart.</summary>
    private const int MostByRows = 4096;

    private readonly Lock _gate = new();
    private Table? _table;
    private long? _rows;
    private long _next;
    private int _taken;
    private bool _hasEnded;
    private volatile bool _isStopped;

    /// <summary>Whether a worker has failed: nothing is handed out any more.</summary>
    internal bool IsStopped => _isStopped;

    /// <summary>Begins with the first row. Workers do not note what they read: it is noted here for all of them.
    /// </summary>
    internal void Begin(ExecutionState state)
    {
        Database database = state.Services.Database;
        _table = database.Table(number)
            ?? throw new InvalidOperationException("The plan is older than the tables it reads.");
        state.Transaction.NoteScan(_table);
        _rows = database.RowsOfMorsels;
        _next = long.MinValue;
        _taken = 0;
        _hasEnded = false;
        _isStopped = false;
    }

    internal void Stop() => _isStopped = true;

    /// <summary>Takes the next morsel.</summary>
    /// <param name="morsel">Its place in the order of all.</param>
    /// <param name="from">The first row id.</param>
    /// <param name="to">The last one.</param>
    /// <returns>Whether there was one.</returns>
    internal bool TryTake(out int morsel, out long from, out long to)
    {
        lock (_gate)
        {
            morsel = _taken;
            from = to = _next;
            if (_hasEnded || _isStopped)
            {
                return false;
            }

            to = EndOf(from);
            _taken++;
            _hasEnded = to == long.MaxValue;
            _next = _hasEnded ? to : to + 1;
            return true;
        }
    }

    private long EndOf(long from)
    {
        if (_rows is not { } rows)
        {
            return _table!.Stored.Tree.EndOfLeaves(from, Leaves);
        }

        long to = Math.Max(from, 1) + rows - 1;
        return to >= _table!.NewestRowId || _taken >= MostByRows ? long.MaxValue : to;
    }
}

/// <summary>One worker's way through the morsels.</summary>
/// <param name="source">Where they come from.</param>
internal sealed class MorselCursor(MorselSource source)
{
    /// <summary>The morsel that the worker is at; -1 before the first one.</summary>
    internal int Number { get; private set; } = -1;

    internal void Begin() => Number = -1;

    /// <summary>Goes on to another morsel.</summary>
    internal bool MoveNext(out long from, out long to)
    {
        bool isTaken = source.TryTake(out int number, out from, out to);
        Number = isTaken ? number : Number;
        return isTaken;
    }
}
