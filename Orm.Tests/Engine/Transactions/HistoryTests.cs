using System.Globalization;
using System.Text;
using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// Random transactions from several threads, held up at random places inside of commits and changes; then what they saw
/// of each other is checked against what their level promises.
/// </summary>
public sealed class HistoryTests
{
    private const int Threads = 4;
    private const int TransactionsEach = 150;
    private const int Lists = 5;

    private int _numbers;
    private int _values;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 2)]
    [InlineData(1, 3)]
    [InlineData(1, 4)]
    [InlineData(2, 5)]
    [InlineData(2, 6)]
    public void Transactions_depend_on_each_other_as_their_level_allows(int level, int seed)
    {
        using var fixture = new TransactionFixture();
        fixture.Fill([.. Enumerable.Range(1, Lists).Select(number => (long)number)]);
        var random = new ThreadLocal<Random>(
            () => new Random(HashCode.Combine(seed, Environment.CurrentManagedThreadId)));
        fixture.Database.Schedule = _ => HoldUp(random.Value!);
        var history = new History();
        var threads = Enumerable.Range(0, Threads)
            .Select(i => new Thread(() => Work(fixture, (IsolationLevel)level, (ulong)((seed * 100) + i), history)))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        fixture.Database.Schedule = null;

        Assert.InRange(history.Committed, Threads * TransactionsEach / 10, int.MaxValue);
        Assert.Null(history.FindViolation(
            Final(fixture),
            allowsWriteSkew: level == (int)IsolationLevel.RepeatableRead,
            allowsAntiDependencies: level == (int)IsolationLevel.ReadCommitted));
        fixture.Database.Collector.Collect();
        Assert.True(fixture.Table.Versions.IsEmpty);
        fixture.Reopen();
        Assert.Equal(Lists, Final(fixture).Count);
    }

    private static void HoldUp(Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                Thread.Yield();
                break;
            case 1:
                Thread.SpinWait(random.Next(500));
                break;
        }
    }

    private void Work(TransactionFixture fixture, IsolationLevel level, ulong seed, History history)
    {
        var random = new SplitMix64(seed);
        for (int i = 0; i < TransactionsEach; i++)
        {
            var record = new HistoryTransaction(Interlocked.Increment(ref _numbers));
            using var transaction = fixture.Database.Begin(level);
            try
            {
                for (int step = 1 + random.Next(4); step > 0; step--)
                {
                    Step(fixture.Table, transaction, random, record);
                }

                if (random.OneIn(10))
                {
                    transaction.RollBack();
                    continue;
                }

                transaction.Commit();
            }
            catch (EngineException refused) when (refused.IsTransient)
            {
                transaction.RollBack();
                continue;
            }

            history.Add(record);
        }
    }

    private void Step(Table table, Transaction transaction, SplitMix64 random, HistoryTransaction record)
    {
        transaction.BeginStatement();
        long key = 1 + random.Next(Lists);
        var row = new RowWriter(TransactionFixture.Layout);
        if (random.OneIn(2))
        {
            Assert.True(transaction.TryGet(table, key, row));
            if (!record.Appends.ContainsKey(key))
            {
                record.Reads.Add((key, ListOf(row)));
            }

            return;
        }

        transaction.Lock(table, key, RowLockMode.NoKeyUpdate);
        Assert.True(transaction.TryGetNewest(table, key, row));
        int value = Interlocked.Increment(ref _values);
        string text = string.Join(',', ListOf(row).Append(value));
        transaction.Update(table, key, TransactionFixture.Row(key, text));
        if (!record.Appends.TryGetValue(key, out var appends))
        {
            record.Appends.Add(key, appends = []);
        }

        appends.Add(value);
    }

    private static Dictionary<long, int[]> Final(TransactionFixture fixture)
    {
        using var reader = fixture.Database.Begin(readOnly: true);
        var lists = new Dictionary<long, int[]>();
        var row = new RowWriter(TransactionFixture.Layout);
        for (var scan = reader.Scan(fixture.Table); scan.MoveNext();)
        {
            row.Load(scan.Row.Row);
            lists.Add(scan.RowId, ListOf(row));
        }

        return lists;
    }

    private static int[] ListOf(RowWriter row)
    {
        var reader = new RowReader(TransactionFixture.Layout, row.Finish());
        return reader.IsNull(1)
            ? []
            : [.. Text(reader).Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
    }

    private static string Text(RowReader row) => Encoding.UTF8.GetString(row.Bytes(1));
}
