namespace Orm.Backends;

/// <summary>
/// The open connections of a pool that nobody uses: the one that came back last is handed out first, so that those that
/// are not needed grow old, and the oldest are closed.
/// </summary>
/// <typeparam name="TConnection">The backend's connections.</typeparam>
internal sealed class IdleConnections<TConnection>(TimeProvider time, Action<TConnection> close)
    where TConnection : DatabaseConnection
{
    /// <summary>How many are kept: more than run at once on most machines.</summary>
    internal const int MaxCount = 32;

    /// <summary>How long one is kept that nobody needs.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly List<TConnection> _idle = [];
    private int _generation;
    private bool _closed;

    /// <summary>How many there are.</summary>
    internal int Count
    {
        get
        {
            lock (_gate)
            {
                return _idle.Count;
            }
        }
    }

    /// <summary>
    /// Takes one, or returns null: then the caller opens one, and gives it back with the generation it was opened in.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The pool is closed.</exception>
    internal TConnection? Take(out int generation)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(Database));
            generation = _generation;
            if (_idle.Count == 0)
            {
                return null;
            }

            var connection = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            return connection;
        }
    }

    /// <summary>Keeps one, or closes it: the pool is full or closed, or was emptied since it was opened.</summary>
    internal void Give(TConnection connection, int generation)
    {
        var now = time.GetTimestamp();
        TConnection? oldest = null;
        bool keep;
        lock (_gate)
        {
            keep = !_closed && generation == _generation && _idle.Count < MaxCount;
            if (keep)
            {
                // One at a time is enough: each that comes back takes one away that nobody needed for so long.
                if (_idle.Count > 0 && time.GetElapsedTime(_idle[0].IdleSince, now) > Lifetime)
                {
                    oldest = _idle[0];
                    _idle.RemoveAt(0);
                }

                connection.IdleSince = now;
                _idle.Add(connection);
            }
        }

        if (!keep)
        {
            close(connection);
        }

        if (oldest is not null)
        {
            close(oldest);
        }
    }

    /// <summary>Closes those that are idle now, and those in use when they come back.</summary>
    internal void CloseAll()
    {
        List<TConnection> idle;
        lock (_gate)
        {
            _generation++;
            idle = [.. _idle];
            _idle.Clear();
        }

        idle.ForEach(close);
    }

    /// <summary>Closes them all and takes no more.</summary>
    internal void Close()
    {
        lock (_gate)
        {
            _closed = true;
        }

        CloseAll();
    }
}
