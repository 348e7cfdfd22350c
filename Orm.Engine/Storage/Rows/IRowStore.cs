namespace Orm.Engine.Storage.Rows;

/// <summary>
/// The content of a database below transactions: trees by number, each an ordered map from key to row, keys compared
/// as bytes. It holds the newest version of every row, committed or not, and is saved by checkpoints while it changes.
/// </summary>
/// <remarks>
/// A deleted row that older snapshots still see stays in its tree as a ghost, so that their scans come across its key;
/// it is removed once nobody can see it. All members may be called from any thread. The layer above sees to it that
/// two changes of the same key do not overlap.
/// </remarks>
internal interface IRowStore : IDisposable
{
    /// <summary>Finds the newest version of a row, ghosts included.</summary>
    bool TryGet(uint tree, ReadOnlySpan<byte> key, out StoredRow row);

    /// <summary>The first row whose key is not less than (or, when asked, greater than) the given one.</summary>
    bool TryGetNext(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row);

    /// <summary>The last row whose key is not greater than (or, when asked, less than) the given one.</summary>
    bool TryGetPrevious(uint tree, ReadOnlySpan<byte> from, bool exclusive, out StoredRow row);

    void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row);

    /// <summary>Turns a row into a ghost, or puts a ghost where there is none.</summary>
    void PutGhost(uint tree, ReadOnlySpan<byte> key);

    /// <summary>Removes a row or ghost, if it is there.</summary>
    void Remove(uint tree, ReadOnlySpan<byte> key);

    /// <summary>The last value that a sequence has reserved, or null when it was never used.</summary>
    long? SequenceValue(uint sequence);

    void SetSequence(uint sequence, long value);

    /// <summary>Freezes the content for a checkpoint. One at a time.</summary>
    /// <param name="atTheInstant">Runs while no change is under way: to note what belongs to this instant.</param>
    IRowCheckpoint BeginCheckpoint(Action atTheInstant);
}
