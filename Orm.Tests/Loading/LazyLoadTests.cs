using Orm.Tests.Conformance.Data;
using Xunit;

namespace Orm.Tests.Loading;

public sealed class LazyLoadTests
{
    [Fact]
    public async Task A_walk_over_three_levels_is_three_statements()
    {
        await using var db = await LoadedForum.ConnectAsync();
        var before = db.Session.StatementCount;
        var names = new List<string>();
        foreach (var post in await db.Posts.ToListAsync())
        {
            foreach (var comment in post.Comments)
            {
                names.Add(comment.Author.Name);
            }
        }

        Assert.Equal(3, db.Session.StatementCount - before);
        Assert.Equal(
            ObjectGraph.Instance.Forum.Posts.SelectMany(p => p.Comments).Select(c => c.Author.Name).Order(),
            names.Order());
    }
}
