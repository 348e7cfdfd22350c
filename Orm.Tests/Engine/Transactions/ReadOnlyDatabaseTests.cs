using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

public sealed class ReadOnlyDatabaseTests
{
    [Fact]
    public void A_database_opened_for_reading_writes_nothing_however_long_its_log_is()
    {
        var options = DatabaseOptions.InMemory() with { BufferBytes = 1 << 20, CheckpointAfterBytes = 1L << 40 };
        using var fixture = new TransactionFixture(options);
        using (var transaction = fixture.Database.Begin())
        {
            for (int i = 1; i <= 4000; i++)
            {
                transaction.Insert(fixture.Table, i, Row(i, new string('x', 1000)));
            }

            transaction.Commit();
        }

        fixture.Database.CloseFiles();
        var before = Bytes(options.Files);
        using (var database = Database.Open(options with { ReadOnly = true }))
        using (var second = Database.Open(options with { ReadOnly = true }))
        using (var transaction = database.Begin())
        {
            Assert.True(database.Trees.Evictions > 0);
            int rows = 0;
            for (var scan = transaction.Scan(database.Table(1)!); scan.MoveNext(); rows++)
            {
                Assert.Equal(scan.RowId, scan.Row.Int64(0));
            }

            Assert.Equal(4000, rows);
            Assert.Throws<ReadOnlyTransactionException>(() => transaction.Insert(database.Table(1)!, 1, Row(1)));
            Assert.Throws<UnauthorizedAccessException>(database.Checkpoint);
            Assert.Throws<DatabaseLockedException>(() => Database.Open(options));
        }

        Assert.Equal(before, Bytes(options.Files));
    }

    private static List<(string, int)> Bytes(IFileSystem files) =>
        [.. files.List("").Select(name =>
        {
            using var file = files.Open(name, readOnly: true);
            byte[] bytes = new byte[file.Length];
            file.ReadExactly(0, bytes);
            var hash = default(HashCode);
            hash.AddBytes(bytes);
            return (name, hash.ToHashCode());
        })];
}
