using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Xunit;
using static Orm.Tests.Engine.Transactions.TransactionFixture;

namespace Orm.Tests.Engine.Transactions;

/// <summary>
/// Snapshots that are opened and closed at random, some of them old, while rows come, change and go and versions are
/// thinned out: each of them shows, whenever it is read and in whatever way, the rows that a model says.
/// </summary>
public sealed class SnapshotModelTests
{
    private const int Seeds = 40;
    private const int Steps = 250;
    private const int Writers = 3;
    private const int MostOpen = 6;

    [Fact]
    public void Each_snapshot_shows_what_had_committed_when_it_was_taken()
    {
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            using var run = new Run((ulong)seed, writers: 1);
            var random = new SplitMix64((ulong)seed);
            for (int step = 0; step < Steps; step++)
            {
                run.Change(random, writer: 0);
                run.LookAround(random);
            }

            run.RequireNothingKept();
        });
    }

    [Fact]
    public async Task So_it_does_while_others_commit_and_versions_are_thinned_out_beside_it()
    {
        for (ulong seed = 0; seed < 6; seed++)
        {
            using var run = new Run(seed, Writers);
            var random = new SplitMix64(seed);
            int writing = Writers;
            var threads = Enumerable.Range(0, Writers).Select(writer =>
            {
                ulong own = random.Next();
                return Task.Factory.StartNew(
                    () =>
                    {
                        var random = new SplitMix64(own);
                        for (int step = 0; step < Steps; step++)
                        {
                            run.Change(random, writer);
                        }

                        Interlocked.Decrement(ref writing);
                    },
                    TaskCreationOptions.LongRunning);
            }).ToArray();
            while (Volatile.Read(ref writing) > 0 && !threads.Any(thread => thread.IsFaulted))
            {
                run.LookAround(random);
            }

            await Task.WhenAll(threads);
            run.RequireNothingKept();
        }
    }

    private sealed class Run : IDisposable
    {
        private const int RowsEach = 16;
        private const int Appended = 12;

        private readonly TransactionFixture _fixture = new(isUnique: false);
        private readonly List<(Transaction Snapshot, string Shows)> _open = [];
        private readonly SortedDictionary<long, string> _model = [];
        private readonly Lock _order = new();
        private readonly ulong _seed;
        private readonly int _writers;

        internal Run(ulong seed, int writers)
        {
            _seed = seed;
            _writers = writers;
            var random = new SplitMix64(seed);
            _fixture.Database.Collector.RecentCommits = random.Next(4) * random.Next(8);
            _fixture.Database.Collector.FewestToCompact = 1 + random.Next(16);
        }

        public void Dispose() => _fixture.Dispose();

        /// <summary>A transaction that changes some rows of one writer and commits, most of the time.</summary>
        internal void Change(SplitMix64 random, int writer)
        {
            using var transaction = _fixture.Database.Begin();
            var changes = new Dictionary<long, string?>();
            for (int left = 1 + random.Next(4); left > 0; left--)
            {
                ChangeOne(transaction, random, writer + (_writers * random.Next(RowsEach)), changes);
                if (random.OneIn(8))
                {
                    var savepoint = transaction.SetSavepoint();
                    ChangeOne(transaction, random, writer + (_writers * random.Next(RowsEach)), []);
                    transaction.RollBackTo(savepoint);
                }
            }

            if (random.OneIn(12))
            {
                Append(transaction, changes);
            }

            if (!random.OneIn(8))
            {
                Commit(transaction, changes);
            }
        }

        /// <summary>Opens a snapshot, or reads one, or closes one. By one thread at a time.</summary>
        internal void LookAround(SplitMix64 random)
        {
            if (_open.Count < MostOpen && random.OneIn(3))
            {
                lock (_order)
                {
                    _open.Add((
                        _fixture.Database.Begin(IsolationLevel.RepeatableRead, readOnly: true),
                        string.Join(' ', _model.Values)));
                }
            }

            if (_open.Count == 0)
            {
                return;
            }

            // The first ones stay for long.
            int which = random.OneIn(30) ? 0 : random.Next(_open.Count);
            RequireModel(_open[which]);
            if (which > 1 || random.OneIn(30))
            {
                _open[which].Snapshot.Dispose();
                _open.RemoveAt(which);
            }
        }

        internal void RequireNothingKept()
        {
            _open.ForEach(RequireModel);
            _open.ForEach(open => open.Snapshot.Dispose());
            _fixture.Database.Collector.Collect();
            Assert.Equal(0, _fixture.Database.Collector.Waiting);
            Assert.True(_fixture.Table.Versions.IsEmpty);
            Assert.Equal(string.Join(' ', _model.Values), _fixture.Committed());
            Assert.Empty(_fixture.Database.Verify());
        }

        private void ChangeOne(
            Transaction transaction, SplitMix64 random, long row, Dictionary<long, string?> changes)
        {
            long number = random.Next(10);
            string text = FormattableString.Invariant($"{random.Next(1000)}");
            byte[] bytes = Row(number, text);
            changes[row] = FormattableString.Invariant($"{row}={number}:{text}");
            if (!transaction.Update(_fixture.Table, row, bytes))
            {
                transaction.Insert(_fixture.Table, row, bytes);
            }
            else if (random.OneIn(4))
            {
                Assert.True(transaction.Delete(_fixture.Table, row));
                changes[row] = null;
            }
        }

        // Enough rows above all others for one version to stand for several of them; the last is changed again.
        private void Append(Transaction transaction, Dictionary<long, string?> changes)
        {
            long row = 0;
            for (int i = 0; i < Appended; i++)
            {
                row = _fixture.Table.NewRowId() + (_writers * RowsEach);
                transaction.Insert(_fixture.Table, row, Row(row));
                changes[row] = FormattableString.Invariant($"{row}={row}");
            }

            Assert.True(transaction.Update(_fixture.Table, row, Row(-row)));
            changes[row] = FormattableString.Invariant($"{row}={-row}");
        }

        private void Commit(Transaction transaction, Dictionary<long, string?> changes)
        {
            lock (_order)
            {
                transaction.Commit();
                foreach (var (row, shows) in changes)
                {
                    if (shows is null)
                    {
                        _model.Remove(row);
                    }
                    else
                    {
                        _model[row] = shows;
                    }
                }
            }
        }

        private void RequireModel((Transaction Snapshot, string Shows) open)
        {
            var (snapshot, shows) = open;
            string seed = FormattableString.Invariant($"seed {_seed}: ");
            Assert.Equal(seed + shows, seed + _fixture.Rows(snapshot));
            Assert.Equal(seed + shows, seed + string.Join(' ', _fixture.Rows(snapshot, backward: true)
                .Split(' ').Reverse()));
            Assert.Equal(Sorted(shows), Sorted(TransactionFixture.Rows(snapshot, _fixture.Numbers)));
            Assert.Equal(Sorted(shows), Sorted(TransactionFixture.Rows(snapshot, _fixture.Texts, backward: true)));
        }

        private static IEnumerable<string> Sorted(string rows) => rows.Split(' ').Order(StringComparer.Ordinal);
    }
}
