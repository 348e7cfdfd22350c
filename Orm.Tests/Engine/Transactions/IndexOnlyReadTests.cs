using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// What is read from an index alone is what the table has: at every step of changes, commits, rollbacks and of
/// collecting versions, for snapshots old and new.
/// </summary>
public sealed class IndexOnlyReadTests
{
    internal const int Seeds = 40;
    private const int Steps = 40;
    private const int Rows = 6;

    [Fact]
    public void At_every_step_an_index_has_the_rows_of_the_table()
    {
        int looks = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
            Interlocked.Add(ref looks, Run((ulong)seed)));
        Assert.InRange(looks, Seeds * Steps, int.MaxValue);
    }

    [Fact]
    public void Rows_without_versions_are_not_read_from_the_table()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10, 20);
        fixture.Table.Stored.Put(1, Row(99));
        Assert.Equal("1=10 2=20", ReadTexts(fixture));
        using (var open = fixture.Database.Begin())
        {
            open.Lock(fixture.Table, 1, RowLockMode.Update, LockWait.Wait);
            Assert.Equal("2=20", ReadTexts(fixture));
        }

        Assert.Equal("1=10 2=20", ReadTexts(fixture));
    }

    [Fact]
    public void A_column_that_the_index_does_not_have_is_read_from_the_table()
    {
        using var fixture = new TransactionFixture();
        fixture.Fill(10);
        fixture.Table.Stored.Put(1, Row(10, "from the table"));
        using var reader = fixture.Database.Begin(readOnly: true);
        Assert.Equal("1=10:from the table", TransactionFixture.Rows(reader, fixture.Numbers));
    }

    /// <returns>How often it was looked.</returns>
    internal static int Run(ulong seed)
    {
        using var run = new ChangesBesideReaders(seed);
        for (int step = 0; step < Steps; step++)
        {
            run.Step();
        }

        return run.Looks;
    }

    private static string ReadTexts(TransactionFixture fixture)
    {
        using var reader = fixture.Database.Begin(readOnly: true);
        return TransactionFixture.Rows(reader, fixture.Texts);
    }

    private sealed class ChangesBesideReaders : IDisposable
    {
        private readonly TransactionFixture _fixture = new(isUnique: false);
        private readonly SplitMix64 _random;
        private readonly ulong _seed;
        private readonly List<Transaction> _old = [];
        private Transaction? _open;
        private bool _isLooking;

        internal ChangesBesideReaders(ulong seed)
        {
            _seed = seed;
            _random = new SplitMix64(seed);
            _fixture.Database.Collector.RecentCommits = _random.Next(4);
            _fixture.Database.Collector.FewestToCompact = 1 + _random.Next(16);
            _fixture.Fill([.. Enumerable.Range(1, Rows)]);
            _fixture.Database.Schedule = _ => Look();
        }

        internal int Looks { get; private set; }

        public void Dispose()
        {
            _fixture.Database.Schedule = null;
            _open?.Dispose();
            _old.ForEach(snapshot => snapshot.Dispose());
            _fixture.Dispose();
        }

        internal void Step()
        {
            switch (_random.Next(8))
            {
                case 0 when _old.Count < 3:
                    _old.Add(_fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true));
                    break;
                case 1 when _old.Count > 0:
                    int which = _random.Next(_old.Count);
                    _old[which].Dispose();
                    _old.RemoveAt(which);
                    break;
                case 2:
                    _open?.Dispose();
                    _open = _fixture.Database.Begin();
                    ChangeSome(_open, first: Rows + 1);
                    break;
                default:
                    ChangeAndEnd();
                    break;
            }
        }

        private void ChangeAndEnd()
        {
            using var transaction = _fixture.Database.Begin();
            ChangeSome(transaction, first: 1);
            if (_random.OneIn(3))
            {
                var savepoint = transaction.SetSavepoint();
                ChangeSome(transaction, first: 1);
                transaction.RollBackTo(savepoint);
            }

            if (!_random.OneIn(3))
            {
                transaction.Commit();
            }
        }

        // One writer has the first rows, the other one those behind them.
        private void ChangeSome(Transaction transaction, long first)
        {
            for (int left = 1 + _random.Next(3); left > 0; left--)
            {
                long row = first + _random.Next(Rows);
                byte[] bytes = Row(_random.Next(4), _random.OneIn(3) ? null : $"{_random.Next(4)}");
                if (!transaction.Update(_fixture.Table, row, bytes))
                {
                    transaction.Insert(_fixture.Table, row, bytes);
                }
                else if (_random.OneIn(4))
                {
                    transaction.Delete(_fixture.Table, row);
                }
            }
        }

        // By another thread, as the thread that makes the step may hold latches that it could take twice.
        private void Look()
        {
            if (_isLooking)
            {
                return;
            }

            _isLooking = true;
            var thread = Task.Factory.StartNew(
                () =>
                {
                    using var now = _fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true);
                    RequireSame(now);
                    _old.ForEach(RequireSame);
                },
                TaskCreationOptions.LongRunning);
            try
            {
                thread.GetAwaiter().GetResult();
            }
            finally
            {
                _isLooking = false;
            }

            Looks++;
        }

        private void RequireSame(Transaction reader)
        {
            string seed = FormattableString.Invariant($"seed {_seed}: ");
            Assert.Equal(
                seed + Sorted(_fixture.Rows(reader)), seed + Sorted(TransactionFixture.Rows(reader, _fixture.Texts)));
        }

        private static string Sorted(string rows) =>
            string.Join(' ', rows.Split(' ').Order(StringComparer.Ordinal));
    }
}
