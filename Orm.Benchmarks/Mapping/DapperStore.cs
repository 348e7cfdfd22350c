using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Orm.Benchmarks.Mapping;

/// <summary>Dapper 2, as its documentation uses it.</summary>
internal sealed class DapperStore(SqliteConnection connection) : IPostStore
{
    private SqliteTransaction? _transaction;

    public string Name => "Dapper";

    public sqlite3 Handle => connection.Handle!;

    public Post? Find(long id) => connection.QueryFirstOrDefault<Post>(PostSql.Find, new { id });

    public List<Post> OfAuthor(long author) => connection.Query<Post>(PostSql.OfAuthor, new { author }).AsList();

    public List<Post> After(long id) => connection.Query<Post>(PostSql.After, new { after = id }).AsList();

    public List<Headline> Headlines(long after) =>
        connection.Query<Headline>(PostSql.Headlines, new { after }).AsList();

    public void Insert(Post post) =>
        post.Id = connection.ExecuteScalar<long>(PostSql.InsertReturning, post, _transaction);

    public void Begin() => _transaction = connection.BeginTransaction();

    public void Rollback()
    {
        _transaction!.Dispose();
        _transaction = null;
    }

    public void Dispose() => _transaction?.Dispose();
}
