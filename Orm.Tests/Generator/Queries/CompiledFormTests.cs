using Xunit;

namespace Orm.Tests.Generator.Queries;

/// <summary>Forms of C# that say all that the statement needs, and such as do not.</summary>
public sealed class CompiledFormTests
{
    [Theory]
    [InlineData("db.Posts.OrderBy(p => p.Id).ElementAt(new Index(2, true))")]
    [InlineData("db.Posts.OrderBy(p => p.Id).ElementAtOrDefault(new Index(2))")]
    [InlineData("db.Posts.OrderBy(p => p.Id).Take(new Range(new Index(10, true), 55)).Count()")]
    [InlineData("db.Posts.Select(p => (int?)p.Score).Contains(null)")]
    [InlineData("db.Posts.Count(p => (~p.Kind & Kind.Both) == Kind.One)")]
    [InlineData("db.Posts.Count(p => p == one)")]
    [InlineData("db.Posts.Count(p => some.Contains(p))")]
    [InlineData("db.Posts.Contains(one)")]
    public void Are_compiled(string query) => Assert.Single(Calls(query));

    [Theory]
    [InlineData("db.Posts.OrderBy(p => p.Id).ElementAt(new Index(2, isFromEnd))")]
    [InlineData("db.Posts.OrderBy(p => p.Id).ElementAt(index)")]
    [InlineData("db.Posts.OrderBy(p => p.Id).Take(new Range(index, 55)).Count()")]
    [InlineData("db.Posts.OrderBy(p => p.Id).Take(range).Count()")]
    public void Are_left_to_run_time(string query) => Assert.Empty(Calls(query));

    private static IReadOnlyList<string> Calls(string query) => Interception.CallsIn(
        $$"""
        [Flags]
        public enum Kind { None, One, Two, Both }

        [Entity]
        public partial class Sorted
        {
            public long Id { get; set; }
            public int Score { get; set; }
            public Kind Kind { get; set; }
        }

        public sealed partial class SortedDb(OrmOptions<SortedDb> options) : OrmContext(options)
        {
            public partial EntitySet<Sorted> Posts { get; }
        }

        class C
        {
            object? F(SortedDb db, Sorted one, List<Sorted> some, bool isFromEnd, Index index, Range range)
                => {{query}};
        }
        """);
}
