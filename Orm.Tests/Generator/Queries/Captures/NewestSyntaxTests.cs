using Orm.Tests.Linq;
using Xunit;

namespace Orm.Tests.Generator.Queries.Captures;

/// <summary>
/// Queries in the newest C#, which this very file is built with: intercepted or not, the answers are the same.
/// </summary>
public sealed class NewestSyntaxTests : IDisposable
{
    private readonly Forum _forum = new();
    private readonly ForumDb _db;

    public NewestSyntaxTests() => _db = _forum.Db;

    // What a query begins with is not seen where it ends, so that nothing is compiled ahead.
    private Query<Topic> Topics => _db.Topics;

    public void Dispose() => _forum.Dispose();

    [Fact]
    public void Members_of_extensions_are_captured()
    {
        foreach (var least in new[] { -3, 2, 5 })
        {
            var limits = new Limits { Least = least };
            var times = Topics.Where(t => t.Score > limits.Times(3)).OrderBy(t => t.Id).Select(t => t.Id).ToList();
            var above = Topics.Where(t => t.Score > Limits.Of(least).Least).Select(t => t.Id).ToList();

            Assert.Equal(times, _db.Topics.Where(t => t.Score > limits.Times(3)).Select(t => t.Id).ToList());
            Assert.Equal(above, _db.Topics.Where(t => t.Score > Limits.Of(least).Least).Select(t => t.Id).ToList());
            Assert.Equal(times, _db.AboveTimes(limits));
            Assert.Equal(above, _db.AboveOf(least));
        }
    }

    [Fact]
    public void Operators_of_extensions_are_those_of_the_program()
    {
        var open = Topics.Where(t => t.State == TopicState.Open).ToList().ConvertAll(t => t.Id);

        Assert.Equal(open, _db.Topics.Where(TopicState.Open).Select(t => t.Id).ToList());
        Assert.Equal(open, _db.Topics.Open.Select(t => t.Id).ToList());
        Assert.Equal(3, _db.Topics.Where(t => t.Score > 1).Count("abc"));
    }

    [Fact]
    public void Arrays_are_spans_and_collections_of_the_text_are_arrays()
    {
        long[] ids = [1, 2, 7];
        var expected = Topics.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToList();

        Assert.Equal(expected, _db.Topics.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToList());
        ids[0] = -1;
        Assert.Equal(expected.Skip(1), _db.Topics.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToList());
    }
}
