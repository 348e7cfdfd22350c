using System.Data;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Hand-written ADO.NET as it is mostly written: a new command for every operation.</summary>
internal sealed class NewCommands(SqliteConnection connection) : IPostStore
{
    private SqliteTransaction? _transaction;

    public string Name => "ADO.NET, new command";

    public sqlite3 Handle => connection.Handle!;

    public Post? Find(long id)
    {
        using var command = Create(PostSql.Find);
        command.Parameters.AddWithValue("@id", id);
        using var reader = command.ExecuteReader(CommandBehavior.SingleRow);
        return reader.Read() ? PreparedCommands.Read(reader) : null;
    }

    public List<Post> OfAuthor(long author)
    {
        using var command = Create(PostSql.OfAuthor);
        command.Parameters.AddWithValue("@author", author);
        return PreparedCommands.ReadAll(command);
    }

    public List<Post> After(long id)
    {
        using var command = Create(PostSql.After);
        command.Parameters.AddWithValue("@after", id);
        return PreparedCommands.ReadAll(command);
    }

    public List<Headline> Headlines(long after)
    {
        using var command = Create(PostSql.Headlines);
        command.Parameters.AddWithValue("@after", after);
        return PreparedCommands.ReadHeadlines(command);
    }

    public void Insert(Post post)
    {
        using var command = Create(PostSql.InsertReturning);
        command.Parameters.AddWithValue("@Title", post.Title);
        command.Parameters.AddWithValue("@Body", (object?)post.Body ?? DBNull.Value);
        command.Parameters.AddWithValue("@Score", post.Score);
        command.Parameters.AddWithValue("@CreatedAt", post.CreatedAt);
        command.Parameters.AddWithValue("@AuthorId", post.AuthorId);
        command.Parameters.AddWithValue("@CommunityId", post.CommunityId);
        command.Parameters.AddWithValue("@IsPinned", post.IsPinned);
        post.Id = (long)command.ExecuteScalar()!;
    }

    public void Begin() => _transaction = connection.BeginTransaction();

    public void Rollback()
    {
        _transaction!.Dispose();
        _transaction = null;
    }

    public void Dispose() => _transaction?.Dispose();

    private SqliteCommand Create(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = _transaction;
        return command;
    }
}
