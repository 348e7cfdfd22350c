using Orm.Backends;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Which statements are kept, found and evicted.</summary>
public sealed class StatementCacheTests
{
    private readonly StatementCache<Prepared> _cache = new(3);

    [Fact]
    public void The_same_instance_is_found()
    {
        var prepared = Add("a");
        Assert.Same(prepared, _cache.Find(prepared.Statement));
    }

    [Fact]
    public void The_same_text_is_found_and_becomes_the_instance()
    {
        var prepared = Add("a");
        var second = new SqlStatement("a", "SELECT");
        Assert.Same(prepared, _cache.Find(second));
        Assert.Same(second, prepared.Statement);
        Assert.Same(prepared, _cache.Find(second));
    }

    [Fact]
    public void The_one_that_was_not_used_for_the_longest_time_is_evicted()
    {
        var a = Add("a");
        var b = Add("b");
        var c = Add("c");
        _cache.Find(a.Statement);
        var d = Add("d");

        Assert.True(b.IsClosed);
        Assert.Null(_cache.Find(b.Statement));
        Assert.All([a, c, d], kept => Assert.Same(kept, _cache.Find(kept.Statement)));
        Assert.Equal(3, _cache.Count);
    }

    [Fact]
    public void A_running_statement_gets_a_twin()
    {
        var first = Add("a");
        first.IsRunning = true;
        Assert.Null(_cache.Find(first.Statement));
        var twin = Add("a");
        Assert.Same(twin, _cache.Find(first.Statement));
        twin.IsRunning = true;
        Assert.Null(_cache.Find(first.Statement));
        first.IsRunning = false;
        Assert.Same(first, _cache.Find(new SqlStatement("a", "SELECT")));
    }

    [Fact]
    public void A_twin_inherits_when_the_first_is_evicted()
    {
        var first = Add("a");
        first.IsRunning = true;
        var twin = Add("a");
        first.IsRunning = false;
        _cache.Find(twin.Statement);
        twin.IsRunning = true;
        Add("b");
        Add("c");

        Assert.True(first.IsClosed);
        twin.IsRunning = false;
        Assert.Same(twin, _cache.Find(new SqlStatement("a", "SELECT")));
    }

    [Fact]
    public void A_running_statement_is_never_evicted()
    {
        var running = Enumerable.Range(0, 5).Select(i => Add($"r{i}", isRunning: true)).ToList();
        Assert.Equal(5, _cache.Count);
        Assert.All(running, statement => Assert.False(statement.IsClosed));

        running.ForEach(statement => statement.IsRunning = false);
        Add("one more");
        Assert.Equal(3, _cache.Count);
    }

    [Fact]
    public void Texts_that_are_built_anew_leave_no_trail()
    {
        for (var i = 0; i < 1000; i++)
        {
            var statement = new SqlStatement("a", "SELECT");
            if (_cache.Find(statement) is null)
            {
                _cache.Add(new Prepared(statement));
            }
        }

        Assert.Equal(1, _cache.Count);
        for (var i = 0; i < 1000; i++)
        {
            Add($"t{i}");
            Assert.InRange(_cache.Count, 1, 3);
        }
    }

    [Fact]
    public void Everything_is_ended_and_closed_at_the_end()
    {
        var a = Add("a", isRunning: true);
        var b = Add("b");
        _cache.EndAll();
        Assert.False(a.IsRunning);
        _cache.Clear();
        Assert.True(a.IsClosed && b.IsClosed);
        Assert.Equal(0, _cache.Count);
    }

    private Prepared Add(string text, bool isRunning = false)
    {
        var prepared = new Prepared(new SqlStatement(text, "SELECT")) { IsRunning = isRunning };
        _cache.Add(prepared);
        return prepared;
    }

    private sealed class Prepared(SqlStatement statement) : ICachedStatement
    {
        public SqlStatement Statement { get; set; } = statement;

        public bool IsRunning { get; set; }

        public bool IsClosed { get; private set; }

        public void End() => IsRunning = false;

        public void Close() => IsClosed = true;
    }
}
