using Orm.Backends.Engine;
using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Transactions;
using Xunit;
using Database = Orm.Engine.Transactions.Database;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// Files that the operating system does not let the process write, or read: reading works where it can, and errors name
/// the file and say what to do.
/// </summary>
public sealed class RefusedAccessTests : IDisposable
{
    private const string ReadOnlyHint = "Read Only=true";

    private readonly DirectoryInfo _directory =
        Unprivileged.Run(() => Directory.CreateTempSubdirectory("orm-rights-"));

    [Fact]
    public void On_a_file_system_for_reading_a_database_is_read_and_not_opened_for_writing()
    {
        var disk = Written();
        disk.ReadOnlyPrefix = "";
        long operations = disk.Operations;

        using (var database = Database.Open(Options(disk) with { ReadOnly = true }))
        using (var second = Database.Open(Options(disk) with { ReadOnly = true }))
        using (var transaction = second.Begin())
        {
            Assert.Equal(100, TransactionFixture.Rows(transaction, second.Table(1)!).Split(' ').Length);
            Assert.Empty(database.Verify());
        }

        var refused = Assert.Throws<DatabaseAccessException>(() => Database.Open(Options(disk)));
        Assert.Equal(("x.db", true), (refused.File, refused.IsForWriting));
        Assert.Contains("'x.db'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(ReadOnlyHint, refused.Message, StringComparison.Ordinal);
        Assert.Equal(operations, disk.Operations);
    }

    [Fact]
    public void A_log_that_cannot_be_written_is_named()
    {
        var disk = Written();
        disk.ReadOnlyPrefix = "x.db-log.";
        var refused = Assert.Throws<DatabaseAccessException>(() => Database.Open(Options(disk)));
        Assert.StartsWith("x.db-log.", refused.File, StringComparison.Ordinal);
        disk.ReadOnlyPrefix = null;
        using var database = Database.Open(Options(disk));
        Assert.Empty(database.Verify());
    }

    [Fact]
    public void A_new_database_is_not_made_in_part()
    {
        var disk = new SimulatedFileSystem(1) { ReadOnlyPrefix = "" };
        var refused = Assert.Throws<DatabaseAccessException>(() => Database.Open(Options(disk)));
        Assert.StartsWith("x.db", refused.File, StringComparison.Ordinal);
        Assert.True(refused.IsForWriting);
        Assert.Empty(disk.List(""));
    }

    [Fact]
    public void A_log_that_cannot_go_on_in_another_file_is_an_error_of_the_statement_and_of_no_other()
    {
        string source = FormattableString.Invariant($":memory:{Guid.NewGuid():N}");
        var disk = new SimulatedFileSystem(2);
        var instance = new EngineInstance(Options(disk)) { Key = source, Users = 1 };
        EngineInstances.Share(instance);
        using (var connection = new EngineConnection("Data Source=" + source))
        {
            connection.Open();
            Run(connection, "CREATE TABLE t (a INT)");
            (disk.ReadOnlyPrefix, disk.OnlyNamesAreFixed) = ("", true);
            var refused = Assert.Throws<StorageException>(() =>
            {
                for (int i = 0; i < 10_000; i++)
                {
                    Run(connection, FormattableString.Invariant($"INSERT INTO t VALUES ({i})"));
                }
            });
            Assert.Equal("58030", refused.SqlState);
            Assert.Contains("x.db-log.", refused.Message, StringComparison.Ordinal);
            Assert.IsType<DatabaseAccessException>(refused.InnerException);
            long rows = (long)Run(connection, "SELECT count(*) FROM t")!;

            disk.ReadOnlyPrefix = null;
            Run(connection, "INSERT INTO t VALUES (-1)");
            Assert.Equal(rows + 1, Run(connection, "SELECT count(*) FROM t"));
        }

        EngineInstances.Release(instance);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("")]
    public void A_directory_is_no_database(string end)
    {
        using var connection = new EngineConnection($"Data Source={_directory.FullName}{end}");
        var refused = Assert.Throws<StorageException>(connection.Open);
        Assert.Equal("58P01", refused.SqlState);
        Assert.Contains("is a directory", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_directory.GetFileSystemInfos());
    }

    [UnixFact]
    public void Files_without_the_right_to_write_are_read_and_not_opened_for_writing() => Unprivileged.Run(() =>
    {
        using (var writing = Opened(""))
        {
            Run(writing, "CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        }

        FileInfo[] files = _directory.GetFiles();
        SetRights(files, UnixFileMode.UserRead);
        SetRights([_directory], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using (var reading = Opened(ReadOnlyHint))
        {
            Assert.Equal(1L, Run(reading, "SELECT count(*) FROM t"));
        }

        var refused = Assert.Throws<DatabaseAccessException>(() => Opened(""));
        Assert.Equal((Source, true), (refused.File, refused.IsForWriting));
        Assert.Contains(ReadOnlyHint, refused.Message, StringComparison.Ordinal);
        using var database = new EngineDatabase("Data Source=" + Source);
        Assert.Contains(
            Source, Assert.Throws<DatabaseUnavailableException>(database.Rent).Message, StringComparison.Ordinal);

        // The file can be written, but no other can be made beside it.
        SetRights(files, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using (var writing = Opened(""))
        {
            var unlogged = Assert.Throws<StorageException>(() => Run(writing, "INSERT INTO t VALUES (2)"));
            Assert.Contains(Source + "-log.", unlogged.Message, StringComparison.Ordinal);
            SetRights([_directory], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Run(writing, "INSERT INTO t VALUES (3)");
            Assert.Equal(4L, Run(writing, "SELECT sum(a) FROM t"));
        }
    });

    [UnixFact]
    public void Files_without_the_right_to_read_and_directories_without_the_right_to_write_are_named() =>
        Unprivileged.Run(() =>
    {
        Opened("").Dispose();
        SetRights(_directory.GetFiles(), UnixFileMode.None);
        foreach (string settings in (string[])["", ReadOnlyHint])
        {
            var unread = Assert.Throws<DatabaseAccessException>(() => Opened(settings));
            Assert.Equal((Source, settings.Length == 0), (unread.File, unread.IsForWriting));
        }

        SetRights(_directory.GetFiles(), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        foreach (var file in _directory.GetFiles())
        {
            file.Delete();
        }

        SetRights([_directory], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var unmade = Assert.Throws<DatabaseAccessException>(() => Opened(""));
        Assert.StartsWith(Source, unmade.File, StringComparison.Ordinal);
        Assert.Empty(_directory.GetFiles());
    });

    public void Dispose()
    {
        SetRights([_directory], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _directory.Delete(recursive: true);
    }

    private string Source => Path.Join(_directory.FullName, "app.db");

    private static void SetRights(FileSystemInfo[] files, UnixFileMode rights)
    {
        foreach (var file in files)
        {
            if (!OperatingSystem.IsWindows())
            {
                file.UnixFileMode = rights;
            }
        }
    }

    private static DatabaseOptions Options(SimulatedFileSystem disk) => new(disk, "x.db")
    {
        Log = new() { SegmentBytes = 16 * 1024 },
    };

    // As a killed process leaves it: the newest commits are in the log.
    private static SimulatedFileSystem Written()
    {
        var disk = new SimulatedFileSystem(1);
        var database = Database.Open(Options(disk));
        using (var transaction = database.Begin())
        {
            var table = transaction.CreateTable(TransactionFixture.Layout);
            for (int i = 1; i <= 100; i++)
            {
                transaction.Insert(table, i, TransactionFixture.Row(i));
            }

            transaction.Commit();
        }

        var after = disk.AfterProcessExit(1);
        database.CloseFiles();
        return after;
    }

    private static object? Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private EngineConnection Opened(string settings)
    {
        var connection = new EngineConnection($"Data Source={Source};{settings}");
        connection.Open();
        return connection;
    }

    /// <summary>A test of the rights that files have on systems in the manner of Unix.</summary>
    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute()
        {
            if (OperatingSystem.IsWindows() || !Unprivileged.IsPossible)
            {
                Skip = "The rights of files keep this process from nothing.";
            }
        }
    }
}
