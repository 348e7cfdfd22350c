using Orm.Tests.Linq;

namespace Orm.Tests.Generator.Queries.Captures;

/// <summary>What the compiler that builds the tests knows beside the one that they refer to.</summary>
internal static class NewestSyntax
{
    extension(Limits limits)
    {
        public int Times(int factor) => limits.Least * factor;

        public static Limits Of(int least) => new() { Least = least };
    }

    extension(Query<Topic> topics)
    {
        public Query<Topic> Where(TopicState state) => topics.Where(t => t.State == state);

        public Query<Topic> Open => topics.Where(t => t.State == TopicState.Open);

        public int Count(string letter) => letter.Length;
    }

    [Query]
    internal static List<long> AboveTimes(this ForumDb db, Limits limits)
        => db.Topics.Where(t => t.Score > limits.Times(3)).OrderBy(t => t.Id).Select(t => t.Id).ToList();

    [Query]
    internal static List<long> AboveOf(this ForumDb db, int least)
        => db.Topics.Where(t => t.Score > Limits.Of(least).Least).OrderBy(t => t.Id).Select(t => t.Id).ToList();
}

/// <summary>What queries capture.</summary>
internal sealed class Limits
{
    public int Least
    {
        get;
        set => field = Math.Max(value, 0);
    }
}
