using Orm.Backends.Sqlite.Connections;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Our own model of the same table.</summary>
internal sealed partial class PostsDb(OrmOptions<PostsDb> options) : OrmContext(options)
{
    public partial EntitySet<Post> Posts { get; }

    public partial EntitySet<Author> Authors { get; }

    /// <summary>
    /// A context on an in-memory database that is a copy of the given one, and its connection's handle.
    /// </summary>
    public static (PostsDb Context, sqlite3 Handle) CopyOf(sqlite3 template)
    {
        var options = OrmOptions<PostsDb>.Sqlite("Data Source=:memory:");
        var connection = options.Database.Rent();
        var handle = ((SqliteDatabaseConnection)connection).Handle.Owner;
        using (var backup = raw.sqlite3_backup_init(handle, "main", template, "main"))
        {
            raw.sqlite3_backup_step(backup, -1);
        }

        options.Database.Return(connection);
        return (new PostsDb(options), handle);
    }
}
