namespace Orm.Samples.Reddit;

public sealed partial class RedditDb(OrmOptions<RedditDb> options) : OrmContext(options)
{
    public partial EntitySet<User> Users { get; }

    public partial EntitySet<Community> Communities { get; }

    public partial EntitySet<Membership> Memberships { get; }

    public partial EntitySet<Post> Posts { get; }

    public partial EntitySet<Comment> Comments { get; }

    public partial EntitySet<Vote> Votes { get; }
}
