using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Backends.AdoNet;
using Orm.Backends.Engine;
using Orm.Backends.Sqlite;

namespace Orm.Tests.Backends;

/// <summary>A database in a file of its own and a connection to it, for tests that every backend has to pass.</summary>
public abstract class BackendTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    /// <summary>Makes the database and connects to it.</summary>
    /// <param name="backend">What it is behind.</param>
    /// <param name="lockTimeout">
    /// How many seconds a lock is waited for: so long that a thread that stalls changes nothing, or not for long where
    /// the test is about giving up.
    /// </param>
    protected BackendTests(BackendKind backend, int lockTimeout = 60)
    {
        Kind = backend;
        Database = Open(lockTimeout);
        Connection = Database.Rent();
    }

    public enum BackendKind
    {
        Sqlite,
        AdoNet,
        Engine,
    }

    protected BackendKind Kind { get; }

    protected Database Database { get; }

    protected DatabaseConnection Connection { get; }

    public void Dispose()
    {
        Database.Return(Connection);
        Database.Dispose();
        _directory.Dispose();
    }

    /// <summary>Opens the test's database, once more when it is open.</summary>
    /// <param name="lockTimeout">How many seconds its connections wait for a lock.</param>
    protected Database Open(int lockTimeout)
    {
        var file = $"Data Source={_directory.File("test.db")}";
        return Kind switch
        {
            BackendKind.Sqlite => new SqliteDatabase($"{file};Default Timeout={lockTimeout}"),
            BackendKind.AdoNet => new AdoNetDatabase(
                () => new SqliteConnection($"{file};Default Timeout={lockTimeout};Pooling=False"), SqlDialect.Sqlite),
            _ => new EngineDatabase($"{file};Lock Timeout={lockTimeout}"),
        };
    }
}
