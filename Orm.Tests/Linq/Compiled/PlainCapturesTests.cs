using System.Linq.Expressions;
using Orm.Compiled;
using Orm.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Compiled;

/// <summary>
/// The captured values of queries of the usual shape are those that the walk for all shapes finds; others are left to
/// that walk.
/// </summary>
public sealed class PlainCapturesTests : IDisposable
{
    private readonly Forum _forum = new();

    private int Score { get; } = 3;

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _forum.Db.Topics;

    public void Dispose() => _forum.Dispose();

    [Fact]
    public void Conditions_orders_and_numbers_of_rows()
    {
        var (id, score, state, title) = (7L, 2, (TopicState?)TopicState.Open, "a");
        Same(Topics.Where(t => t.AuthorId == id).OrderBy(t => t.Id), 7L);
        Same(Topics.Where(t => t.Score > score && t.State != state || t.Title == title), 2, state, "a");
        Same(Topics.Where(t => t.Id > score).Skip(score).Take(5), 2, 2, 5);
        Same(Topics.Where(t => t.Author.Name == title && t.Score < Score), "a", 3);
        Same(Topics.Select(t => t.Title), []);
    }

    [Fact]
    public void The_lambda_of_the_operator_that_ends_the_query()
    {
        var (score, id) = (2, 7L);
        Expression<Func<Topic, bool>> condition = t => t.Id == id;
        Same(Topics.Where(t => t.Score > score), condition, [2, 7L]);
    }

    [Fact]
    public void Other_shapes_are_left()
    {
        var (score, titles, none) = (2, new List<string> { "a" }, (Topic?)null);
        Query<Topic> captured = Topics;
        Left(Topics.Where(t => t.Score > score + 1), typeof(int));
        Left(Topics.Where(t => titles.Contains(t.Title)), typeof(List<string>));
        Left(Topics.Where(t => t.Body == Environment.NewLine), typeof(string));
        Left(Topics.Where(t => none == null), typeof(bool));
        Left(Topics.Where(t => captured.Any()), typeof(object));
        Left(Topics.Concat(Topics.Where(t => t.Score > score)), typeof(int));
    }

    [Fact]
    public void Values_that_are_not_expected_are_none()
    {
        var score = 2;
        Left(Topics.Where(t => t.Score > score), typeof(long));
        Left(Topics.Where(t => t.Score > score));
        Left(Topics.Where(t => t.Score > score), typeof(int), typeof(int));
    }

    private static void Same(Query query, params object?[] values) => Same(query, terminal: null, values);

    private static void Same(Query query, LambdaExpression? terminal, object?[] values)
    {
        var fingerprint = QueryFingerprint.Take(
            new QueryCall(query, terminal is null ? null : string.Empty, terminal), typeof(void));
        var expected = Enumerable.Range(0, fingerprint.ValueCount)
            .Select(i => fingerprint.OriginOf(i) is OperatorValue value
                ? value.Type : ((Expression)fingerprint.OriginOf(i)).Type)
            .ToArray();
        Assert.Equal(values, fingerprint.CopyValues());
        fingerprint.Return();

        var paths = PlainCaptures.Find(query, terminal, expected);

        Assert.NotNull(paths);
        Assert.Equal(values, paths.Select(path => path.Read(query, terminal)));
    }

    private static void Left(Query query, params Type[] expected)
        => Assert.Null(PlainCaptures.Find(query, terminal: null, expected));
}
