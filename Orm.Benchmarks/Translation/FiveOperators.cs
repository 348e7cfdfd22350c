using System.Linq.Expressions;
using Orm.Benchmarks.Mapping;

namespace Orm.Benchmarks.Translation;

/// <summary>A query of five operators, as an application writes it, over whichever library's set of posts.</summary>
internal static class FiveOperators
{
    /// <summary>The query. Its author and count are captured; they change with every call of an application.</summary>
    public static IQueryable<PostLine> Over(IQueryable<Post> posts, long author, int count) => posts
        .Where(post => post.AuthorId == author && post.Score > 10 && post.Title.StartsWith("The"))
        .OrderByDescending(post => post.Score)
        .ThenBy(post => post.Id)
        .Take(count)
        .Select(post => new PostLine(post.Title, post.Score, post.CreatedAt));

    /// <summary>
    /// The query with a number in its text that no query had before, so that nobody knows it yet.
    /// </summary>
    public static IQueryable<PostLine> NeverSeen(IQueryable<Post> posts, long author, int count, int number) => posts
        .Where(ScoreAbove(author, number))
        .OrderByDescending(post => post.Score)
        .ThenBy(post => post.Id)
        .Take(count)
        .Select(post => new PostLine(post.Title, post.Score, post.CreatedAt));

    private static Expression<Func<Post, bool>> ScoreAbove(long author, int number)
    {
        Expression<Func<Post, bool>> filter =
            post => post.AuthorId == author && post.Score > 10 && post.Title.StartsWith("The");
        return (Expression<Func<Post, bool>>)new OtherNumber(number).Visit(filter);
    }

    private sealed class OtherNumber(int number) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node)
            => node.Value is 10 ? Expression.Constant(number) : node;
    }
}
