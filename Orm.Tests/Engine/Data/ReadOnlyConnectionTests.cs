using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>What a connection for reading may do, and settings that two connections to one file disagree on.</summary>
public sealed class ReadOnlyConnectionTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-reading-");

    [Theory]
    [InlineData("INSERT INTO t VALUES (2)")]
    [InlineData("INSERT INTO t SELECT a FROM t WHERE a > 100")]
    [InlineData("INSERT INTO numbered (b) VALUES (1)")]
    [InlineData("UPDATE t SET a = 2")]
    [InlineData("DELETE FROM t WHERE a = 100")]
    [InlineData("CREATE TABLE u (a INT)")]
    [InlineData("CREATE INDEX i ON t (a)")]
    [InlineData("DROP TABLE t")]
    [InlineData("TRUNCATE t")]
    [InlineData("SELECT nextval('s')")]
    [InlineData("SELECT a FROM t FOR UPDATE")]
    [InlineData("SELECT a FROM t WHERE a > 100 FOR SHARE")]
    [InlineData("WITH c AS (INSERT INTO t VALUES (2) RETURNING a) SELECT a FROM c")]
    [InlineData("WITH c AS (DELETE FROM t WHERE a > 100 RETURNING a) SELECT count(*) FROM c")]
    [InlineData("WITH c AS (UPDATE t SET a = 2 WHERE a > 100) SELECT 1")]
    [InlineData("EXPLAIN ANALYZE DELETE FROM t WHERE a > 100")]
    [InlineData("CHECKPOINT")]
    [InlineData("VACUUM")]
    [InlineData("ANALYZE")]
    [InlineData("BEGIN READ WRITE; INSERT INTO t VALUES (2)")]
    public void A_connection_for_reading_refuses_writes(string statement)
    {
        using var writing = Filled();
        foreach (bool alone in new[] { false, true })
        {
            if (alone)
            {
                writing.Close();
            }

            using var reading = Opened("Read Only=true");
            Assert.Equal(1L, Run(reading, "SELECT count(*) FROM t"));
            var refused = Assert.Throws<ReadOnlyTransactionException>(() => Run(reading, statement));
            Assert.Equal("25006", refused.SqlState);
            Assert.Equal(1L, Run(reading, "SELECT sum(a) FROM t"));
        }
    }

    [Theory]
    [InlineData("INSERT INTO numbered (b) VALUES (1)")]
    [InlineData("WITH c AS (INSERT INTO numbered (b) VALUES (1) RETURNING a) SELECT a FROM c")]
    [InlineData("EXPLAIN ANALYZE INSERT INTO numbered (b) VALUES (1)")]
    [InlineData("INSERT INTO passing (b) VALUES (1)")]
    [InlineData("WITH c AS (INSERT INTO passing (b) VALUES (1)) SELECT 1")]
    [InlineData("WITH c AS (INSERT INTO passing VALUES (100, 1)) SELECT 1")]
    [InlineData("SELECT nextval('s')")]
    [InlineData("SELECT setval('s', 100)")]
    public void What_is_refused_takes_no_number(string statement)
    {
        using var writing = Filled();
        Run(writing, "CREATE TABLE passing (a INTEGER PRIMARY KEY AUTOINCREMENT, b INT)");
        using var reading = Opened("Read Only=true");
        Assert.Throws<ReadOnlyTransactionException>(() => Run(reading, statement));
        Assert.Throws<ReadOnlyTransactionException>(() => Run(writing, "BEGIN READ ONLY; " + statement));
        Run(writing, "ROLLBACK");

        Assert.Equal(1, Run(writing, "INSERT INTO numbered (b) VALUES (1) RETURNING a"));
        Assert.Equal("1", $"{Run(writing, "INSERT INTO passing (b) VALUES (1) RETURNING a")}");
        Assert.Equal(1L, Run(writing, "SELECT nextval('s')"));
    }

    [Fact]
    public void What_does_not_fit_into_memory_is_not_written_beside_a_database_that_is_only_read()
    {
        using (var writing = Filled())
        {
            Run(writing, "CREATE TABLE many (a INT, b TEXT); INSERT INTO many SELECT i, repeat('x', 100) || i "
                + "FROM generate_series(1, 5000) AS s(i)");
        }

        var before = Files();
        using var one = Opened("Read Only=true;Memory Limit=32kB");
        using var command = one.CreateCommand();
        command.CommandText = "SELECT a FROM many ORDER BY b";
        using (var reader = command.ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.NotEqual(0, one.Session.Instance.Database.TemporaryFiles.BytesOnDisk);
            Assert.Equal(before, Files());
        }

        one.Close();
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_connection_for_reading_sees_what_others_of_the_process_commit()
    {
        using var writing = Filled();
        using var reading = Opened("Read Only=true");
        Run(writing, "INSERT INTO t VALUES (2)");
        Assert.Equal(3L, Run(reading, "SELECT sum(a) FROM t"));
        using var transaction = reading.BeginTransaction();
        Assert.Throws<ReadOnlyTransactionException>(() => Run(reading, "DELETE FROM t"));
    }

    [Fact]
    public void A_file_that_needs_recovery_is_read_and_nothing_is_written()
    {
        using (var writing = Filled())
        {
            Run(writing, "INSERT INTO t VALUES (2)");
            writing.Session.Instance.Database.CloseFiles();
        }

        var before = Files();
        using (var reading = Opened("Read Only=true"))
        using (var second = Opened("Read Only=true"))
        {
            Assert.Equal(3L, Run(reading, "SELECT sum(a) FROM t"));
            Assert.Equal(3L, Run(second, "SELECT sum(a) FROM t"));
            var conflict = Assert.Throws<SettingConflictException>(() => Opened(""));
            Assert.Equal(("Read Only", "true", "false"), (conflict.Setting, conflict.Present, conflict.Wanted));
        }

        Assert.Equal(before, Files());
        using var again = Opened("");
        Assert.Equal(3L, Run(again, "SELECT sum(a) FROM t"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_typed_error_and_is_not_made()
    {
        foreach (string settings in new[] { "Read Only=true", "Create=false" })
        {
            var missing = Assert.Throws<StorageException>(() => Opened(settings));
            Assert.Equal("58P01", missing.SqlState);
            Assert.NotNull(missing.Hint);
        }

        Assert.Empty(_directory.GetFiles());
        using var nowhere = new EngineConnection($"Data Source={_directory.FullName}/none/app.db");
        Assert.Equal("58P01", Assert.Throws<StorageException>(nowhere.Open).SqlState);
    }

    [Theory]
    [InlineData("Memory Limit=64MB", "Memory Limit=65536kB", null, null)]
    [InlineData("Memory Limit=64MB", "", null, null)]
    [InlineData("Memory Limit=64MB", "Memory Limit=32MB", "Memory Limit", "64MB")]
    [InlineData("", "Buffer Size=256MB", null, null)]
    [InlineData("", "Buffer Size=2MB", "Buffer Size", "256MB")]
    [InlineData("", "Log Archive=.", "Log Archive", "")]
    public void Settings_that_two_connections_disagree_on_are_an_error(
        string first, string second, string? setting, string? present)
    {
        using var one = Opened(first);
        if (setting is null)
        {
            Opened(second).Dispose();
            return;
        }

        var conflict = Assert.Throws<SettingConflictException>(() => Opened(second));
        Assert.Equal((setting, present), (conflict.Setting, conflict.Present));
        Assert.Equal(second, $"{conflict.Setting}={conflict.Wanted}");
        Assert.Equal("55P02", conflict.SqlState);
        Assert.Contains($"{setting}={present}", conflict.Message, StringComparison.Ordinal);
        Assert.Contains(second, conflict.Message, StringComparison.Ordinal);
        one.Close();
        if (setting != "Log Archive")
        {
            Opened(second).Dispose();
        }
    }

    [Fact]
    public void Each_connection_has_its_own_degree_of_parallelism()
    {
        using var one = Opened("");
        using var four = Opened("Max Degree Of Parallelism=4");
        Assert.Equal((1, 4), (one.Session.MostWorkers, four.Session.MostWorkers));
    }

    [Fact]
    public void Vacuum_is_a_statement_and_a_method_and_no_part_of_a_transaction()
    {
        using var connection = Filled();
        Run(
            connection,
            "INSERT INTO t WITH RECURSIVE n(a) AS (SELECT 2 UNION ALL SELECT a + 1 FROM n WHERE a < 100000) "
            + "SELECT a FROM n; CHECKPOINT; DELETE FROM t WHERE a > 1");
        long before = connection.Session.Instance.Database.Store.FileBytes;
        long gained = connection.Vacuum();
        Assert.InRange(gained, before / 2, before);
        Run(connection, "INSERT INTO t SELECT i FROM generate_series(2, 100000) AS s(i); CHECKPOINT; "
            + "DELETE FROM t WHERE a > 1");
        Assert.Null(Run(connection, "VACUUM"));
        Assert.InRange(connection.Session.Instance.Database.Store.FileBytes, 1, before / 2);
        Assert.Null(Run(connection, "VACUUM (ANALYZE) t"));
        Assert.Equal("42P01", Assert.Throws<StatementException>(() => Run(connection, "VACUUM nothing")).SqlState);
        using (var transaction = connection.BeginTransaction())
        {
            Assert.Equal("25001", Assert.Throws<StatementException>(() => Run(connection, "VACUUM")).SqlState);
            Assert.Equal("25001", Assert.Throws<StatementException>(() => connection.Vacuum()).SqlState);
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a FROM t";
        using var reader = command.ExecuteReader();
        Assert.Throws<InvalidOperationException>(() => connection.Vacuum());
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static object? Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    private List<(string Name, int Hash, DateTime Written)> Files() =>
        [.. _directory.GetFiles().OrderBy(file => file.Name).Select(file =>
        {
            var hash = default(HashCode);
            hash.AddBytes(File.ReadAllBytes(file.FullName));
            return (file.Name, hash.ToHashCode(), file.LastWriteTimeUtc);
        })];

    private EngineConnection Filled()
    {
        var connection = Opened("");
        Run(connection, "CREATE TABLE t (a INT); INSERT INTO t VALUES (1); CREATE SEQUENCE s");
        Run(connection, "CREATE TABLE numbered (a INT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, b INT)");
        return connection;
    }

    private EngineConnection Opened(string settings)
    {
        var connection = new EngineConnection($"Data Source={_directory.FullName}/app.db;{settings}");
        connection.Open();
        return connection;
    }
}
