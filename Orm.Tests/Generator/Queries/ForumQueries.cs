using Orm.Tests.Linq;

namespace Orm.Tests.Generator.Queries;

/// <summary>Queries of the test program that are compiled with it.</summary>
internal static class ForumQueries
{
    internal static readonly Func<ForumDb, long, Topic?> ById =
        Query.Compile((ForumDb db, long id) => db.Topics.FirstOrDefault(t => t.Id == id));

    internal static readonly Func<ForumDb, int, Sample?> SampleById =
        Query.Compile((ForumDb db, int id) => db.Samples.FirstOrDefault(s => s.Id == id));

    internal static readonly Func<ForumDb, int, int, Task<List<string>>> Titles =
        Query.Compile((ForumDb db, int min, int count) => db.Topics
            .Where(t => t.Score > min + 1)
            .OrderBy(t => t.Id)
            .Take(count)
            .Select(t => t.Title)
            .ToListAsync());

    internal static readonly Func<ForumDb, int, List<int>> Scores =
        Query.Compile((ForumDb db, int min) => db.Topics.Where(t => t.Score > min).Select(t => t.Score).ToList());

    internal static readonly Func<ForumDb, long, TopicLine> LineOf =
        Query.Compile((ForumDb db, long id) => db.Topics
            .Where(t => t.Id == id)
            .Select(t => new TopicLine(t.Id, t.Title, t.Author.Name, t.State))
            .Single());

    /// <summary>A query that is only known at run time.</summary>
    internal static readonly Func<ForumDb, long, Query<Topic>, Topic?> Broken =
        Query.Compile((ForumDb _, long id, Query<Topic> topics) => topics.FirstOrDefault(t => t.Id == id));

    [Query]
    internal static List<Topic> Above(this ForumDb db, int min, TopicState? state, string? body)
        => db.Topics.Where(t => t.Score > min && t.State != state && t.Body != body).OrderBy(t => t.Id).ToList();

    [Query]
    internal static int CountAbove(this ForumDb db, int min) => db.Topics.Count(t => t.Score > min);

    [Query]
    internal static async Task<Topic> SingleAsync(this ForumDb db, long id, CancellationToken cancellationToken)
        => await db.Topics.SingleAsync(t => t.Id == id, cancellationToken);

    [Query]
    internal static int? Highest(ForumDb db, IReadOnlyCollection<long> authors)
        => db.Set<Topic>().Where(t => authors.Contains(t.AuthorId)).Max(t => (int?)t.Score);

    [Query]
    internal static int CountFrom(this ForumDb db, int? min)
        => db.Topics.Count(t => !min.HasValue || t.Score >= min.Value);

    [Query]
    internal static int CountOf(this ForumDb db, List<long>? ids)
        => db.Topics.Count(t => ids == null || ids.Contains(t.AuthorId));

    [Query]
    internal static int CountUnless(this ForumDb db, bool isNeeded, List<long> ids)
        => db.Topics.Count(t => isNeeded || ids.Contains(t.AuthorId));

    [Query]
    internal static List<Topic> Extended(this ForumDb db, bool isOpen)
    {
        Query<Topic> topics = db.Topics;
        return (isOpen ? topics.Where(t => t.State == TopicState.Open) : topics).ToList();
    }

    [Query]
    internal static Task<List<Topic>> AboveAsync(this ForumDb db, int min)
        => db.Topics.Where(t => t.Score > min).OrderBy(t => t.Id).ToListAsync();

    [Query]
    internal static List<TopicLine> Lines(this ForumDb db, int min) => db.Topics
        .Where(t => t.Score > min)
        .OrderBy(t => t.Id)
        .Select(t => new TopicLine(t.Id, t.Title, t.Author.Name, t.State))
        .ToList();

    [Query]
    internal static Task<List<TopicLine>> LinesAsync(this ForumDb db, int min) => db.Topics
        .Where(t => t.Score > min)
        .OrderBy(t => t.Id)
        .Select(t => new TopicLine(t.Id, t.Title, t.Author.Name, t.State))
        .ToListAsync();

    [Query]
    internal static Task<int> CountAboveAsync(this ForumDb db, int min) => db.Topics.CountAsync(t => t.Score > min);

    [Query]
    internal static Task<bool> HasTitleAsync(this ForumDb db, string title)
        => db.Topics.AnyAsync(t => t.Title == title);

    [Query]
    internal static double? AverageOf(this ForumDb db, TopicState state)
        => db.Topics.Where(t => t.State == state).Average(t => (int?)t.Score);

    [Query]
    internal static Task<double> AverageOfAsync(this ForumDb db, TopicState state)
        => db.Topics.Where(t => t.State == state).AverageAsync(t => t.Score);

    [Query]
    internal static decimal PriceOf(this ForumDb db, int id)
        => db.Samples.Where(s => s.Id == id).Select(s => s.Price).Single();
}

/// <summary>Queries of a class that keeps its context, as services of applications do.</summary>
internal sealed class TopicRepository(ForumDb db)
{
    private readonly ForumDb _db = db;
    private readonly int _least = 2;

    internal ForumDb Kept { get; } = db;

    [Query]
    internal List<int> ScoresAbove(int? min, bool isStrict, int[] steps)
        => _db.Topics
            .Where(t => t.Score > (min ?? _least) + (isStrict ? 1 : 0) + steps[1])
            .Select(t => t.Score)
            .ToList();

    [Query]
    internal int CountCalled(int number) => Kept.Topics.Count(t => t.Title == $"Topic {number:D1}");
}

/// <summary>What a list shows of a topic.</summary>
internal sealed record TopicLine(long Id, string Title, string Author, TopicState State);
