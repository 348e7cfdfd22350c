using Orm.Engine.Storage.Checkpoints;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Storage.Pages;
using Orm.Tests.Engine.Storage.Checkpoints;
using Xunit;

namespace Orm.Tests.Faults;

/// <summary>
/// Pages are written, evicted, freed and checkpointed at random, and the disk is examined at every write and flush: it
/// always holds the last durable checkpoint, or the one whose superblock was just being written, and holds it whole.
/// </summary>
public sealed class PageFileCrashTests
{
    [Fact]
    public void Every_crash_finds_a_whole_checkpoint()
    {
        long points = 0;
        for (ulong seed = 1; seed <= 25; seed++)
        {
            points += new Run(seed).Execute(steps: 60);
        }

        Assert.InRange(points, 1000, long.MaxValue);
    }

    private sealed class Run(ulong seed)
    {
        private readonly SplitMix64 _random = new(seed);
        private readonly SimulatedFileSystem _disk = new(seed);
        private readonly Dictionary<ulong, Dictionary<PageId, int>> _checkpoints = [];
        private readonly Dictionary<PageId, int> _working = [];
        private ulong _durable;
        private long _points;
        private int _version;

        internal long Execute(int steps)
        {
            _checkpoints[0] = [];
            using var pages = PageFileFixture.Create(_disk);
            _disk.Observer = _ => Examine();
            for (int step = 0; step < steps; step++)
            {
                if (_random.OneIn(8))
                {
                    Checkpoint(pages);
                }
                else
                {
                    Change(pages);
                }
            }

            return _points;
        }

        private void Change(PageFile pages)
        {
            int choice = _random.Next(10);
            if (choice < 4 || _working.Count == 0)
            {
                Write(pages, pages.Allocate(_random.OneIn(4) ? PageSize.Large : PageSize.Small));
            }
            else if (choice < 8)
            {
                Write(pages, Existing());
            }
            else
            {
                var page = Existing();
                pages.Free(page);
                _working.Remove(page);
            }
        }

        private void Checkpoint(PageFile pages)
        {
            ulong number = (ulong)_checkpoints.Count;
            using var checkpoint = pages.BeginCheckpoint();
            var frozen = new Dictionary<PageId, int>(_working);
            _checkpoints[number] = frozen;
            for (int i = _random.Next(6); i > 0; i--)
            {
                if (frozen.Count > 0 && _random.OneIn(2))
                {
                    WriteFrozen(checkpoint, frozen);
                }
                else
                {
                    Change(pages);
                }
            }

            if (_random.OneIn(5))
            {
                return;
            }

            checkpoint.Complete(new CheckpointAnchor(PageId.None, 1, number));
            _durable = number;
        }

        // A frame that was dirty when the checkpoint began: its content was never written as a working image.
        private void WriteFrozen(IPageCheckpoint checkpoint, Dictionary<PageId, int> frozen)
        {
            var page = frozen.Keys.ElementAt(_random.Next(frozen.Count));
            int before = frozen[page];
            frozen[page] = ++_version;
            checkpoint.Write(page, PageFileFixture.Image(page, _version));
            if (_working.TryGetValue(page, out int working) && working == before)
            {
                _working[page] = _version;
            }
        }

        private void Write(PageFile pages, PageId page)
        {
            pages.Write(page, PageFileFixture.Image(page, ++_version));
            _working[page] = _version;
        }

        private PageId Existing() => _working.Keys.ElementAt(_random.Next(_working.Count));

        private void Examine()
        {
            ulong crash = SplitMix64.Combine(seed, (ulong)++_points);
            var disk = _disk.AfterPowerFailure(crash);
            using (var pages = PageFileFixture.Open(disk))
            {
                Verify(pages);
                // Life goes on: nothing that is written now may disturb what the next crash finds.
                for (int i = 0; i < 3; i++)
                {
                    PageFileFixture.Add(pages, _random.OneIn(2) ? PageSize.Large : PageSize.Small, version: -5);
                }
            }

            using var again = PageFileFixture.Open(disk.AfterPowerFailure(crash), readOnly: true);
            Verify(again);
        }

        private void Verify(PageFile pages)
        {
            ulong found = pages.Anchor.Timestamp;
            Assert.True(
                found >= _durable && _checkpoints.TryGetValue(found, out _),
                $"Seed {seed}, crash point {_points}: checkpoint {found} was found, {_durable} was durable.");
            foreach (var (page, version) in _checkpoints[found])
            {
                int read = PageFileFixture.VersionOf(pages, page);
                Assert.True(
                    read == version,
                    $"Seed {seed}, point {_points}: page {page} of checkpoint {found} has {read}, not {version}.");
            }
        }
    }
}
