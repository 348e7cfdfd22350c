using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Files.Simulation;
using Xunit;

namespace Orm.Tests.Engine.Storage.Files;

/// <summary>What the engine relies on, asked of all three file systems alike.</summary>
public abstract class FileSystemContractTests
{
    private protected abstract IFileSystem Files { get; }

    [Fact]
    public void A_created_file_has_its_length_and_reads_as_zeroes()
    {
        using var file = Files.Create("a", 1000);

        byte[] bytes = [1, 2, 3];
        file.ReadExactly(997, bytes);

        Assert.Equal(1000, file.Length);
        Assert.Equal([0, 0, 0], bytes);
    }

    [Fact]
    public void What_was_written_is_read_across_chunks_and_openings()
    {
        byte[] written = new byte[200_000];
        new Random(5).NextBytes(written);
        using (var file = Files.Create("a", 0))
        {
            file.Write(70_001, written);
            file.Write(70_001 + 100_000, [7]);
            file.Flush();
        }

        written[100_000] = 7;
        using var again = Files.Open("a", readOnly: true);
        byte[] read = new byte[written.Length];
        again.ReadExactly(70_001, read);
        Assert.Equal(written, read);
        Assert.Equal(270_001, again.Length);
    }

    [Fact]
    public void Reading_stops_at_the_end()
    {
        using var file = Files.Create("a", 0);
        file.Write(0, [1, 2, 3]);

        byte[] bytes = new byte[5];
        Assert.Equal(2, file.ReadUpTo(1, bytes));
        Assert.Equal(0, file.ReadUpTo(900, bytes));
        Assert.Throws<EndOfStreamException>(() => file.ReadExactly(1, bytes));
    }

    [Fact]
    public void A_file_cut_and_grown_again_reads_as_zeroes_there()
    {
        using var file = Files.Create("a", 0);
        file.Write(0, Enumerable.Repeat((byte)9, 2000).ToArray());
        file.SetLength(100);
        file.SetLength(3000);

        byte[] bytes = new byte[3000];
        file.ReadExactly(0, bytes);
        Assert.Equal(100, bytes.Count(b => b == 9));
    }

    [Fact]
    public void A_write_beyond_the_end_leaves_a_gap_of_zeroes()
    {
        using var file = Files.Create("a", 0);
        file.Write(300_000, [1]);

        byte[] bytes = [5, 5];
        file.ReadExactly(150_000, bytes);
        Assert.Equal([0, 0], bytes);
        Assert.Equal(300_001, file.Length);
    }

    [Fact]
    public void A_file_open_for_writing_is_ours_alone()
    {
        using var file = Files.Create("a", 0);

        var refused = Assert.Throws<DatabaseLockedException>(() => Files.Open("a", readOnly: false));
        Assert.Throws<DatabaseLockedException>(() => Files.Open("a", readOnly: true));
        Assert.EndsWith("a", refused.File, StringComparison.Ordinal);
    }

    [Fact]
    public void Readers_share_a_file_and_keep_writers_out()
    {
        Files.Create("a", 10).Dispose();
        var first = Files.Open("a", readOnly: true);
        using (var second = Files.Open("a", readOnly: true))
        {
            Assert.Equal(10, second.Length);
            Assert.Throws<DatabaseLockedException>(() => Files.Open("a", readOnly: false));
        }

        first.Dispose();
        Files.Open("a", readOnly: false).Dispose();
    }

    [Fact]
    public void A_file_opened_for_reading_cannot_be_changed()
    {
        Files.Create("a", 10).Dispose();
        using var file = Files.Open("a", readOnly: true);

        Assert.Throws<UnauthorizedAccessException>(() => file.Write(0, [1]));
        Assert.Throws<UnauthorizedAccessException>(() => file.SetLength(5));
    }

    [Fact]
    public void Names_are_created_once_renamed_over_others_deleted_and_listed_in_order()
    {
        foreach (string name in (string[])["log.2", "log.1", "other"])
        {
            Files.Create(name, name.Length).Dispose();
        }

        Assert.Throws<IOException>(() => Files.Create("other", 0));
        Assert.Equal(["log.1", "log.2"], Files.List("log."));

        Files.Rename("other", "log.1");
        Files.Delete("log.2");
        Files.FlushDirectory();

        Assert.Equal(["log.1"], Files.List(""));
        Assert.False(Files.Exists("other"));
        using var renamed = Files.Open("log.1", readOnly: false);
        Assert.Equal("other".Length, renamed.Length);
    }

    [Fact]
    public void A_missing_file_is_said_to_be_missing() =>
        Assert.Throws<FileNotFoundException>(() => Files.Open("none", readOnly: false));
}

/// <summary>The contract on the operating system's files.</summary>
public sealed class DiskFileSystemTests : FileSystemContractTests, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-files-");

    private protected override IFileSystem Files => new DiskFileSystem(_directory.FullName);

    [Fact]
    public void A_missing_directory_is_refused() =>
        Assert.Throws<DirectoryNotFoundException>(() => new DiskFileSystem(Path.Join(_directory.FullName, "none")));

    public void Dispose() => _directory.Delete(recursive: true);
}

/// <summary>The contract in memory.</summary>
public sealed class MemoryFileSystemTests : FileSystemContractTests
{
    private protected override IFileSystem Files { get; } = new MemoryFileSystem();
}

/// <summary>The contract in the simulation, while nothing goes wrong.</summary>
public sealed class UndisturbedSimulationTests : FileSystemContractTests
{
    private protected override IFileSystem Files { get; } = new SimulatedFileSystem(1);
}
