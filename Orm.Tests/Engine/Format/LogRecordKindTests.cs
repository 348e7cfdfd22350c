using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Log;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Format;

/// <summary>
/// The reader that was made from the documentation reads a log that has every kind of record in it: what the page
/// leaves out about one of them shows here.
/// </summary>
public sealed class LogRecordKindTests
{
    private const string Name = "x.db";

    private readonly SimulatedFileSystem _disk = new(1);

    [Fact]
    public void Every_kind_of_record_is_read_as_documented()
    {
        using var database = Database.Open(new DatabaseOptions(_disk, Name)
        {
            Log = new LogOptions { SegmentBytes = 64 * 1024 },
            BufferBytes = 4 * 1024 * 1024,
        });
        using var open = Write(database);
        using var reader = database.Begin(readOnly: true);
        var table = database.Tables.Single();

        var read = new DocumentedDatabase(Files(), Name);

        Assert.Equal(Enum.GetValues<LogRecordKind>().Select(kind => (int)kind).Where(kind => kind != 0), read.Kinds);
        var rows = read.Tables[table.Number].Select(
            row => FormattableString.Invariant($"{row.Key}={row.Value[0] ?? "null"}")
                + (row.Value[1] is { } text ? ":" + text : ""));
        Assert.Equal(TransactionFixture.Rows(reader, table), string.Join(' ', rows));
        Assert.All(read.Indexes.Values, entries => Assert.Equal(read.Tables[table.Number].Count, entries.Count));
        Assert.True(read.Sequences[7] >= 1);
    }

    // Gives the transaction that was open all the time.
    private static Transaction Write(Database database)
    {
        var table = Create(database);
        var open = database.Begin();
        open.Update(table, 1, TransactionFixture.Row(11, "not committed"));
        open.Delete(table, 2);
        open.Insert(table, 9, TransactionFixture.Row(90, new string('o', 9000)));
        database.Checkpoint();

        Commit(database, transaction => transaction.Delete(table, 3));
        byte[] longRow = TransactionFixture.Row(50, new string('l', 150_000));
        Commit(database, transaction => transaction.Insert(table, 5, longRow));
        database.Sequence(7).Next();
        Commit(database, transaction =>
        {
            Insert(transaction, table, 100);
            var savepoint = transaction.SetSavepoint();
            Insert(transaction, table, 200);
            transaction.RollBackTo(savepoint);
            transaction.Insert(table, 300, TransactionFixture.Row(300, "behind the savepoint"));
        });
        using (var undone = database.Begin())
        {
            Insert(undone, table, 400);
        }

        database.BackUp(new SimulatedFileSystem(2));
        Commit(database, transaction => transaction.Update(table, 4, TransactionFixture.Row(41, "the last")));
        return open;
    }

    private static Table Create(Database database)
    {
        using var transaction = database.Begin();
        var table = transaction.CreateTable(TransactionFixture.Layout);
        transaction.CreateIndex(table, [new(0)], isUnique: true);
        for (int i = 1; i <= 4; i++)
        {
            transaction.Insert(table, i, TransactionFixture.Row(10 * i));
        }

        transaction.Commit();
        return table;
    }

    // More than fits into a frame.
    private static void Insert(Transaction transaction, Table table, int first)
    {
        for (int i = first; i < first + 30; i++)
        {
            transaction.Insert(table, i, TransactionFixture.Row(i, new string('c', 5000)));
        }
    }

    private static void Commit(Database database, Action<Transaction> change)
    {
        using var transaction = database.Begin();
        change(transaction);
        transaction.Commit();
    }

    private Dictionary<string, byte[]> Files()
    {
        var found = _disk.AfterProcessExit(1);
        return found.List("").ToDictionary(
            name => name,
            name =>
            {
                using var file = found.Open(name, readOnly: true);
                byte[] bytes = new byte[file.Length];
                file.ReadExactly(0, bytes);
                return bytes;
            },
            StringComparer.Ordinal);
    }
}
