using Microsoft.Data.Sqlite;
using Orm.Backends;

namespace Orm.Tests.Loading.Campus;

/// <summary>A private database in memory behind one of the backends, for a test of its own.</summary>
public sealed class RelationBackend<TDb> : IAsyncDisposable
    where TDb : OrmContext
{
    // A shared database in memory lives as long as one connection to it is open.
    private readonly SqliteConnection? _keepAlive;

    internal RelationBackend(Backend backend)
    {
        if (backend == Backend.AdoNet)
        {
            var connectionString = $"Data Source=relations-{Guid.NewGuid():N};Mode=Memory;Cache=Shared;Pooling=False";
            _keepAlive = new SqliteConnection(connectionString);
            _keepAlive.Open();
            Options = OrmOptions<TDb>.AdoNet(() => new SqliteConnection(connectionString), SqlDialect.Sqlite);
        }
        else
        {
            Options = backend == Backend.Sqlite
                ? OrmOptions<TDb>.Sqlite("Data Source=:memory:")
                : OrmOptions<TDb>.Engine("Data Source=:memory:");
        }
    }

    internal OrmOptions<TDb> Options { get; }

    public async ValueTask DisposeAsync()
    {
        await Options.Database.DisposeAsync();
        if (_keepAlive is not null)
        {
            await _keepAlive.DisposeAsync();
        }
    }
}

public enum Backend
{
    Sqlite,
    AdoNet,
    Engine,
}
