using System.Globalization;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>No ADO.NET at all: SQLite's own statements through SQLitePCLRaw, prepared once. The floor.</summary>
internal sealed class StatementHandles : IPostStore
{
    private const string DateForm = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    private readonly sqlite3_stmt _find;
    private readonly sqlite3_stmt _ofAuthor;
    private readonly sqlite3_stmt _after;
    private readonly sqlite3_stmt _headlines;
    private readonly sqlite3_stmt _insert;

    public StatementHandles(sqlite3 handle)
    {
        Handle = handle;
        _find = Prepare(PostSql.Find);
        _ofAuthor = Prepare(PostSql.OfAuthor);
        _after = Prepare(PostSql.After);
        _headlines = Prepare(PostSql.Headlines);
        _insert = Prepare(PostSql.Insert);
    }

    public string Name => "SQLitePCLRaw by hand";

    public sqlite3 Handle { get; }

    public Post? Find(long id)
    {
        raw.sqlite3_bind_int64(_find, 1, id);
        var post = raw.sqlite3_step(_find) == raw.SQLITE_ROW ? Read(_find) : null;
        raw.sqlite3_reset(_find);
        return post;
    }

    public List<Post> OfAuthor(long author) => ReadAll(_ofAuthor, author);

    public List<Post> After(long id) => ReadAll(_after, id);

    public List<Headline> Headlines(long after)
    {
        raw.sqlite3_bind_int64(_headlines, 1, after);
        var headlines = new List<Headline>();
        while (raw.sqlite3_step(_headlines) == raw.SQLITE_ROW)
        {
            headlines.Add(new Headline
            {
                Id = raw.sqlite3_column_int64(_headlines, 0),
                Title = raw.sqlite3_column_text(_headlines, 1).utf8_to_string(),
                Score = raw.sqlite3_column_int(_headlines, 2),
                Author = raw.sqlite3_column_text(_headlines, 3).utf8_to_string(),
            });
        }

        raw.sqlite3_reset(_headlines);
        return headlines;
    }

    public void Insert(Post post)
    {
        raw.sqlite3_bind_text(_insert, 1, post.Title);
        if (post.Body is null)
        {
            raw.sqlite3_bind_null(_insert, 2);
        }
        else
        {
            raw.sqlite3_bind_text(_insert, 2, post.Body);
        }

        raw.sqlite3_bind_int(_insert, 3, post.Score);
        raw.sqlite3_bind_text(_insert, 4, post.CreatedAt.ToString(DateForm, CultureInfo.InvariantCulture));
        raw.sqlite3_bind_int64(_insert, 5, post.AuthorId);
        raw.sqlite3_bind_int64(_insert, 6, post.CommunityId);
        raw.sqlite3_bind_int(_insert, 7, post.IsPinned ? 1 : 0);
        Run(_insert);
        post.Id = raw.sqlite3_last_insert_rowid(Handle);
    }

    public void Begin() => Run("BEGIN");

    public void Rollback() => Run("ROLLBACK");

    public void Dispose()
    {
        _find.Dispose();
        _ofAuthor.Dispose();
        _after.Dispose();
        _headlines.Dispose();
        _insert.Dispose();
    }

    private static List<Post> ReadAll(sqlite3_stmt statement, long argument)
    {
        raw.sqlite3_bind_int64(statement, 1, argument);
        var posts = new List<Post>();
        while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
        {
            posts.Add(Read(statement));
        }

        raw.sqlite3_reset(statement);
        return posts;
    }

    private static Post Read(sqlite3_stmt row) => new()
    {
        Id = raw.sqlite3_column_int64(row, 0),
        Title = raw.sqlite3_column_text(row, 1).utf8_to_string(),
        Body = raw.sqlite3_column_type(row, 2) == raw.SQLITE_NULL
            ? null
            : raw.sqlite3_column_text(row, 2).utf8_to_string(),
        Score = raw.sqlite3_column_int(row, 3),
        CreatedAt = DateTime.ParseExact(
            raw.sqlite3_column_text(row, 4).utf8_to_string(), DateForm, CultureInfo.InvariantCulture),
        AuthorId = raw.sqlite3_column_int64(row, 5),
        CommunityId = raw.sqlite3_column_int64(row, 6),
        IsPinned = raw.sqlite3_column_int(row, 7) != 0,
    };

    private void Run(string sql)
    {
        using var statement = Prepare(sql);
        Run(statement);
    }

    private void Run(sqlite3_stmt statement)
    {
        var code = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        Check(code, raw.SQLITE_DONE);
    }

    private sqlite3_stmt Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v2(Handle, sql, out var statement), raw.SQLITE_OK);
        return statement;
    }

    private void Check(int code, int expected)
    {
        if (code != expected)
        {
            throw new InvalidOperationException(raw.sqlite3_errmsg(Handle).utf8_to_string());
        }
    }
}
