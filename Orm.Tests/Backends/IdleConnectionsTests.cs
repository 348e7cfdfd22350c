using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Backends.Sqlite.Connections;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Which idle connections are kept, and for how long.</summary>
public sealed class IdleConnectionsTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly List<SqliteDatabaseConnection> _closed = [];
    private readonly List<SqliteDatabase> _databases = [];
    private readonly IdleConnections<SqliteDatabaseConnection> _idle;

    public IdleConnectionsTests() => _idle = new(_time, _closed.Add);

    public void Dispose() => _databases.ForEach(database => database.Dispose());

    [Fact]
    public void The_last_one_comes_first()
    {
        var (a, b) = (Make(), Make());
        _idle.Give(a, 0);
        _idle.Give(b, 0);
        Assert.Same(b, _idle.Take(out _));
        Assert.Same(a, _idle.Take(out _));
        Assert.Null(_idle.Take(out _));
    }

    [Fact]
    public void One_that_nobody_needs_for_long_is_closed_when_another_comes_back()
    {
        var (old, recent, last) = (Make(), Make(), Make());
        _idle.Give(old, 0);
        _time.Advance(IdleConnections<SqliteDatabaseConnection>.Lifetime);
        _idle.Give(recent, 0);
        Assert.Empty(_closed);
        _time.Advance(TimeSpan.FromTicks(1));
        _idle.Give(last, 0);
        Assert.Equal([old], _closed);
        Assert.Equal(2, _idle.Count);
    }

    [Fact]
    public void There_are_never_too_many()
    {
        var connection = Make();
        for (var i = 0; i < 40; i++)
        {
            _idle.Give(connection, 0);
        }

        Assert.Equal(IdleConnections<SqliteDatabaseConnection>.MaxCount, _idle.Count);
        Assert.Equal(40 - IdleConnections<SqliteDatabaseConnection>.MaxCount, _closed.Count);
    }

    [Fact]
    public void One_of_an_older_generation_is_closed()
    {
        var connection = Make();
        Assert.Null(_idle.Take(out var generation));
        _idle.CloseAll();
        _idle.Give(connection, generation);
        Assert.Equal([connection], _closed);
    }

    [Fact]
    public void A_closed_pool_keeps_nothing()
    {
        _idle.Close();
        var connection = Make();
        _idle.Give(connection, 0);
        Assert.Equal([connection], _closed);
        Assert.Throws<ObjectDisposedException>(() => _idle.Take(out _));
    }

    private SqliteDatabaseConnection Make()
    {
        var database = new SqliteDatabase("Data Source=:memory:");
        _databases.Add(database);
        return (SqliteDatabaseConnection)database.Rent();
    }

    private sealed class ManualTime : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Advance(TimeSpan time) => _now += time.Ticks;
    }
}
