using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Backends.AdoNet;
using Orm.Backends.Sqlite;

namespace Orm.Tests.Backends;

/// <summary>One SQLite file behind both backends.</summary>
public sealed class BothBackends : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public BothBackends()
    {
        var connectionString = $"Data Source={_directory.File("test.db")}";
        Sqlite = new SqliteDatabase(connectionString);
        AdoNet = new AdoNetDatabase(
            () => new SqliteConnection(connectionString + ";Pooling=False"), SqlDialect.Sqlite);
    }

    public SqliteDatabase Sqlite { get; }

    public AdoNetDatabase AdoNet { get; }

    public void Dispose()
    {
        AdoNet.Dispose();
        Sqlite.Dispose();
        _directory.Dispose();
    }
}
