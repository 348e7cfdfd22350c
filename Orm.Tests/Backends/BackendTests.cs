using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Backends.AdoNet;
using Orm.Backends.Sqlite;

namespace Orm.Tests.Backends;

/// <summary>A database in a file of its own and a connection to it, for tests that every backend has to pass.</summary>
public abstract class BackendTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    protected BackendTests(BackendKind backend)
    {
        Database = Make(backend, $"Data Source={_directory.File("test.db")};Default Timeout=1");
        Connection = Database.Rent();
    }

    public enum BackendKind
    {
        Sqlite,
        AdoNet,
    }

    protected Database Database { get; }

    protected DatabaseConnection Connection { get; }

    public void Dispose()
    {
        Database.Return(Connection);
        Database.Dispose();
        _directory.Dispose();
    }

    private static Database Make(BackendKind backend, string connectionString) => backend == BackendKind.Sqlite
        ? new SqliteDatabase(connectionString)
        : new AdoNetDatabase(() => new SqliteConnection(connectionString + ";Pooling=False"), SqlDialect.Sqlite);
}
