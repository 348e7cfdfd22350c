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

    protected BackendTests(BackendKind backend)
    {
        Kind = backend;
        Database = Make(backend, $"Data Source={_directory.File("test.db")}");
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

    private static Database Make(BackendKind backend, string file) => backend switch
    {
        BackendKind.Sqlite => new SqliteDatabase($"{file};Default Timeout=1"),
        BackendKind.AdoNet => new AdoNetDatabase(
            () => new SqliteConnection($"{file};Default Timeout=1;Pooling=False"), SqlDialect.Sqlite),
        _ => new EngineDatabase($"{file};Lock Timeout=1"),
    };
}
