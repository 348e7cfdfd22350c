using System.Globalization;
using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>Backups, archives and restores as users of ADO.NET have them; what they promise is proven below.</summary>
public sealed class BackupSurfaceTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-backup-");

    [Fact]
    public void A_backup_is_a_database_of_the_same_name()
    {
        using var connection = Opened("app.db");
        Run(connection, "CREATE TABLE t (a INT); INSERT INTO t VALUES (1)");
        using (var other = Opened("app.db"))
        using (other.BeginTransaction())
        {
            Run(other, "INSERT INTO t VALUES (2)");
            Assert.Equal(connection.LastCommit, connection.BackupDatabase(In("backup")));
        }

        Run(connection, "INSERT INTO t VALUES (3)");
        using var copy = Opened("backup/app.db", "Create=false");
        Assert.Equal("1", Run(copy, "SELECT string_agg(a::text, ',') FROM t"));
        Assert.Empty(copy.Verify());
    }

    [Fact]
    public async Task Readers_and_writers_go_on_beside_a_backup()
    {
        using var connection = Opened("app.db");
        Run(connection, "CREATE TABLE t (a INT); INSERT INTO t VALUES (0)");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() =>
        {
            using var writer = Opened("app.db", "Synchronous=Off");
            for (int i = 1; !stop.IsCancellationRequested; i++)
            {
                Run(writer, FormattableString.Invariant($"BEGIN; INSERT INTO t VALUES ({i}), ({-i}); COMMIT"));
            }
        });
        for (int i = 0; i < 3; i++)
        {
            string folder = In("backup" + i.ToString(CultureInfo.InvariantCulture));
            long last = await connection.BackupDatabaseAsync(folder);
            using var copy = new EngineConnection($"Data Source={folder}/app.db");
            copy.Open();
            Assert.True(copy.LastCommit >= last);
            Assert.Equal(0L, Run(copy, "SELECT sum(a) FROM t"));
        }

        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public void What_cannot_be_backed_up_says_what_to_do()
    {
        using var connection = Opened("app.db");
        Run(connection, "CREATE TABLE t (a INT)");
        AssertRefused("58P02", () => connection.BackupDatabase(_directory.FullName));
        Directory.CreateDirectory(In("empty"));
        connection.BackupDatabase(In("empty"));
        AssertRefused("58P02", () => connection.BackupDatabase(In("empty")));
        File.WriteAllText(In("file"), "");
        AssertRefused("58030", () => connection.BackupDatabase(In("file/below")));
        Assert.Throws<ArgumentException>(() => connection.BackupDatabase(" "));
        using (var memory = new EngineConnection("Data Source=:memory:"))
        {
            memory.Open();
            AssertRefused("0A000", () => memory.BackupDatabase(In("memory")));
        }

        using (var reading = Opened("app.db", "Read Only=true"))
        {
            Assert.Equal(
                "25006", Assert.Throws<ReadOnlyTransactionException>(() => reading.BackupDatabase(In("x"))).SqlState);
        }

        using var closed = new EngineConnection($"Data Source={In("app.db")}");
        Assert.Throws<InvalidOperationException>(() => closed.BackupDatabase(In("x")));
        Assert.False(Directory.Exists(In("x")));
    }

    [Fact]
    public async Task A_backup_that_is_cancelled_leaves_nothing()
    {
        using var connection = Opened("app.db");
        Run(connection, "CREATE TABLE t (a INT)");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.BackupDatabaseAsync(In("backup"), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => connection.VacuumAsync(cancelled.Token));
        Assert.False(Directory.Exists(In("backup")));
        Assert.Throws<OperationCanceledException>(() => Orm.Engine.Storage.Files.NewDirectory.Fill<int>(
            In("backup"),
            files =>
            {
                files.Create("part", 10).Dispose();
                throw new OperationCanceledException();
            }));
        Assert.False(Directory.Exists(In("backup")));

        // One that was there is empty again.
        Directory.CreateDirectory(In("mine"));
        Assert.Throws<OperationCanceledException>(() => Orm.Engine.Storage.Files.NewDirectory.Fill<int>(
            In("mine"),
            files =>
            {
                files.Create("part", 10).Dispose();
                throw new OperationCanceledException();
            }));
        Assert.Empty(Directory.EnumerateFileSystemEntries(In("mine")));
    }

    [Fact]
    public void A_segment_that_the_archive_has_lost_is_damage_and_nothing_is_restored()
    {
        Directory.CreateDirectory(In("log"));
        using (var connection = Opened("app.db", $"Log Archive={In("log")}"))
        {
            Run(connection, "CREATE TABLE t (a INT)");
            connection.BackupDatabase(In("backup"));
            for (int i = 0; i < 3; i++)
            {
                Run(connection, "INSERT INTO t VALUES (1)");
                connection.ArchiveLog();
            }
        }

        File.Delete(Directory.EnumerateFiles(In("log")).Order(StringComparer.Ordinal).ElementAt(^2));
        var backup = new EngineBackup(In("backup")) { LogArchive = In("log") };
        var missing = Assert.Throws<StorageException>(() => backup.RestoreTo(In("restored")));
        Assert.Equal("XX001", missing.SqlState);
        Assert.False(Directory.Exists(In("restored")));
    }

    [Fact]
    public async Task A_backup_and_the_archive_lead_to_a_commit_or_a_moment()
    {
        Directory.CreateDirectory(In("log"));
        var backup = new EngineBackup(In("backup")) { LogArchive = In("log") };
        long first;
        long second;
        DateTimeOffset between;
        using (var connection = Opened("app.db", $"Log Archive={In("log")}"))
        {
            Run(connection, "CREATE TABLE t (a INT)");
            connection.BackupDatabase(In("backup"));
            Run(connection, "INSERT INTO t VALUES (1)");
            first = connection.LastCommit;
            await Task.Delay(5);
            between = TimeProvider.System.GetUtcNow();
            await Task.Delay(5);
            Run(connection, "INSERT INTO t VALUES (2)");
            second = await connection.ArchiveLogAsync();
        }

        Assert.Equal(first, backup.RestoreTo(In("first"), first));
        Assert.Equal(first, await backup.RestoreToAsync(In("between"), between));
        Assert.Equal(second, backup.RestoreTo(In("all")));
        Assert.Equal("1", Rows("first"));
        Assert.Equal("1", Rows("between"));
        Assert.Equal("1,2", Rows("all"));
        Assert.Equal("22023", Assert.Throws<RestorePointException>(() => backup.RestoreTo(In("early"), 1)).SqlState);
        Assert.False(Directory.Exists(In("early")));
        using var original = new EngineConnection($"Data Source={backup.DataSource};Read Only=true");
        original.Open();
        Assert.Equal(0L, Run(original, "SELECT count(*) FROM t"));
    }

    [Fact]
    public void A_backup_that_is_none_is_refused()
    {
        var none = new EngineBackup(In("none"));
        AssertRefused("58P01", () => none.RestoreTo(In("target")));
        Directory.CreateDirectory(In("none"));
        AssertRefused("58P01", () => none.RestoreTo(In("target")));
        using (var connection = Opened("app.db"))
        {
            Run(connection, "CREATE TABLE t (a INT)");
            connection.BackupDatabase(In("backup"));
            AssertRefused("55000", () => connection.ArchiveLog());
        }

        var backup = new EngineBackup(In("backup"));
        AssertRefused("58P02", () => backup.RestoreTo(_directory.FullName));
        Assert.Throws<ArgumentOutOfRangeException>(() => backup.RestoreTo(In("target"), 0));
        byte[] page = File.ReadAllBytes(backup.DataSource);
        page.AsSpan().Fill(7);
        File.WriteAllBytes(backup.DataSource, page);
        var damage = Assert.Throws<StorageException>(() => backup.RestoreTo(In("target")));
        Assert.Equal("XX001", damage.SqlState);
        Assert.False(Directory.Exists(In("target")));
    }

    [Fact]
    public void An_archive_belongs_to_one_database_and_one_continuation_of_it()
    {
        Directory.CreateDirectory(In("log"));
        string archive = $"Log Archive={In("log")}";
        long middle;
        using (var connection = Opened("app.db", archive))
        {
            Run(connection, "CREATE TABLE t (a INT)");
            connection.BackupDatabase(In("backup"));
            middle = connection.LastCommit;
            Run(connection, "INSERT INTO t VALUES (1)");
            connection.ArchiveLog();
            Run(connection, "INSERT INTO t VALUES (2)");
            connection.ArchiveLog();
        }

        new EngineBackup(In("backup")) { LogArchive = In("log") }.RestoreTo(In("restored"), middle);
        AssertRefused("55000", () => Opened("restored/app.db", archive));
        Directory.CreateDirectory(In("other"));
        AssertRefused("55000", () => Opened("other/app.db", archive));
        AssertRefused("55000", () => Opened("app.db", $"Log Archive={_directory.FullName}"));
        Assert.Equal("58P01", Assert.Throws<StorageException>(() => Opened("app.db", "Log Archive=none")).SqlState);
        using var again = Opened("app.db", archive);
        Run(again, "INSERT INTO t VALUES (3)");
        again.ArchiveLog();
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static void AssertRefused(string state, Action action)
    {
        var refused = Assert.Throws<BackupException>(action);
        Assert.Equal(state, refused.SqlState);
        Assert.False(string.IsNullOrEmpty(refused.Hint));
    }

    private static object? Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private object? Rows(string folder)
    {
        using var connection = Opened(folder + "/app.db", "Create=false");
        return Run(connection, "SELECT string_agg(a::text, ',' ORDER BY a) FROM t");
    }

    private string In(string name) => Path.Join(_directory.FullName, name);

    private EngineConnection Opened(string file, string settings = "")
    {
        var connection = new EngineConnection($"Data Source={In(file)};{settings}");
        connection.Open();
        return connection;
    }
}
