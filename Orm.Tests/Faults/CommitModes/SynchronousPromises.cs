using Orm.Engine.Storage.Log;

namespace Orm.Tests.Faults.CommitModes;

/// <summary>
/// The promises of <c>synchronous</c> word by word: which of the commits so far, counted from 1, have to be there.
/// </summary>
/// <param name="unwrittenBytes">How much log may be in the process at most.</param>
internal sealed class SynchronousPromises(int unwrittenBytes)
{
    // Where the log ended behind each commit, as if it were one file.
    private readonly List<long> _ends = [0];
    private int _written;
    private int _durable;

    /// <summary>The newest commit that is in the log.</summary>
    internal int Last => _ends.Count - 1;

    /// <summary>The newest commit that has returned.</summary>
    internal int Acknowledged { get; private set; }

    internal void Appended(long bytes) => _ends.Add(_ends[^1] + bytes);

    /// <summary>A commit has returned.</summary>
    internal void Acknowledge(int commit, Synchronous synchronous)
    {
        Acknowledged = commit;
        _written = synchronous == Synchronous.Off ? _written : Math.Max(_written, commit);
        _durable = synchronous == Synchronous.Full ? Math.Max(_durable, commit) : _durable;
    }

    /// <summary>A checkpoint, another segment or a close have made everything durable.</summary>
    internal void Flushed() => _written = _durable = Last;

    /// <summary>Whether so many commits are enough after the death of the process.</summary>
    internal bool IsKept(int found) => found >= _written
        && (found >= Acknowledged || _ends[Acknowledged] - _ends[found] <= unwrittenBytes);

    /// <summary>Whether they are after a power failure.</summary>
    internal bool IsKeptWithoutPower(int found) => found >= _durable;

    public override string ToString() => FormattableString.Invariant(
        $"{Acknowledged} were acknowledged, {_written} written and {_durable} flushed for certain");
}
