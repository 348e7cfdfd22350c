using System.Data;
using Microsoft.Data.Sqlite;
using Orm.Backends;
using Orm.Sessions;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Sessions;

public sealed class StreamTests
{
    private static readonly SqlStatement Query = new("SELECT 1", "SELECT");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_that_cannot_be_closed_does_not_keep_its_connection(bool isAsync)
    {
        var connections = new List<SqliteConnection>();
        var options = OrmOptions<LibraryDb>.AdoNet(() => Connect(connections), SqlDialect.Sqlite);
        await using var db = new LibraryDb(options);
        var stream = db.Session.OpenWith<NoArguments, UnclosableCall, int>(
            Query, default, default(UnclosableCall));

        if (isAsync)
        {
            await Assert.ThrowsAsync<DataException>(async () => await stream.DisposeAsync());
        }
        else
        {
            Assert.Throws<DataException>(stream.Dispose);
        }

        await using var another = new LibraryDb(options);
        Assert.Equal([1], another.Sql<int>($"SELECT 1").ToList());
        Assert.Single(connections);
    }

    private static SqliteConnection Connect(List<SqliteConnection> connections)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connections.Add(connection);
        return connection;
    }

    private readonly struct UnclosableCall : IStatementCall<NoArguments, RowStream<int>>
    {
        public RowStream<int> Invoke(
            PreparedStatement statement, NoArguments arguments, CancellationToken cancellationToken)
            => new Unclosable();

        public ValueTask<RowStream<int>> InvokeAsync(
            PreparedStatement statement, NoArguments arguments, CancellationToken cancellationToken)
            => new(new Unclosable());

        public int CountRows(RowStream<int> result) => 0;
    }

    private sealed class Unclosable : RowStream<int>
    {
        public override bool MoveNext() => false;

        public override ValueTask<bool> MoveNextAsync() => new(false);

        public override ValueTask DisposeAsync() => throw new DataException("closed too late");

        protected override void Dispose(bool disposing) => throw new DataException("closed too late");
    }
}
