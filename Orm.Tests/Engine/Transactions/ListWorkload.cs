using System.Globalization;
using System.Text;
using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

/// <summary>Random transactions that read lists and append to them, and note down what they did.</summary>
/// <param name="fixture">Whose rows are the lists.</param>
/// <param name="level">The level of the transactions.</param>
internal sealed class ListWorkload(TransactionFixture fixture, IsolationLevel level)
{
    internal const int Lists = 5;

    private int _numbers;
    private int _values;

    internal History History { get; } = new();

    /// <summary>Makes the lists, all of them empty.</summary>
    internal void Fill() => fixture.Fill([.. Enumerable.Range(1, Lists).Select(number => (long)number)]);

    /// <summary>Runs transactions one after the other; several threads may do that at once.</summary>
    /// <param name="random">For choices.</param>
    /// <param name="transactions">How many.</param>
    /// <param name="between">Called between any two steps.</param>
    internal void Run(SplitMix64 random, int transactions, Action? between = null)
    {
        for (int i = 0; i < transactions; i++)
        {
            TryRun(random, losses: null, between);
        }
    }

    /// <summary>As <see cref="Run"/>, but each transaction is run again until it is not refused.</summary>
    /// <returns>The most times that one was refused.</returns>
    internal int RunToTheEnd(SplitMix64 random, int transactions, Action between)
    {
        var losses = new SerializationLosses();
        int most = 0;
        for (int i = 0; i < transactions; i++)
        {
            ulong plan = random.Next();
            int refused = 0;
            while (!TryRun(new SplitMix64(plan), losses, between))
            {
                refused++;
            }

            most = Math.Max(most, refused);
        }

        return most;
    }

    private bool TryRun(SplitMix64 random, SerializationLosses? losses, Action? between)
    {
        between?.Invoke();
        var record = new HistoryTransaction(Interlocked.Increment(ref _numbers));
        using var transaction = fixture.Database.Begin(level, readOnly: false, losses);
        try
        {
            for (int step = 1 + random.Next(4); step > 0; step--)
            {
                Step(transaction, random, record);
                between?.Invoke();
            }

            if (random.OneIn(10))
            {
                transaction.RollBack();
                return true;
            }

            transaction.Commit();
        }
        catch (EngineException refused) when (refused.IsTransient)
        {
            transaction.RollBack();
            return false;
        }

        History.Add(record);
        return true;
    }

    /// <summary>The lists as they are now.</summary>
    internal static Dictionary<long, int[]> Final(TransactionFixture fixture)
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

    private void Step(Transaction transaction, SplitMix64 random, HistoryTransaction record)
    {
        transaction.BeginStatement();
        long key = 1 + random.Next(Lists);
        if (random.OneIn(2))
        {
            Read(transaction, key, record);
        }
        else if (random.OneIn(6))
        {
            // What is taken back never happened.
            var savepoint = transaction.SetSavepoint();
            Append(transaction, key);
            transaction.RollBackTo(savepoint);
        }
        else
        {
            int value = Append(transaction, key);
            if (!record.Appends.TryGetValue(key, out var appends))
            {
                record.Appends.Add(key, appends = []);
            }

            appends.Add(value);
        }
    }

    private void Read(Transaction transaction, long key, HistoryTransaction record)
    {
        var row = new RowWriter(TransactionFixture.Layout);
        Assert.True(transaction.TryGet(fixture.Table, key, row));
        if (!record.Appends.ContainsKey(key))
        {
            record.Reads.Add((key, ListOf(row)));
        }
    }

    private int Append(Transaction transaction, long key)
    {
        var row = new RowWriter(TransactionFixture.Layout);
        transaction.Lock(fixture.Table, key, RowLockMode.NoKeyUpdate);
        Assert.True(transaction.TryGetNewest(fixture.Table, key, row));
        int value = Interlocked.Increment(ref _values);
        string text = string.Join(',', ListOf(row).Append(value));
        transaction.Update(fixture.Table, key, TransactionFixture.Row(key, text));
        return value;
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
