using System.Globalization;
using Orm.Backends;
using Orm.Linq.Expressions;
using Orm.Tests.Allocations;
using Orm.Tests.Linq;
using Orm.Tests.Telemetry;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// Queries of this very file, which were compiled with it: they give the run-time path's answers, and do not use it.
/// </summary>
[Collection(nameof(ListenedProcess))]
public sealed class CompiledQueryTests : IDisposable
{
    private readonly Forum _forum = new();
    private readonly ForumDb _db;
    private readonly PlanCache _plans = new(SqlDialect.Sqlite);

    public CompiledQueryTests()
    {
        _db = _forum.Db;
        _db.Queries.Plans = _plans;
    }

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _db.Topics;

    public void Dispose() => _forum.Dispose();

    [Fact]
    public async Task Lists_of_entities()
    {
        var (min, state) = (1, (TopicState?)TopicState.Closed);
        for (var i = 0; i < 3; i++, min++)
        {
            var found = _db.Topics.Where(t => t.Score > min && t.State != state).OrderBy(t => t.Id).ToList();
            var async = await _db.Topics.Where(t => t.Score > min && t.State != state).OrderBy(t => t.Id).ToListAsync();
            Assert.Equal(i == 0 ? 0 : 1, _plans.Translations);
            var expected = Topics.Where(t => t.Score > min && t.State != state).OrderBy(t => t.Id).ToList();
            Assert.NotEmpty(expected);
            Assert.Equal(expected.Select(Described), found.Select(Described));
            Assert.Equal(expected.Select(Described), async.Select(Described));
        }
    }

    [Fact]
    public void Query_expressions_and_anonymous_objects()
    {
        var prefix = "A";
        var found = (from t in _db.Topics
                     let twice = t.Score * 2
                     where twice > 2 && t.Author.Name != prefix
                     orderby t.Id
                     select new { t.Id, Twice = twice, t.Author.Name, By = t.Editor!.Nickname, t.State }).ToList();
        AssertCompiled();
        var expected = (from t in Topics
                        let twice = t.Score * 2
                        where twice > 2 && t.Author.Name != prefix
                        orderby t.Id
                        select new { t.Id, Twice = twice, t.Author.Name, By = t.Editor!.Nickname, t.State }).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Records_initializers_and_every_scalar()
    {
        var records = _db.Topics.OrderBy(t => t.Id).Select(t => new Line(t.Title, t.Score, t.CreatedAt)).ToList();
        var objects = _db.Topics.OrderBy(t => t.Id)
            .Select(t => new Box { Text = t.Body, Number = t.EditorId }).ToList();
        var samples = _db.Samples.OrderBy(s => s.Id).Select(s => new
        {
            s.Flag,
            s.MaybeFlag,
            s.Number,
            s.MaybeNumber,
            s.Large,
            s.Unsigned,
            s.Small,
            s.Letter,
            s.Real,
            s.Short,
            s.Price,
            s.MaybePrice,
            s.MaybeText,
            s.State,
            s.Named,
            s.MaybeState,
            s.At,
            s.Day,
            s.Time,
            s.Length,
            s.Key,
            s.Instant,
        }).ToList();
        AssertCompiled();

        Assert.Equal(Topics.OrderBy(t => t.Id).Select(t => new Line(t.Title, t.Score, t.CreatedAt)).ToList(), records);
        Assert.Equal(
            Topics.OrderBy(t => t.Id).Select(t => new { t.Body, t.EditorId }).ToList(),
            objects.Select(box => new { Body = box.Text, EditorId = box.Number }));
        Query<Sample> later = _db.Samples;
        Assert.Equal(
            later.OrderBy(s => s.Id).Select(s => new
            {
                s.Flag,
                s.MaybeFlag,
                s.Number,
                s.MaybeNumber,
                s.Large,
                s.Unsigned,
                s.Small,
                s.Letter,
                s.Real,
                s.Short,
                s.Price,
                s.MaybePrice,
                s.MaybeText,
                s.State,
                s.Named,
                s.MaybeState,
                s.At,
                s.Day,
                s.Time,
                s.Length,
                s.Key,
                s.Instant,
            }).ToList(),
            samples);
    }

    [Fact]
    public async Task One_element_or_none_or_too_many()
    {
        var id = _forum.Rows.TopicList[0].Id;
        Assert.Equal(id, _db.Topics.First(t => t.Id == id).Id);
        Assert.Equal(id, (await _db.Topics.SingleAsync(t => t.Id == id)).Id);
        Assert.Null(_db.Topics.FirstOrDefault(t => t.Id == -id));
        Assert.Null(await _db.Topics.Where(t => t.Id == -id).Select(t => t.Body).SingleOrDefaultAsync());
        Assert.Equal(0, _db.Topics.Where(t => t.Id == -id).Select(t => t.Score).FirstOrDefault());
        var none = Assert.Throws<InvalidOperationException>(() => _db.Topics.First(t => t.Id == -1));
        var many = Assert.Throws<InvalidOperationException>(() => _db.Topics.Single());
        AssertCompiled();

        var same = Assert.Throws<InvalidOperationException>(() => Topics.First(t => t.Id == -1));
        Assert.Equal(same.Message, none.Message);
        Assert.Equal(Assert.Throws<InvalidOperationException>(() => Topics.Single()).Message, many.Message);
    }

    [Fact]
    public async Task Values()
    {
        var authors = new List<long> { 1, 2 };
        var array = new long?[] { 1, null };
        var count = _db.Topics.Count(t => authors.Contains(t.AuthorId));
        var any = await _db.Topics.AnyAsync(t => array.Contains(t.EditorId));
        var all = _db.Topics.All(t => t.Score > -1000);
        var sum = _db.Topics.Sum(t => t.Score);
        var max = await _db.Topics.MaxAsync(t => t.Score);
        var average = _db.Topics.Where(t => t.Id < 0).Average(t => (int?)t.Score);
        var contains = _db.Topics.Select(t => t.Title).Contains(_forum.Rows.TopicList[1].Title);
        AssertCompiled();
        Assert.Throws<InvalidOperationException>(() => _db.Topics.Where(t => t.Id < 0).Min(t => t.Score));

        Assert.Equal(_forum.Rows.TopicList.Count(t => authors.Contains(t.AuthorId)), count);
        Assert.Equal(_forum.Rows.TopicList.Any(t => array.Contains(t.EditorId)), any);
        Assert.True(all);
        Assert.Equal(_forum.Rows.TopicList.Sum(t => t.Score), sum);
        Assert.Equal(_forum.Rows.TopicList.Max(t => t.Score), max);
        Assert.Null(average);
        Assert.True(contains);
    }

    [Fact]
    public void Captured_values_are_those_of_the_call()
    {
        var holder = new Box { Number = 1 };
        var numbers = new List<int>();
        foreach (var page in new[] { 1, 2, 3 })
        {
            holder.Number = page;
            numbers.AddRange(_db.Topics
                .Where(t => t.Id >= holder.Number && t.Score >= Math.Abs(-page)
                    && t.Title != page.ToString(CultureInfo.InvariantCulture))
                .OrderBy(t => t.Id).Skip(page - 1).Take(1).Select(t => t.Score));
            numbers.Add(_db.Topics
                .Where(t => t.Id >= holder.Number && t.Score >= Math.Abs(-page)
                    && t.Title != page.ToString(CultureInfo.InvariantCulture))
                .OrderBy(t => t.Id).Skip(page - 1).Take(1).Select(t => t.Score).FirstOrDefault());
        }

        Assert.Equal(1, _plans.Translations);
        Assert.Equal(numbers.Where((_, i) => i % 2 == 0), numbers.Where((_, i) => i % 2 == 1));
    }

    [Fact]
    public async Task Query_methods_and_delegates()
    {
        var id = _forum.Rows.TopicList[2].Id;
        Assert.Equal(id, ForumQueries.ById(_db, id)!.Id);
        Assert.Null(ForumQueries.ById(_db, -id));
        var titles = await ForumQueries.Titles(_db, 0, 2);
        var above = _db.Above(0, TopicState.Draft, "x");
        var count = ForumQueries.CountAbove(_db, 1);
        Assert.Equal(id, (await _db.SingleAsync(id, CancellationToken.None)).Id);
        var highest = ForumQueries.Highest(_db, [1, 2]);
        AssertCompiled();

        Assert.Equal(id, ForumQueries.Broken(_db, id, _db.Topics)!.Id);
        Assert.Equal(
            Topics.Where(t => t.Score > 1).OrderBy(t => t.Id).Take(2).Select(t => t.Title).ToList(), titles);
        Assert.Equal(
            Topics.Where(t => t.Score > 0 && t.State != TopicState.Draft && t.Body != "x").OrderBy(t => t.Id).ToList()
                .Select(Described),
            above.Select(Described));
        Assert.Equal(Topics.Count(t => t.Score > 1), count);
        Assert.Equal(Topics.Where(t => t.AuthorId <= 2).Max(t => (int?)t.Score), highest);
        Assert.Equal(Topics.Where(t => t.State == TopicState.Open).ToList().Count, _db.Extended(isOpen: true).Count);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => _db.SingleAsync(id, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_compiled_query_allocates_its_results_alone()
    {
        var id = _forum.Rows.TopicList[0].Id;
        for (var i = 0; i < 10; i++)
        {
            Assert.Equal(id, ForumQueries.ById(_db, id)!.Id);
            _db.CountAbove(3);
            ForumQueries.SampleById(_db, -1);
        }

        var counting = AllocatedBytes.Of(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                _db.CountAbove(i);
            }
        });
        object? found = null;
        var finding = AllocatedBytes.Of(() => found = ForumQueries.SampleById(_db, -1));

        Assert.Equal((0L, 0L), (counting, finding));
        Assert.Null(found);
    }

    [Fact]
    public void A_compiled_list_allocates_the_list_alone()
    {
        for (var i = 0; i < 10; i++)
        {
            ForumQueries.Scores(_db, -1000);
        }

        List<int> scores = [];
        var reading = AllocatedBytes.Of(() => scores = ForumQueries.Scores(_db, -1000));
        List<int> same = [];
        var adding = AllocatedBytes.Of(() =>
        {
            same = new List<int>();
            foreach (var score in scores)
            {
                same.Add(score);
            }
        });

        Assert.NotEmpty(scores);
        Assert.Equal(scores, same);
        Assert.InRange(reading, 1, adding);
    }

    private void AssertCompiled() => Assert.Equal(0, _plans.Translations);

    private static string Described(Topic topic)
        => $"{topic.Id} {topic.Title} {topic.Body} {topic.Score} {topic.State} {topic.CreatedAt:O} {topic.EditorId}";

    internal sealed record Line(string Title, int Score, DateTime At);

    internal sealed class Box
    {
        public string? Text { get; set; }

        public long? Number { get; set; }
    }
}
