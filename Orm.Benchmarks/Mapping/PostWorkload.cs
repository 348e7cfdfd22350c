using Orm.Benchmarks.Harness;

namespace Orm.Benchmarks.Mapping;

/// <summary>One kind of work on posts: how it is done, how it is checked, and what we want of it.</summary>
internal abstract class PostWorkload(string name, double compiled, double intercepted, double runTime)
{
    private const int Checked = 50;

    /// <summary>Every workload of the suite.</summary>
    public static readonly IReadOnlyList<PostWorkload> All =
        [new PointLookup(), new FilteredList(), new ThousandRows(), new JoinedHeadlines(), new InsertOne()];

    public string Name { get; } = name;

    /// <summary>The ratio to prepared ADO.NET that a contestant of ours must not exceed.</summary>
    public double GoalOf(QueryForm form) => form switch
    {
        QueryForm.Compiled => compiled,
        QueryForm.Intercepted => intercepted,
        _ => runTime,
    };

    /// <summary>
    /// Compares a contestant's answers with those of the first, counts its statements, and enters it.
    /// </summary>
    public Entry Enter(IPostStore store, IPostStore baseline)
    {
        Prepare(store);
        for (var index = 0; index < Checked; index++)
        {
            Check(store, baseline, index);
        }

        var statements = store.CountStatements(Checked, index => Do(store, index));
        Finish(store);
        return new Entry(store.Name, index => Do(store, index))
        {
            BeforeSlice = () => Prepare(store),
            AfterSlice = () => Finish(store),
            Statements = statements,
            Goal = store is IOwnPostStore own ? GoalOf(own.Form) : null,
        };
    }

    public virtual bool TakesPart(IPostStore store) => true;

    protected virtual void Prepare(IPostStore store)
    {
    }

    protected virtual void Finish(IPostStore store)
    {
    }

    protected abstract long Do(IPostStore store, int index);

    protected abstract void Check(IPostStore store, IPostStore baseline, int index);

    /// <summary>
    /// Walks over the keys in an order that no cache foresees; the step is prime to the number of keys.
    /// </summary>
    protected static long Scatter(int index, int keys) => (index * 7_919L % keys) + 1;

    protected void AssertSame(IPostStore store, IReadOnlyList<Post?> expected, IReadOnlyList<Post?> actual)
    {
        if (expected.Count != actual.Count)
        {
            throw new WrongAnswerException(store.Name, Name, $"{actual.Count} rows instead of {expected.Count}.");
        }

        for (var row = 0; row < expected.Count; row++)
        {
            if (expected[row]?.HasSameValuesAs(actual[row]) != true)
            {
                throw new WrongAnswerException(store.Name, Name, $"row {row} is not the same.");
            }
        }
    }

    private sealed class PointLookup() : PostWorkload("point lookup by key", 0.75, 1.1, 1.3)
    {
        protected override long Do(IPostStore store, int index) => store.Find(Scatter(index, SeededDatabase.Posts))!.Id;

        protected override void Check(IPostStore store, IPostStore baseline, int index)
        {
            var key = Scatter(index, SeededDatabase.Posts);
            AssertSame(store, [baseline.Find(key)], [store.Find(key)]);
            if (store.Find(-key) is not null)
            {
                throw new WrongAnswerException(store.Name, Name, "it found a post that does not exist.");
            }
        }
    }

    private sealed class FilteredList() : PostWorkload("filtered list of 20", 0.75, 0.85, 0.95)
    {
        public override bool TakesPart(IPostStore store) => store.Lists;

        protected override long Do(IPostStore store, int index) =>
            store.OfAuthor(Scatter(index, SeededDatabase.Authors)).Count;

        protected override void Check(IPostStore store, IPostStore baseline, int index)
        {
            var author = Scatter(index, SeededDatabase.Authors);
            var posts = store.OfAuthor(author);
            AssertSame(store, baseline.OfAuthor(author), posts);
            if (posts.Count != 20)
            {
                throw new WrongAnswerException(store.Name, Name, $"the author has {posts.Count} posts.");
            }
        }
    }

    private sealed class ThousandRows() : PostWorkload("1,000 rows", 0.72, 0.72, 0.75)
    {
        public override bool TakesPart(IPostStore store) => store.Lists;

        protected override long Do(IPostStore store, int index) => store.After(Scatter(index, 9_000) - 1).Count;

        protected override void Check(IPostStore store, IPostStore baseline, int index)
        {
            var after = Scatter(index, 9_000) - 1;
            AssertSame(store, baseline.After(after), store.After(after));
        }
    }

    private sealed class JoinedHeadlines() : PostWorkload("join and DTO, 50 rows", 0.8, 0.85, 0.95)
    {
        public override bool TakesPart(IPostStore store) => store.Lists;

        protected override long Do(IPostStore store, int index) => store.Headlines(Scatter(index, 9_000) - 1).Count;

        protected override void Check(IPostStore store, IPostStore baseline, int index)
        {
            var after = Scatter(index, 9_000) - 1;
            var headlines = store.Headlines(after);
            if (headlines.Count != 50 || !headlines.SequenceEqual(baseline.Headlines(after)))
            {
                throw new WrongAnswerException(store.Name, Name, $"other headlines behind {after}.");
            }
        }
    }

    private sealed class InsertOne() : PostWorkload("insert of one row", 1.0, 1.0, 1.0)
    {
        private readonly Post[] _posts = [.. MakePosts()];

        public override bool TakesPart(IPostStore store) => store.Inserts;

        protected override void Prepare(IPostStore store) => store.Begin();

        protected override void Finish(IPostStore store) => store.Rollback();

        protected override long Do(IPostStore store, int index)
        {
            var post = _posts[index % _posts.Length];
            post.Id = 0;
            store.Insert(post);
            return post.Id;
        }

        protected override void Check(IPostStore store, IPostStore baseline, int index)
        {
            var post = _posts[index % _posts.Length];
            var key = Do(store, index);
            if (key <= SeededDatabase.Posts)
            {
                throw new WrongAnswerException(store.Name, Name, $"the new post has the key {key}.");
            }

            // Read by somebody else, so that a contestant cannot agree with its own mistake.
            using var reader = store.Handle is { } handle ? new StatementHandles(handle) : null;
            AssertSame(store, [post], [(reader ?? store).Find(key)]);
        }

        private static IEnumerable<Post> MakePosts()
        {
            var random = new Random(1);
            return Enumerable.Range(0, 256).Select(number => SeededDatabase.Make(random, number));
        }
    }
}
