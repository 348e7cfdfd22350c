using System.Data;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>
/// Hand-written ADO.NET as fast as it gets: every command is prepared once and used again. What all others are
/// compared with.
/// </summary>
internal sealed class PreparedCommands : IPostStore
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _ofAuthor;
    private readonly SqliteCommand _after;
    private readonly SqliteCommand _headlines;
    private readonly SqliteCommand _insert;
    private SqliteTransaction? _transaction;

    public PreparedCommands(SqliteConnection connection)
    {
        _connection = connection;
        _find = Prepare(PostSql.Find, ("@id", SqliteType.Integer));
        _ofAuthor = Prepare(PostSql.OfAuthor, ("@author", SqliteType.Integer));
        _after = Prepare(PostSql.After, ("@after", SqliteType.Integer));
        _headlines = Prepare(PostSql.Headlines, ("@after", SqliteType.Integer));
        _insert = Prepare(
            PostSql.Insert,
            ("@Title", SqliteType.Text),
            ("@Body", SqliteType.Text),
            ("@Score", SqliteType.Integer),
            ("@CreatedAt", SqliteType.Text),
            ("@AuthorId", SqliteType.Integer),
            ("@CommunityId", SqliteType.Integer),
            ("@IsPinned", SqliteType.Integer));
    }

    public string Name => "ADO.NET, prepared command";

    public sqlite3 Handle => _connection.Handle!;

    public Post? Find(long id)
    {
        _find.Parameters[0].Value = id;
        using var reader = _find.ExecuteReader(CommandBehavior.SingleRow);
        return reader.Read() ? Read(reader) : null;
    }

    public List<Post> OfAuthor(long author)
    {
        _ofAuthor.Parameters[0].Value = author;
        return ReadAll(_ofAuthor);
    }

    public List<Post> After(long id)
    {
        _after.Parameters[0].Value = id;
        return ReadAll(_after);
    }

    public List<Headline> Headlines(long after)
    {
        _headlines.Parameters[0].Value = after;
        return ReadHeadlines(_headlines);
    }

    public void Insert(Post post)
    {
        var parameters = _insert.Parameters;
        parameters[0].Value = post.Title;
        parameters[1].Value = (object?)post.Body ?? DBNull.Value;
        parameters[2].Value = post.Score;
        parameters[3].Value = post.CreatedAt;
        parameters[4].Value = post.AuthorId;
        parameters[5].Value = post.CommunityId;
        parameters[6].Value = post.IsPinned;
        _insert.ExecuteNonQuery();

        // Twice as fast as RETURNING, so the stricter measure for everyone else.
        post.Id = raw.sqlite3_last_insert_rowid(Handle);
    }

    public void Begin()
    {
        _transaction = _connection.BeginTransaction();
        _insert.Transaction = _transaction;
    }

    public void Rollback()
    {
        _transaction!.Rollback();
        _transaction.Dispose();
    }

    public void Commit()
    {
        _transaction!.Commit();
        _transaction.Dispose();
    }

    public void Dispose()
    {
        _find.Dispose();
        _ofAuthor.Dispose();
        _after.Dispose();
        _headlines.Dispose();
        _insert.Dispose();
    }

    internal static List<Post> ReadAll(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var posts = new List<Post>();
        while (reader.Read())
        {
            posts.Add(Read(reader));
        }

        return posts;
    }

    internal static List<Headline> ReadHeadlines(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var headlines = new List<Headline>();
        while (reader.Read())
        {
            headlines.Add(new Headline
            {
                Id = reader.GetInt64(0),
                Title = reader.GetString(1),
                Score = reader.GetInt32(2),
                Author = reader.GetString(3),
            });
        }

        return headlines;
    }

    internal static Post Read(SqliteDataReader reader) => new()
    {
        Id = reader.GetInt64(0),
        Title = reader.GetString(1),
        Body = reader.IsDBNull(2) ? null : reader.GetString(2),
        Score = reader.GetInt32(3),
        CreatedAt = reader.GetDateTime(4),
        AuthorId = reader.GetInt64(5),
        CommunityId = reader.GetInt64(6),
        IsPinned = reader.GetBoolean(7),
    };

    private SqliteCommand Prepare(string sql, params (string Name, SqliteType Type)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in parameters)
        {
            command.Parameters.Add(name, type);
        }

        command.Prepare();
        return command;
    }
}
