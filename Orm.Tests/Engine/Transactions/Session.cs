using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// A transaction that runs statements the way the executor does: find rows in the snapshot, lock each, look again when
/// it has changed meanwhile, change it; a statement that fails is undone.
/// </summary>
internal sealed class Session(TransactionFixture fixture, IsolationLevel isolation) : IDisposable
{
    internal Transaction Transaction { get; } = fixture.Database.Begin(isolation);

    public void Dispose() => Transaction.Dispose();

    internal void Commit() => Transaction.Commit();

    internal void RollBack() => Transaction.RollBack();

    /// <summary>SELECT number WHERE id = id.</summary>
    internal long? Read(long rowId)
    {
        Transaction.BeginStatement();
        var row = new RowWriter(TransactionFixture.Layout);
        return Transaction.TryGet(fixture.Table, rowId, row)
            ? new RowReader(TransactionFixture.Layout, row.Finish()).Int64(0)
            : null;
    }

    /// <summary>SELECT id, number WHERE predicate.</summary>
    internal string Where(Predicate<long> predicate)
    {
        Transaction.BeginStatement();
        var found = new List<string>();
        for (var scan = Transaction.Scan(fixture.Table); scan.MoveNext();)
        {
            if (predicate(scan.Row.Int64(0)))
            {
                found.Add(TransactionFixture.Describe(scan.RowId, scan.Row));
            }
        }

        return string.Join(' ', found);
    }

    internal string All() => Where(_ => true);

    /// <summary>INSERT.</summary>
    internal void Insert(long rowId, long number) => Statement(() =>
        Transaction.Insert(fixture.Table, rowId, TransactionFixture.Row(number)));

    /// <summary>UPDATE SET number = number WHERE id = id.</summary>
    internal int Update(long rowId, long number) => Change(
        rows: [rowId], _ => true, (id, _) => Transaction.Update(fixture.Table, id, TransactionFixture.Row(number)));

    /// <summary>UPDATE SET number = change(number).</summary>
    internal int UpdateAll(Func<long, long> change) => Change(
        Matching(_ => true),
        _ => true,
        (id, old) => Transaction.Update(fixture.Table, id, TransactionFixture.Row(change(old))));

    /// <summary>DELETE WHERE predicate.</summary>
    internal int DeleteWhere(Predicate<long> predicate) => Change(
        Matching(predicate), predicate, (id, _) => Transaction.Delete(fixture.Table, id));

    /// <summary>Runs a statement that must wait for another transaction, and returns once it does.</summary>
    internal Task<T> Blocks<T>(Func<Session, T> statement)
    {
        var running = Task.Run(() => statement(this));
        SpinWait.SpinUntil(() => Transaction.State.WaitsFor is not null || running.IsCompleted);
        Assert.False(running.IsCompleted, "The statement should wait.");
        return running;
    }

    private long[] Matching(Predicate<long> predicate)
    {
        Transaction.BeginStatement();
        var found = new List<long>();
        for (var scan = Transaction.Scan(fixture.Table); scan.MoveNext();)
        {
            if (predicate(scan.Row.Int64(0)))
            {
                found.Add(scan.RowId);
            }
        }

        return [.. found];
    }

    private int Change(long[] rows, Predicate<long> predicate, Func<long, long, bool> change)
    {
        int changed = 0;
        Statement(() =>
        {
            var row = new RowWriter(TransactionFixture.Layout);
            foreach (long rowId in rows)
            {
                var outcome = Transaction.Lock(fixture.Table, rowId, RowLockMode.NoKeyUpdate);
                if (outcome == RowLockOutcome.Gone)
                {
                    continue;
                }

                Assert.True(Transaction.TryGetNewest(fixture.Table, rowId, row));
                long number = new RowReader(TransactionFixture.Layout, row.Finish()).Int64(0);
                if ((outcome != RowLockOutcome.Changed || predicate(number)) && change(rowId, number))
                {
                    changed++;
                }
            }
        });
        return changed;
    }

    private void Statement(Action statement)
    {
        Transaction.BeginStatement();
        var savepoint = Transaction.SetSavepoint();
        try
        {
            statement();
            Transaction.Release(savepoint);
        }
        catch (Exception)
        {
            Transaction.RollBackTo(savepoint);
            throw;
        }
    }
}
