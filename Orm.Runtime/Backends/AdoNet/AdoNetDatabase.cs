using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite;

namespace Orm.Backends.AdoNet;

/// <summary>
/// A database behind any ADO.NET driver. Its connections are kept open in a pool with the commands that they prepared;
/// values are stored in the same form as the dialect's own backend stores them.
/// </summary>
/// <remarks>Safe for concurrent use; contexts that are to share connections share the instance.</remarks>
public sealed class AdoNetDatabase : Database
{
    /// <summary>How many prepared commands each connection keeps where not told otherwise.</summary>
    public const int DefaultStatementCacheSize = 128;

    private readonly Func<DbConnection> _factory;
    private readonly Action<DbConnection>? _opened;
    private readonly int _statementCacheSize;
    private readonly IdleConnections<AdoNetConnection> _idle;
    private string? _databaseName;

    /// <summary>Makes a database. Nothing is opened yet.</summary>
    /// <param name="factory">Makes a connection, closed or open. Disposing it is up to this database.</param>
    /// <param name="dialect">The SQL that the database speaks.</param>
    /// <param name="opened">
    /// Prepares a connection that was just opened. On a <see cref="SqliteConnection"/> the functions of
    /// <see cref="SqliteFunctions"/> are registered already.
    /// </param>
    /// <param name="statementCacheSize">How many prepared commands each connection keeps.</param>
    public AdoNetDatabase(
        Func<DbConnection> factory,
        SqlDialect dialect,
        Action<DbConnection>? opened = null,
        int statementCacheSize = DefaultStatementCacheSize)
        : this(factory, dialect, opened, statementCacheSize, TimeProvider.System)
    {
    }

    internal AdoNetDatabase(
        Func<DbConnection> factory,
        SqlDialect dialect,
        Action<DbConnection>? opened,
        int statementCacheSize,
        TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(statementCacheSize);
        if (dialect != SqlDialect.Sqlite)
        {
            throw new ArgumentOutOfRangeException(
                nameof(dialect), dialect, "How this dialect stores values is not known.");
        }

        _factory = factory;
        Dialect = dialect;
        _opened = opened;
        _statementCacheSize = statementCacheSize;
        _idle = new IdleConnections<AdoNetConnection>(time, connection => connection.Close());
    }

    /// <inheritdoc/>
    public override SqlDialect Dialect { get; }

    /// <inheritdoc/>
    public override string SystemName => "sqlite";

    /// <inheritdoc/>
    public override string DatabaseName => _databaseName ?? SystemName;

    /// <inheritdoc/>
    public override GeneratedKeyRetrieval GeneratedKeys => GeneratedKeyRetrieval.Returning;

    /// <inheritdoc/>
    public override ConnectionRetention Retention => ConnectionRetention.Operation;

    /// <inheritdoc/>
    public override DatabaseConnection Rent()
    {
        if (TryTake(out var generation) is { } idle)
        {
            return idle;
        }

        var driver = _factory();
        try
        {
            if (driver.State != ConnectionState.Open)
            {
                driver.Open();
            }

            return Wrap(driver, generation);
        }
        catch (DbException error)
        {
            driver.Dispose();
            throw AdoNetErrors.OfOpening(error, DatabaseName);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<DatabaseConnection> RentAsync(CancellationToken cancellationToken)
    {
        if (TryTake(out var generation) is { } idle)
        {
            return idle;
        }

        var driver = _factory();
        try
        {
            if (driver.State != ConnectionState.Open)
            {
                await driver.OpenAsync(cancellationToken).ConfigureAwait(false);
            }

            return Wrap(driver, generation);
        }
        catch (DbException error)
        {
            await driver.DisposeAsync().ConfigureAwait(false);
            throw AdoNetErrors.OfOpening(error, DatabaseName);
        }
        catch
        {
            await driver.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public override void Return(DatabaseConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var ours = (AdoNetConnection)connection;
        if (!ours.IsRented)
        {
            throw new InvalidOperationException("The connection was given back already: somebody else may have it.");
        }

        ours.IsRented = false;
        if (ours.TryReset())
        {
            _idle.Give(ours, ours.Generation);
        }
        else
        {
            ours.Close();
        }
    }

    /// <summary>Closes the connections that are not in use; those that are, when they are given back.</summary>
    public void CloseIdleConnections() => _idle.CloseAll();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _idle.Close();
        }
    }

    private AdoNetConnection? TryTake(out int generation)
    {
        // One that the server or the driver closed meanwhile is not worth an error: there may be others.
        AdoNetConnection? idle;
        while ((idle = _idle.Take(out generation)) is { IsBroken: true })
        {
            idle.Close();
        }

        if (idle is not null)
        {
            idle.IsRented = true;
        }

        return idle;
    }

    private AdoNetConnection Wrap(DbConnection driver, int generation)
    {
        _databaseName ??= driver.DataSource is { Length: > 0 } source ? source : driver.Database;
        if (driver is SqliteConnection sqlite)
        {
            SqliteFunctions.Register(sqlite);
        }

        _opened?.Invoke(driver);
        return new AdoNetConnection(driver, DatabaseName, _statementCacheSize)
        {
            Generation = generation,
            IsRented = true,
        };
    }
}
