using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Orm.Tests.Allocations;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// What the commits of short transactions cost the garbage collector: how many bytes each allocates.
/// </summary>
public sealed class CommitAllocationTests : IDisposable
{
    private const int Rows = 4000;

    // Of objects of a 64-bit process: their headers and what is aligned to eight bytes included.
    private const int StateBytes = 64;
    private const int VersionBytes = 88;
    private const int ImageBytes = 64;

    // On disk: in memory, the log is memory that grows with the commits. And each is written: commits that wait for
    // nothing wait in a buffer, of up to a megabyte, which doubles as they become more.
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-commits-");
    private readonly Database _database;

    public CommitAllocationTests() => _database = Database.Open(
        new DatabaseOptions(new DiskFileSystem(_directory.FullName), "x.db") { Synchronous = Synchronous.Normal });

    public void Dispose()
    {
        _database.Dispose();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public void A_commit_of_one_row_allocates_its_version_its_image_and_its_state()
    {
        var table = TableWithRows();
        using var transaction = _database.Begin();
        transaction.Commit();
        byte[] row = Row(1, "a text");
        long allocated = AllocatedBytes.Of(() => Update(transaction, table, row));
        Assert.Equal(StateBytes + VersionBytes + ImageBytes, allocated / Rows);
    }

    private Table TableWithRows()
    {
        using var transaction = _database.Begin();
        var table = transaction.CreateTable(Layout);
        for (int i = 1; i <= Rows; i++)
        {
            transaction.Insert(table, i, Row(i, "a text"));
        }

        transaction.Commit();
        return table;
    }

    // Each row in a transaction of its own, with the object that a session uses for all.
    private static void Update(Transaction transaction, Table table, byte[] row)
    {
        for (int i = 1; i <= Rows; i++)
        {
            transaction.Reopen();
            transaction.Update(table, i, row);
            transaction.Commit();
        }
    }
}
