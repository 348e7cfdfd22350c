using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Xunit;

namespace Orm.Tests.Engine.Storage.Files;

/// <summary>The simulation is only worth something if it does lose, tear and reorder what it may.</summary>
public sealed class SimulatedFileSystemTests
{
    private const int Sector = 512;

    [Fact]
    public void What_was_flushed_survives_every_power_failure()
    {
        var files = new SimulatedFileSystem(1);
        var file = files.Create("a", 0);
        file.Write(0, Filled(5000, 1));
        file.Flush();
        files.FlushDirectory();

        for (ulong seed = 0; seed < 100; seed++)
        {
            Assert.Equal(Filled(5000, 1), ContentOf(files.AfterPowerFailure(seed), "a"));
        }
    }

    [Fact]
    public void Of_unflushed_writes_every_combination_of_sectors_may_survive()
    {
        var files = Flushed(out var file, 4 * Sector);
        file.Write(0, Filled(2 * Sector, 1));
        file.Write(2 * Sector, Filled(2 * Sector, 2));

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ulong seed = 0; seed < 1000; seed++)
        {
            byte[] content = ContentOf(files.AfterPowerFailure(seed), "a");
            seen.Add(string.Concat(Enumerable.Range(0, 4).Select(i => content[i * Sector])));
        }

        // Nothing, all, the second write without the first, a part of either: 16 combinations.
        Assert.Equal(16, seen.Count);
    }

    [Fact]
    public void An_overwritten_sector_may_keep_any_of_its_versions_but_never_a_mixture()
    {
        var files = Flushed(out var file, Sector);
        file.Write(0, Filled(Sector, 1));
        file.Write(0, Filled(Sector, 2));

        var seen = new HashSet<byte>();
        for (ulong seed = 0; seed < 200; seed++)
        {
            byte[] content = ContentOf(files.AfterPowerFailure(seed), "a");
            Assert.Single(content.Distinct());
            seen.Add(content[0]);
        }

        Assert.True(seen.SetEquals([0, 1, 2]));
    }

    [Fact]
    public void A_file_may_lose_its_new_length_and_then_shows_no_old_bytes_when_it_grows()
    {
        var files = Flushed(out var file, 0);
        file.Write(0, Filled(3 * Sector, 1));

        var lengths = new HashSet<long>();
        for (ulong seed = 0; seed < 200; seed++)
        {
            using var found = files.AfterPowerFailure(seed).Open("a", readOnly: false);
            lengths.Add(found.Length);
            if (found.Length == 0)
            {
                found.SetLength(3 * Sector);
                byte[] content = new byte[3 * Sector];
                found.ReadExactly(0, content);
                Assert.All(content, b => Assert.Equal(0, b));
            }
        }

        Assert.Equal([0, 3 * Sector], lengths.Order());
    }

    [Fact]
    public void Names_are_as_of_some_moment_since_the_last_directory_flush()
    {
        var files = Flushed(out var file, 0);
        file.Dispose();
        files.Rename("a", "b");
        files.Create("c", 0).Dispose();

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ulong seed = 0; seed < 200; seed++)
        {
            seen.Add(string.Join(',', files.AfterPowerFailure(seed).List("")));
        }

        Assert.Equal(["a", "b", "b,c"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_killed_process_loses_nothing_that_it_wrote()
    {
        var files = new SimulatedFileSystem(1);
        files.Create("a", 0).Write(0, Filled(700, 3));

        Assert.Equal(Filled(700, 3), ContentOf(files.AfterProcessExit(1), "a"));
    }

    [Fact]
    public void After_a_power_failure_nothing_works_any_more()
    {
        var files = Flushed(out var file, 100);
        files.PowerFailsAfter(2);
        file.Write(0, [1]);
        file.Flush();

        Assert.Throws<SimulatedCrashException>(() => file.Write(0, [2]));
        Assert.Throws<SimulatedCrashException>(() => file.Flush());
        Assert.Throws<SimulatedCrashException>(() => file.Read(0, new byte[1]));
        Assert.Throws<SimulatedCrashException>(() => files.FlushDirectory());
    }

    [Fact]
    public void A_failed_flush_loses_writes_for_good_although_the_next_one_succeeds()
    {
        int lost = 0;
        for (ulong seed = 0; seed < 50; seed++)
        {
            var files = new SimulatedFileSystem(seed);
            var file = files.Create("a", 8 * Sector);
            file.Flush();
            files.FlushDirectory();
            file.Write(0, Filled(8 * Sector, 1));
            files.Schedule(FaultKind.FailedFlush, FileOperation.Flush, after: 0);

            Assert.Throws<IOException>(file.Flush);
            file.Flush();

            byte[] cached = new byte[8 * Sector];
            file.ReadExactly(0, cached);
            Assert.Equal(Filled(8 * Sector, 1), cached);
            lost += ContentOf(files.AfterPowerFailure(seed), "a").Contains((byte)0) ? 1 : 0;
        }

        Assert.InRange(lost, 10, 50);
    }

    [Theory]
    [InlineData(FaultKind.NoSpace)]
    [InlineData(FaultKind.InputOutputError)]
    public void A_failing_write_says_so_and_may_have_happened_in_part(object kind)
    {
        var files = Flushed(out var file, 4 * Sector);
        files.Schedule((FaultKind)kind, FileOperation.Write, after: 1, "a");
        file.Write(0, Filled(Sector, 1));

        Assert.Throws<IOException>(() => file.Write(Sector, Filled(3 * Sector, 2)));

        Assert.True(files.FaultsAreSpent);
        byte[] content = new byte[4 * Sector];
        file.ReadExactly(0, content);
        Assert.Equal(0, content[^1]);
    }

    [Theory]
    [InlineData(FaultKind.LostWrite)]
    [InlineData(FaultKind.MisdirectedWrite)]
    [InlineData(FaultKind.FlippedBit)]
    public void A_lying_write_reports_success_and_stores_something_else(object kind)
    {
        var files = Flushed(out var file, 4 * Sector);
        files.Schedule((FaultKind)kind, FileOperation.Write, after: 0);

        file.Write(0, Filled(Sector, 1));

        byte[] content = new byte[Sector];
        file.ReadExactly(0, content);
        Assert.NotEqual(Filled(Sector, 1), content);
    }

    [Fact]
    public void The_same_seed_gives_the_same_disk()
    {
        var files = Flushed(out var file, 64 * Sector);
        file.Write(0, Filled(64 * Sector, 1));

        byte[] first = ContentOf(files.AfterPowerFailure(42), "a");
        byte[] second = ContentOf(files.AfterPowerFailure(42), "a");

        Assert.Equal(first, second);
    }

    private static SimulatedFileSystem Flushed(out IFile file, int length)
    {
        var files = new SimulatedFileSystem(1);
        file = files.Create("a", length);
        file.Flush();
        files.FlushDirectory();
        return files;
    }

    private static byte[] Filled(int length, byte value)
    {
        byte[] bytes = new byte[length];
        bytes.AsSpan().Fill(value);
        return bytes;
    }

    private static byte[] ContentOf(SimulatedFileSystem files, string name)
    {
        using var file = files.Open(name, readOnly: true);
        byte[] content = new byte[file.Length];
        file.ReadExactly(0, content);
        return content;
    }
}
