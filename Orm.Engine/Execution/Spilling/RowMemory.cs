namespace Orm.Engine.Execution.Spilling;

/// <summary>
/// The memory of the rows that operators on rows keep while a statement runs. It is taken block by block from the
/// database's budget; what is freed is used again by the same statement, and given back when that ends.
/// </summary>
internal sealed class RowMemory : IHeld
{
    /// <summary>A value, and about what lies outside of it.</summary>
    private const long ValueBytes = 56;

    private readonly ExecutionState _state;
    private readonly HeldMemory _memory;
    private long _bytes;

    internal RowMemory(ExecutionState state)
    {
        _state = state;
        _memory = new HeldMemory("Rows that a statement keeps", state, actuals: null);
    }

    /// <summary>Counts values that are kept from now on.</summary>
    /// <returns>The run that they belong to.</returns>
    /// <exception cref="MemoryLimitException">There is no memory for them.</exception>
    internal long Add(long values) => AddBytes(values * ValueBytes);

    /// <inheritdoc cref="Add"/>
    internal long AddBytes(long bytes)
    {
        _state.Hold(this);
        _bytes += bytes;
        _memory.Hold(_bytes);
        return _state.Run;
    }

    /// <summary>Counts values that are kept from now on, if there is memory for them.</summary>
    internal bool TryAdd(long values) => TryAddBytes(values * ValueBytes);

    /// <inheritdoc cref="TryAdd"/>
    internal bool TryAddBytes(long bytes)
    {
        _state.Hold(this);
        if (!_memory.TryHold(_bytes + bytes))
        {
            return false;
        }

        _bytes += bytes;
        return true;
    }

    /// <summary>The run that what is counted now belongs to.</summary>
    internal long Run => _state.Run;

    /// <summary>Values are no longer kept.</summary>
    /// <param name="values">How many.</param>
    /// <param name="run">The run that they belong to: those of an earlier one were forgotten with it.</param>
    internal void Remove(long values, long run) => RemoveBytes(values * ValueBytes, run);

    /// <inheritdoc cref="Remove"/>
    internal void RemoveBytes(long bytes, long run)
    {
        if (run == _state.Run)
        {
            _bytes -= bytes;
        }
    }

    public void Release()
    {
        _bytes = 0;
        _memory.Release();
    }
}
