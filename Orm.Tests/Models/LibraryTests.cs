using Microsoft.Data.Sqlite;
using Orm.Backends;

namespace Orm.Tests.Models;

public enum LibraryBackend
{
    /// <summary>SQLite without a driver in between.</summary>
    Sqlite,

    /// <summary>SQLite behind Microsoft.Data.Sqlite.</summary>
    AdoNet,

    /// <summary>The engine, in this process.</summary>
    Engine,
}

/// <summary>Tests of what a context does with a library, which every backend has to pass.</summary>
public abstract class LibraryTests(LibraryBackend backend) : IDisposable
{
    // A shared database in memory lives as long as one connection to it is open.
    private readonly List<SqliteConnection> _keptAlive = [];

    protected LibraryBackend Backend { get; } = backend;

    public void Dispose()
    {
        _keptAlive.ForEach(connection => connection.Dispose());
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty database of the test's own.</summary>
    protected OrmOptions<LibraryDb> NewDatabase()
    {
        switch (Backend)
        {
            case LibraryBackend.Sqlite:
                return LibraryDatabase.InMemory();
            case LibraryBackend.Engine:
                return OrmOptions<LibraryDb>.Engine("Data Source=:memory:");
            default:
                var source = $"Data Source=library-{Guid.NewGuid():N};Mode=Memory;Cache=Shared;Pooling=False";
                var kept = new SqliteConnection(source);
                _keptAlive.Add(kept);
                kept.Open();
                return OrmOptions<LibraryDb>.AdoNet(() => new SqliteConnection(source), SqlDialect.Sqlite);
        }
    }

    /// <summary>A library with one author and one book.</summary>
    protected Task<LibraryDb> CreateAsync(OrmOptions<LibraryDb>? options = null)
        => LibraryDatabase.CreateAsync(options ?? NewDatabase());
}
