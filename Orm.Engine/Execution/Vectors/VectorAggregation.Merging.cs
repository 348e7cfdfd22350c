using Orm.Engine.Execution.Morsels;

namespace Orm.Engine.Execution.Vectors;

// Groups that several workers make, each of the rows of its own morsels, and that become those of one.
internal sealed unsafe partial class VectorAggregation
{
    private readonly List<(int Morsel, int End)> _runs = [];
    private nint[] _merged = [];

    /// <summary>Whether groups of other instances can be made groups of this one, with the same result.</summary>
    internal bool CanMerge => Array.TrueForAll(_aggregates, aggregate => aggregate.CanMerge);

    /// <summary>Where new groups ended in each morsel that had any, in the order of the morsels.</summary>
    internal IReadOnlyList<(int Morsel, int End)> Runs => _runs;

    /// <summary>Begins as the part of a worker.</summary>
    internal void OpenPart()
    {
        BeginMerging();
        _input.Open();
    }

    /// <summary>Begins with no groups, to be given those of parts.</summary>
    internal void BeginMerging()
    {
        Begin();
        _runs.Clear();
    }

    /// <summary>Groups the rows of the worker's morsels until there are no more.</summary>
    /// <param name="cursor">The worker's way through the morsels.</param>
    /// <param name="canGoOn">Whether others want it to go on.</param>
    /// <returns>False when there is no memory for more groups: then rows are left.</returns>
    internal bool GroupPart(MorselCursor cursor, Func<bool> canGoOn)
    {
        int morsel = cursor.Number;
        bool isHeld = true;
        while (isHeld && canGoOn() && _input.Next() is { } chunk)
        {
            if (cursor.Number != morsel)
            {
                _runs.Add((morsel, _groups.Tuples.Count));
                morsel = cursor.Number;
            }

            Group(chunk);
            isHeld = _memory.TryHold(Bytes());
        }

        _runs.Add((morsel, _groups.Tuples.Count));
        return isHeld;
    }

    /// <summary>Holds what a part has held, whose groups come over.</summary>
    internal void TakeOverMemory(VectorAggregation part) => _memory.TakeOver(part._memory);

    /// <summary>Adds groups of a part.</summary>
    internal void Merge(VectorAggregation part, int start, int end)
    {
        ChunkArrays.Reserve(ref _merged);
        for (int at = start; at < end; at += ColumnVector.Capacity)
        {
            _state.Cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(end - at, ColumnVector.Capacity);
            for (int i = 0; i < count; i++)
            {
                _merged[i] = (nint)part._groups.Tuples[at + i];
            }

            ReadOnlySpan<nint> added = _merged.AsSpan(0, count);
            FindGroups(part, added);
            for (int i = 0; i < _aggregates.Length; i++)
            {
                _aggregates[i].Merge(_tuples, added, part._aggregates[i]);
            }
        }
    }

    /// <summary>All parts have come over: adds the rows that a worker has left, and is ready to give the groups.
    /// </summary>
    internal void CompleteMerging(IEnumerable<VectorAggregation> parts)
    {
        HoldMemory();
        foreach (VectorAggregation part in parts)
        {
            part.Forget();
            while (part._input.Next() is { } chunk)
            {
                Add(chunk);
            }
        }

        Complete();
    }

    private void FindGroups(VectorAggregation part, ReadOnlySpan<nint> added)
    {
        if (_keys.Length == 0)
        {
            return;
        }

        _output.Clear();
        for (int column = 0; column < _keys.Length; column++)
        {
            _keyVectors[column] = _output.Columns[column];
            part._groups.Tuples.Read(added, column, _keyVectors[column]);
        }

        _groups.FindOrAdd(_keyVectors, Selection.All(added.Length), _tuples);
    }
}
