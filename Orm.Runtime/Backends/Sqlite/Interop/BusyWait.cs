using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Interop;

/// <summary>
/// Waits for another connection's lock, up to a timeout or until the running statement is cancelled. SQLite's own
/// timeout waits as long, and cannot be cancelled: it serves where SQLite cannot be called directly.
/// </summary>
internal sealed class BusyWait : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(50);

    private readonly TimeSpan _timeout;
    private readonly CancellationProbe _probe;
    private readonly TimeProvider _time;
    private GCHandle _self;
    private long _since;

    private BusyWait(TimeSpan timeout, CancellationProbe probe, TimeProvider time)
    {
        _timeout = timeout;
        _probe = probe;
        _time = time;
    }

    /// <summary>Makes a connection wait.</summary>
    internal static unsafe BusyWait On(
        sqlite3 connection, TimeSpan timeout, CancellationProbe probe, TimeProvider time)
    {
        var wait = new BusyWait(timeout, probe, time);
        if (NativeSqlite.IsDirect)
        {
            // Weak: SQLite's pointer must not keep a connection alive that nobody has any more.
            wait._self = GCHandle.Alloc(wait, GCHandleType.Weak);
            NativeSqlite.BusyHandler(connection.DangerousGetHandle(), &OnBusy, GCHandle.ToIntPtr(wait._self));
        }
        else
        {
            var milliseconds = timeout == Timeout.InfiniteTimeSpan ? int.MaxValue : timeout.TotalMilliseconds;
            raw.sqlite3_busy_timeout(connection, (int)Math.Min(milliseconds, int.MaxValue));
        }

        return wait;
    }

    /// <summary>Called when the connection is closed.</summary>
    public void Dispose()
    {
        if (_self.IsAllocated)
        {
            _self.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnBusy(nint self, int attempts)
        => GCHandle.FromIntPtr(self).Target is BusyWait wait && wait.Pause(attempts) ? 1 : 0;

    /// <summary>Waits a little; false where the lock was waited for long enough.</summary>
    private bool Pause(int attempts)
    {
        if (attempts == 0)
        {
            _since = _time.GetTimestamp();
        }

        var pause = TimeSpan.FromMilliseconds(1 << Math.Min(attempts, 6));
        pause = pause < LongestPause ? pause : LongestPause;
        if (_timeout != Timeout.InfiniteTimeSpan)
        {
            var left = _timeout - _time.GetElapsedTime(_since);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            pause = pause < left ? pause : left;
        }

        // No signal says that a lock of another process is free; this one says that nobody waits for it any more.
        return !IsCancelledWithin(pause, _probe.Token);
    }

    private static bool IsCancelledWithin(TimeSpan pause, CancellationToken token)
    {
        try
        {
            return token.IsCancellationRequested || token.WaitHandle.WaitOne(pause);
        }
        catch (ObjectDisposedException)
        {
            // The token's source was disposed while the statement runs, so that nobody can cancel it any more. An
            // exception must not go through SQLite's frames.
            return IsCancelledWithin(pause, CancellationToken.None);
        }
    }
}
