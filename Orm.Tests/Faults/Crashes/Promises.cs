using Orm.Engine.Storage.Log;

namespace Orm.Tests.Faults.Crashes;

/// <summary>
/// Up to which commit the engine has promised what: the least that has to be found after a failure of each sort.
/// </summary>
/// <remarks>
/// A disk that lies can take away one thing unnoticed: the last group of commits that was flushed, because nothing
/// behind it says that it was durable. Whatever else it does has to be reported.
/// </remarks>
internal sealed class Promises
{
    private int _written;
    private int _durable;

    // What something behind it in the log, or a checkpoint, calls durable.
    private int _sealed;

    // From when a write was lied about: what was durable before, and how often the log was flushed since.
    private int? _beforeLie;
    private int _flushesSinceLie;

    /// <summary>The least after the death of the process.</summary>
    internal int Written => _written;

    /// <summary>The least after a power failure.</summary>
    internal int Durable => _durable;

    /// <summary>A commit has returned.</summary>
    internal void Acknowledge(int last, Synchronous synchronous)
    {
        if (synchronous == Synchronous.Full)
        {
            Flushed();
            _durable = last;
        }

        _written = synchronous == Synchronous.Off ? _written : last;
    }

    /// <summary>A checkpoint has everything.</summary>
    internal void Saved(int last)
    {
        Flushed();
        _durable = _written = _sealed = last;
    }

    /// <summary>The log was flushed, and goes on behind that.</summary>
    internal void Closed(int last)
    {
        Flushed();
        _durable = _written = last;
    }

    /// <summary>A recovery has found this, and has made it durable: what it left out never comes back.</summary>
    /// <param name="last">The newest commit that it found.</param>
    /// <param name="lied">Whether the disk lied about what the recovery wrote: the end of the log, once more.</param>
    internal void Recovered(int last, bool lied)
    {
        _durable = _written = last;
        _sealed = Math.Min(_sealed, last);
        _beforeLie = lied ? _sealed : null;
        _flushesSinceLie = 0;
    }

    /// <summary>The power has failed: what was only written may be gone.</summary>
    internal void LostPower() => _written = _durable;

    /// <summary>The disk has acknowledged a write and done something else.</summary>
    /// <param name="duringRecovery">Whether what was written is the end of the log, once more.</param>
    internal void Lied(bool duringRecovery)
    {
        _beforeLie = duringRecovery ? _sealed : _durable;
        _flushesSinceLie = 0;
    }

    /// <summary>The least that has to be found by whoever is not told of damage.</summary>
    /// <param name="powerFailure">Whether the machine died, or only the process.</param>
    /// <param name="rot">Whether a bit of what was stored has changed.</param>
    internal int Floor(bool powerFailure, bool rot)
    {
        int floor = powerFailure ? _durable : _written;
        floor = rot ? Math.Min(floor, _sealed) : floor;
        return _beforeLie is { } before && _flushesSinceLie < 2 ? Math.Min(floor, before) : floor;
    }

    private void Flushed()
    {
        _flushesSinceLie++;
        _sealed = _durable;
    }
}
