using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Linq;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>Captured values that C# does not compute, in every front end: none of them does, either.</summary>
public sealed class CompiledGuardTests : IDisposable
{
    private static readonly Func<ForumDb, int?, int> AtLeast =
        Query.Compile((ForumDb db, int? min) => db.Topics.Count(t => !min.HasValue || t.Score >= min.Value));

    private static readonly Func<ForumDb, List<long>?, int> Of = Query.Compile(
        (ForumDb db, List<long>? ids) => db.Topics.Count(t => ids == null || ids.Contains(t.AuthorId)));

    private readonly Forum _forum = new();
    private readonly ForumDb _db;
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public CompiledGuardTests()
    {
        _db = _forum.Db;
        _db.Queries.Plans = _plans;
    }

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _db.Topics;

    public void Dispose() => _forum.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public void A_number_that_may_be_missing(int? min)
    {
        var expected = Topics.ToList().Count(t => !min.HasValue || t.Score >= min.Value);
        Assert.NotEqual(0, expected);
        var before = _plans.Translations;
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(expected, _db.Topics.Count(t => !min.HasValue || t.Score >= min.Value));
        }

        Assert.Equal(expected, AtLeast(_db, min));
        Assert.Equal(expected, _db.CountFrom(min));
        Assert.Equal(before, _plans.Translations);
        Assert.Equal(expected, Topics.Count(t => !min.HasValue || t.Score >= min.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(new long[] { 1, 2 })]
    public void A_collection_that_may_be_missing(long[]? some)
    {
        var ids = some?.ToList();
        var expected = Topics.ToList().Count(t => ids == null || ids.Contains(t.AuthorId));
        Assert.NotEqual(0, expected);
        var before = _plans.Translations;
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(expected, _db.Topics.Count(t => ids == null || ids.Contains(t.AuthorId)));
        }

        Assert.Equal(expected, Of(_db, ids));
        Assert.Equal(expected, _db.CountOf(ids));
        Assert.Equal(before, _plans.Translations);
        Assert.Equal(expected, Topics.Count(t => ids == null || ids.Contains(t.AuthorId)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("A")]
    public void An_object_that_may_be_missing(string? title)
    {
        var filter = title is null ? null : new Filter(title);
        var expected = Topics.ToList().Count(t => filter == null || t.Title.Contains(filter.Title));
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(expected, _db.Topics.Count(t => filter == null || t.Title.Contains(filter.Title.Trim())));
        }

        Assert.Equal(expected, Topics.Count(t => filter == null || t.Title.Contains(filter.Title.Trim())));
    }

    [Fact]
    public void What_decides_depends_on_captured_values_and_rows()
    {
        int? min = null;
        Assert.Equal(0, Topics.Count(t => (min.HasValue && t.Score > 0) && t.Score > min.Value));
        Assert.Equal(0, _db.Topics.Count(t => (min.HasValue && t.Score > 0) && t.Score > min.Value));
        Assert.Equal(
            Topics.Count(), _db.Topics.Count(t => !(min.HasValue && t.Score > 0) || t.Score > min.Value));
    }

    [Fact]
    public void What_nothing_guards_is_an_error()
    {
        int? min = null;
        List<long>? ids = null;
        Filter? filter = null;
        var no = false;
        Assert.Throws<InvalidOperationException>(() => Topics.Count(t => t.Score > min!.Value));
        Assert.Throws<InvalidOperationException>(() => Topics.Count(t => t.Title == filter!.Title));
        Assert.Throws<InvalidOperationException>(() => Topics.Count(t => !min.HasValue && t.Score > min!.Value));
        Assert.Throws<InvalidOperationException>(() => Topics.Count(t => t.Score > 0 && t.Title == filter!.Title));
        Assert.Throws<ArgumentNullException>(() => Topics.Count(t => ids!.Contains(t.AuthorId)));
        Assert.Throws<ArgumentNullException>(() => Topics.Count(t => no || ids!.Contains(t.AuthorId)));
        Assert.Throws<InvalidOperationException>(() => _db.Topics.Count(t => no || t.Score > min!.Value));
        Assert.Throws<ArgumentNullException>(() => _db.Topics.Count(t => no || ids!.Contains(t.AuthorId)));
        Assert.Throws<ArgumentNullException>(() => _db.CountUnless(no, ids!));
        Assert.Equal(Topics.Count(), _db.CountUnless(isNeeded: true, ids!));
    }

    private sealed record Filter(string Title);
}
