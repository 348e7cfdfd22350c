using System.Data.Common;
using Orm.Engine.Data.Sessions;

namespace Orm.Engine;

/// <summary>
/// Gives connections to one database, and keeps it open between them: a file is not closed when its last connection is,
/// and a private database in memory (<c>:memory:</c>) is the same one for all connections. Safe for concurrent use;
/// made once for an application and disposed at its end. Connections that are open then can still be used.
/// </summary>
public sealed class EngineDataSource : DbDataSource
{
    private readonly EngineConnectionStringBuilder _settings;
    private readonly Lock _gate = new();
    private EngineInstance? _instance;
    private bool _isDisposed;

    /// <summary>Makes a data source. Nothing is opened yet.</summary>
    /// <param name="connectionString">The settings, see <see cref="EngineConnectionStringBuilder"/>.</param>
    /// <exception cref="ArgumentException">The connection string cannot be understood.</exception>
    public EngineDataSource(string connectionString)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        _settings = new EngineConnectionStringBuilder(connectionString);
        ConnectionString = connectionString;
    }

    /// <inheritdoc/>
    public override string ConnectionString { get; }

    /// <summary>A connection that is opened later.</summary>
    public new EngineConnection CreateConnection() => (EngineConnection)CreateDbConnection();

    /// <summary>A connection that is open.</summary>
    /// <exception cref="EngineException">The database cannot be opened.</exception>
    public new EngineConnection OpenConnection() => (EngineConnection)OpenDbConnection();

    /// <inheritdoc/>
    protected override DbConnection CreateDbConnection()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
        }

        return new EngineConnection(ConnectionString) { Source = this };
    }

    /// <summary>
    /// The open database of all connections, for one that releases it when it is closed. The source is a user of its
    /// own: connections that are open when it is disposed go on, and the last of them closes the database.
    /// </summary>
    internal EngineInstance Acquire()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return EngineInstances.Acquire(_instance ??= EngineInstances.Acquire(_settings));
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            lock (_gate)
            {
                _isDisposed = true;
                if (_instance is not null)
                {
                    EngineInstances.Release(_instance);
                    _instance = null;
                }
            }
        }

        base.Dispose(disposing);
    }
}
