using System.Diagnostics;
using System.Reflection;
using Orm.Tests.Allocations;
using Orm.Tests.Linq;
using Orm.Tests.Telemetry;
using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// A <c>[Query]</c> method and a compiled delegate allocate the objects that they return, and nothing else: lists and
/// single rows, in both forms, whatever a row becomes.
/// </summary>
[Collection(nameof(ListenedProcess))]
public sealed class CompiledAllocationTests : IDisposable
{
    /// <summary>
    /// What the compiler makes for asynchronous methods where it does not optimise: an object for each of them.
    /// </summary>
    private const int StateMachines = 1024;

    private static readonly bool IsOptimized =
        typeof(OrmContext).Assembly.GetCustomAttribute<DebuggableAttribute>()?.IsJITOptimizerDisabled != true;

    private readonly Forum _sqlite = new();
    private readonly Forum _engine = new(OrmOptions<ForumDb>.Engine("Data Source=:memory:"));

    public void Dispose()
    {
        _sqlite.Dispose();
        _engine.Dispose();
    }

    [Fact]
    public void Entities()
    {
        AllocatesItsResult(db => db.Above(-1000, TopicState.Draft, "x"));
        AllocatesItsResult(db => db.AboveAsync(-1000));
        AllocatesItsResult(db => ForumQueries.ById(db, 3));
        AllocatesItsResult(db => ForumQueries.ById(db, -3));
        AllocatesItsResult(db => db.SingleAsync(3, CancellationToken.None));
        AllocatesItsResult(db => ForumQueries.SampleById(db, -3));
    }

    [Fact]
    public void Objects_of_the_program()
    {
        AllocatesItsResult(db => db.Lines(0));
        AllocatesItsResult(db => db.LinesAsync(0));
        AllocatesItsResult(db => ForumQueries.LineOf(db, 3));
    }

    [Fact]
    public void Anonymous_objects()
    {
        var list = Query.Compile((ForumDb db, int min) => db.Topics
            .Where(t => t.Score > min)
            .Select(t => new { t.Id, t.Title, Author = t.Author.Name, t.Body })
            .ToList());
        var first = Query.Compile((ForumDb db, long id) => db.Topics
            .Where(t => t.Id == id)
            .Select(t => new { t.Id, t.Title, t.CreatedAt })
            .FirstOrDefaultAsync());
        AllocatesItsResult(db => list(db, 0));
        AllocatesItsResult(db => first(db, 3));
    }

    [Fact]
    public void Values()
    {
        AllocatesItsResult(db => ForumQueries.Scores(db, -1000));
        AllocatesItsResult(db => ForumQueries.Titles(db, 0, 5));
        AllocatesItsResult(db => db.CountAbove(3));
        AllocatesItsResult(db => db.CountAboveAsync(3));
        AllocatesItsResult(db => db.HasTitleAsync("Topic 3"));
        AllocatesItsResult(db => db.AverageOf(TopicState.Open));
        AllocatesItsResult(db => db.AverageOfAsync(TopicState.Open));
        AllocatesItsResult(db => db.PriceOf(3));
    }

    [Fact]
    public void Methods_of_a_class_that_keeps_its_context()
    {
        var repository = new TopicRepository(_sqlite.Db);
        int[] steps = [0, 1];
        AllocatesItsResult(_ => repository.ScoresAbove(null, isStrict: true, steps));
        AllocatesItsResult(_ => repository.ScoresAbove(3, isStrict: false, steps));
    }

    // What an operator of the engine needs for a run, such as a table of a join or a group, is the engine's.
    [Fact]
    public void On_the_engine()
    {
        var engine = _engine.Db;
        AllocatesItsResult(engine, db => ForumQueries.ById(db, 3));
        AllocatesItsResult(engine, db => ForumQueries.SampleById(db, -3));
        AllocatesItsResult(engine, db => ForumQueries.Scores(db, -1000));
        AllocatesItsResult(engine, db => db.PriceOf(3));
        AllocatesItsResult(engine, db => db.SingleAsync(3, CancellationToken.None));
    }

    private void AllocatesItsResult<TResult>(Func<ForumDb, TResult> run) => AllocatesItsResult(_sqlite.Db, run);

    private static void AllocatesItsResult<TResult>(ForumDb db, Func<ForumDb, TResult> run)
    {
        TResult? result = default;
        var least = AllocatedBytes.Of(() => result = run(db));
        var size = ResultSize.Of(result);
        if (result is Task task)
        {
            Assert.True(task.IsCompletedSuccessfully);
            size += IsOptimized ? 0 : StateMachines;
        }

        Assert.True(least <= size, $"{least} bytes for a result of {size}.");
    }
}
