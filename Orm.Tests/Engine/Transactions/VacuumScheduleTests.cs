using System.Collections.Concurrent;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>Pages are put together while others read and change the rows in them.</summary>
public sealed class VacuumScheduleTests
{
    private const int RowCount = 3000;

    // What goes on beside the vacuums ends by itself: an old snapshot keeps all of it.
    private const int Transactions = 60;
    private const int Tables = 20;

    [Fact]
    public void Trees_are_packed_while_rows_come_and_go_and_tables_are_dropped()
    {
        var options = DatabaseOptions.InMemory() with { BufferBytes = 4 << 20 };
        using var fixture = new TransactionFixture(options);
        Fill(fixture, RowCount);
        using var reader = fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        string seen = fixture.Rows(reader);
        using var stop = new CancellationTokenSource();
        var failures = new ConcurrentQueue<Exception>();
        Thread[] threads =
        [
            Start(() => Churn(fixture, 1, stop.Token), failures),
            Start(() => Churn(fixture, 2, stop.Token), failures),
            Start(() => MakeAndDrop(fixture, stop.Token), failures),
        ];
        try
        {
            for (int i = 0; i < 12; i++)
            {
                fixture.Database.Vacuum();
                Assert.Equal(seen, fixture.Rows(reader, backward: false));
                Assert.Equal(RowCount, Rows(reader, fixture.Texts).Split(' ').Length);
            }
        }
        finally
        {
            stop.Cancel();
            Array.ForEach(threads, thread => thread.Join());
        }

        Assert.Empty(failures);
        reader.Dispose();
        fixture.Database.Vacuum();
        Assert.Empty(fixture.Database.Verify());
        fixture.Reopen();
        Assert.Empty(fixture.Database.Verify());
    }

    private static Thread Start(Action action, ConcurrentQueue<Exception> failures)
    {
        var thread = new Thread(() =>
        {
            try
            {
                action();
            }
            catch (Exception error)
            {
                failures.Enqueue(error);
            }
        });
        thread.Start();
        return thread;
    }

    // Each has row ids of its own: odd or even ones behind the first.
    private static void Churn(TransactionFixture fixture, int own, CancellationToken stop)
    {
        var random = new Random(own);
        for (int i = 0; i < Transactions && !stop.IsCancellationRequested; i++)
        {
            using var transaction = fixture.Database.Begin();
            for (int j = 0; j < 50; j++)
            {
                long rowId = (random.Next(4 * RowCount) * 2L) + own;
                if (transaction.Lock(fixture.Table, rowId, RowLockMode.Update) == RowLockOutcome.Gone)
                {
                    transaction.Insert(
                        fixture.Table, rowId, Row(rowId, new string('y', random.Next(i % 7 == 0 ? 3000 : 300))));
                }
                else
                {
                    transaction.Delete(fixture.Table, rowId);
                }
            }

            if (i % 5 == 0)
            {
                transaction.RollBack();
            }
            else
            {
                transaction.Commit();
            }
        }
    }

    private static void MakeAndDrop(TransactionFixture fixture, CancellationToken stop)
    {
        for (int count = 0; count < Tables && !stop.IsCancellationRequested; count++)
        {
            Table made;
            using (var transaction = fixture.Database.Begin())
            {
                made = transaction.CreateTable(Layout);
                for (int i = 1; i <= 300; i++)
                {
                    transaction.Insert(made, i, Row(i, new string('z', 700)));
                }

                transaction.Commit();
            }

            using (var transaction = fixture.Database.Begin())
            {
                transaction.DropTable(made);
                transaction.Commit();
            }
        }
    }

    private static void Fill(TransactionFixture fixture, int rows)
    {
        using var transaction = fixture.Database.Begin();
        for (int i = 1; i <= rows; i++)
        {
            transaction.Insert(fixture.Table, i, Row(i, new string('x', 1000)));
        }

        transaction.Commit();
    }
}
