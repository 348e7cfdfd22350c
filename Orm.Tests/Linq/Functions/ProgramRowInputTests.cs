using Orm.Backends;
using Orm.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Functions;

/// <summary>Rows of the program: one plan for any number, and what is no row.</summary>
public sealed class ProgramRowInputTests : IDisposable
{
    private readonly ForumDb _db = new(OrmOptions<ForumDb>.Sqlite("Data Source=:memory:"));
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public ProgramRowInputTests()
    {
        _db.Schema.Create();
        _db.Queries.Plans = _plans;
    }

    public void Dispose() => _db.Dispose();

    [Fact]
    public void Any_number_of_rows_is_one_parameter_of_one_plan()
    {
        for (var count = 0; count < 4; count++)
        {
            var rows = Enumerable.Range(0, count).Select(n => new { Id = n, Name = $"{n}" });
            Assert.Equal(count, _db.Values(rows).ToList().Count);
        }

        Assert.Equal(1, _plans.Translations);
    }

    [Fact]
    public void Rows_are_read_when_the_query_runs()
    {
        var rows = new List<int> { 1 };
        var query = _db.Values(rows);
        rows.Add(2);

        Assert.Equal([1, 2], query.Order().ToList());
    }

    [Fact]
    public void A_row_that_is_null_is_reported()
        => Assert.Throws<ArgumentException>(() => _db.Values(new[] { new { A = 1 }, null! }).ToList());

    [Fact]
    public void What_is_no_row_is_refused()
    {
        Assert.Throws<QueryNotSupportedException>(() => _db.Values(new[] { new object() }));
        Assert.Throws<QueryNotSupportedException>(() => _db.Values(new[] { new { Inner = new object() } }).ToList());
        Assert.Throws<ArgumentNullException>(() => _db.Values<int>(null!));
    }
}
