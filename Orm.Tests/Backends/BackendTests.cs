using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Backends.AdoNet;
using Orm.Backends.Engine;
using Orm.Backends.Sqlite;

namespace Orm.Tests.Backends;

/// <summary>A database in a file of its own and a connection to it, for tests that every backend has to pass.</summary>
public abstract class BackendTests : IDisposable
{
    // Nobody waits for a lock that long: a thread that stalls does not change what happens.
    private const int PatientSeconds = 60;

    private readonly TemporaryDirectory _directory = new();

    protected BackendTests(BackendKind backend)
    {
        Kind = backend;
        Database = Open(PatientSeconds);
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
