namespace Orm.Engine.Storage.Log;

/// <summary>
/// Receives what committed, in the order of commits. Spans are valid during the call. Applying the same commits to a
/// state that has them already must change nothing.
/// </summary>
internal interface IReplayTarget
{
    void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row);

    /// <summary>Adds bytes to the row of the <see cref="Put"/> just before.</summary>
    void ExtendRow(ReadOnlySpan<byte> more);

    void Delete(uint tree, ReadOnlySpan<byte> key);

    void SetSequence(uint sequence, long value);

    /// <summary>Everything until now took back what a checkpoint had not to contain.</summary>
    void EndTakingBack();

    /// <summary>Everything since the last call belonged to this commit.</summary>
    void Commit(ulong timestamp, long wallClock);
}
