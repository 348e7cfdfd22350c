using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Xunit;

namespace Orm.Tests.Conformance.Harness;

/// <summary>A database with the rows of the suite, behind one of the backends.</summary>
public abstract class ConformanceBackend(string name) : IAsyncLifetime
{
    private OrmOptions<ConformanceDb>? _options;

    /// <summary>The backend's name in messages and files.</summary>
    public string Name { get; } = name;

    /// <summary>The database, for contexts of another model with the same tables.</summary>
    internal Database Database => _options!.Database;

    public async Task InitializeAsync()
    {
        _options = Open();
        await using var db = new ConformanceDb(_options);
        await db.Schema.CreateAsync();
        await ObjectGraph.Instance.InsertIntoAsync(db);
    }

    public async Task DisposeAsync()
    {
        if (_options is not null)
        {
            await _options.Database.DisposeAsync();
        }
    }

    /// <summary>A new context, whose statements are recorded with their parameters.</summary>
    internal ConformanceDb Connect(StatementRecorder statements)
        => new(_options! with { Logger = statements, LogParameterValues = true });

    private protected abstract OrmOptions<ConformanceDb> Open();
}

/// <summary>SQLite without a driver in between.</summary>
public sealed class SqliteBackend() : ConformanceBackend("Sqlite")
{
    private protected override OrmOptions<ConformanceDb> Open()
        => OrmOptions<ConformanceDb>.Sqlite("Data Source=:memory:");
}

/// <summary>SQLite behind Microsoft.Data.Sqlite.</summary>
public sealed class AdoNetBackend() : ConformanceBackend("AdoNet"), IDisposable
{
    // A shared database in memory lives as long as one connection to it is open.
    private SqliteConnection? _keepAlive;

    public void Dispose() => _keepAlive?.Dispose();

    private protected override OrmOptions<ConformanceDb> Open()
    {
        var connectionString = $"Data Source=conformance-{Guid.NewGuid():N};Mode=Memory;Cache=Shared;Pooling=False";
        _keepAlive = new SqliteConnection(connectionString);
        _keepAlive.Open();
        return OrmOptions<ConformanceDb>.AdoNet(() => new SqliteConnection(connectionString), SqlDialect.Sqlite);
    }
}

/// <summary>The engine, in this process.</summary>
public sealed class EngineBackend() : ConformanceBackend("Engine")
{
    private protected override OrmOptions<ConformanceDb> Open()
        => OrmOptions<ConformanceDb>.Engine("Data Source=:memory:");
}
