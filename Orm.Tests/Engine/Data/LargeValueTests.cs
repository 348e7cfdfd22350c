using System.Globalization;
using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Execution;
using Orm.Engine.Types;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// Values in overflow pages, through everything that is done with them: 16 MB in CI, and with <c>ORM_VALUE_MB=1024</c>
/// as long as a value can be.
/// </summary>
public sealed class LargeValueTests : IDisposable
{
    private const int Megabyte = 1 << 20;
    private const int LimitBytes = 1 << 30;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-values-");
    private readonly int _bytes = Megabyte * int.Parse(
        Environment.GetEnvironmentVariable("ORM_VALUE_MB") ?? "16", CultureInfo.InvariantCulture);

    [Fact]
    public void A_large_value_is_stored_read_changed_deleted_and_given_back()
    {
        using (var connection = Opened())
        {
            Run(connection, "CREATE TABLE t (a INT PRIMARY KEY, b BLOB)");
            Store(connection, "INSERT INTO t VALUES (1, @b)", seed: 1);
            RequireValue(connection, seed: 1);
        }

        using (var connection = Opened())
        {
            RequireValue(connection, seed: 1);
            using (connection.BeginTransaction())
            {
                Store(connection, "UPDATE t SET b = @b", seed: 2);
                RequireValue(connection, seed: 2);
            }

            RequireValue(connection, seed: 1);
            Store(connection, "UPDATE t SET b = @b", seed: 3);
            RequireValue(connection, seed: 3);
        }

        using (var connection = Opened())
        {
            RequireValue(connection, seed: 3);
            Run(connection, "DELETE FROM t");
            connection.Vacuum();
            Assert.InRange(connection.Session.Instance.Database.Store.FileBytes, 0, Megabyte);
            Assert.Empty(connection.Verify());
            Assert.Equal(0L, Run(connection, "SELECT count(*) FROM t"));
        }
    }

    [Fact]
    public void Nothing_copies_a_large_value_more_often_than_it_has_to()
    {
        using var connection = Opened();
        Run(connection, "CREATE TABLE t (a INT PRIMARY KEY, b BLOB, c INT)");

        // The first one makes the buffers of the log.
        CopiesOf(connection, "INSERT INTO t VALUES (0, @b, 0); DELETE FROM t");

        // The parameter, which is the caller's to change, and the row that pages and log are written from.
        Assert.Equal(2, CopiesOf(connection, "INSERT INTO t VALUES (1, @b, 0)"));

        // And the row as it was.
        Assert.Equal(3, CopiesOf(connection, "UPDATE t SET b = @b"));
        Assert.Equal(3, CopiesOf(connection, "UPDATE t SET b = @b WHERE a = 1"));
        Assert.Equal(3, CopiesOf(connection, "UPDATE t SET b = @b WHERE c = 0 RETURNING a"));

        // What is read, and what the caller gets.
        Assert.Equal(2, CopiesOf(connection, "SELECT b FROM t WHERE a = 1", reader => reader.GetStream(0)));
        Assert.Equal(2, CopiesOf(connection, "SELECT b FROM t WHERE a = 1", reader => reader.GetValue(0)));
        Assert.Equal(2, CopiesOf(connection, "SELECT b FROM t", reader => reader.GetFieldValue<byte[]>(0)));
        Assert.Equal(1, CopiesOf(connection, "SELECT b FROM t", reader => reader.GetBytes(0, 7, new byte[9], 0, 9)));
        Assert.Equal(0, CopiesOf(connection, "SELECT a, c FROM t", reader => reader.GetInt32(0)));
    }

    [Fact]
    public void A_prepared_statement_lets_go_of_a_large_value()
    {
        const string Text = "INSERT INTO t VALUES (@b)";
        using var connection = Opened();
        Run(connection, "CREATE TABLE t (b BLOB)");
        var session = connection.Session;
        var statement = session.Instance.Parse(Text)[0];
        var plan = Prepared();
        Insert(1000);
        Assert.Same(plan, Prepared());
        Insert(2 * Megabyte);
        Assert.All(plan.Values, value => Assert.True(value.IsNull));
        Assert.Null(plan.Reader);

        // It serves the next run, which nothing is planned for.
        Assert.False(plan.IsRunning);
        Assert.Same(plan, Prepared());
        Insert(2 * Megabyte);
        Insert(1000);
        Assert.Same(plan, Prepared());
        Assert.Equal(4L, Run(connection, "SELECT count(*) FROM t"));

        PreparedPlan Prepared() => session.Prepare(
            statement, Text, new ParameterValues([("b", SqlValue.Blob([1]))]));

        void Insert(int bytes)
        {
            using var command = connection.CreateCommand();
            command.CommandText = Text;
            command.Parameters.AddWithValue("@b", new byte[bytes]);
            command.ExecuteNonQuery();
        }
    }

    [Fact]
    public void A_value_beyond_the_limit_is_an_error_that_names_it()
    {
        using var connection = Opened();
        Run(connection, "CREATE TABLE t (a INT PRIMARY KEY, b BLOB); INSERT INTO t VALUES (1, NULL)");
        byte[] value = GC.AllocateUninitializedArray<byte>(LimitBytes + 1);
        using var command = connection.CreateCommand();
        command.CommandText = "UPDATE t SET b = @b";
        command.Parameters.AddWithValue("@b", value);
        var refused = Assert.Throws<StorageException>(() => command.ExecuteNonQuery());
        Assert.Equal("54000", refused.SqlState);
        Assert.Contains(
            LimitBytes.ToString(CultureInfo.InvariantCulture), refused.Message, StringComparison.Ordinal);
        Assert.Equal(1L, Run(connection, "SELECT count(*) FROM t WHERE b IS NULL"));
    }

    [Fact]
    public void What_is_read_in_parts_is_copied_once()
    {
        using var connection = Opened();
        Run(connection, "CREATE TABLE t (a BLOB, b TEXT)");
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO t VALUES (@a, @b)";
        command.Parameters.AddWithValue("@a", new byte[Megabyte]);
        command.Parameters.AddWithValue("@b", new string('x', Megabyte));
        command.ExecuteNonQuery();
        command.CommandText = "SELECT a, b FROM t";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        byte[] bytes = new byte[1000];
        char[] chars = new char[1000];
        bool isWhole = true;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int from = 0; from < Megabyte; from += bytes.Length)
        {
            int length = Math.Min(bytes.Length, Megabyte - from);
            isWhole &= reader.GetBytes(0, from, bytes, 0, bytes.Length) == length;
            isWhole &= reader.GetChars(1, from, chars, 0, chars.Length) == length;
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3 * Megabyte);
        Assert.True(isWhole);
        using var stream = reader.GetStream(0);
        Assert.Equal(Megabyte, stream.Length);
        Assert.Throws<InvalidOperationException>(() =>
        {
            reader.Read();
            reader.GetChars(1, 0, chars, 0, 1);
        });
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static object? Run(EngineConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        return command.ExecuteScalar();
    }

    // How often the statement, and what is done with its first row, takes as much memory as the value has.
    private static long CopiesOf(
        EngineConnection connection, string text, Func<EngineDataReader, object>? use = null)
    {
        const int Bytes = 16 * Megabyte;
        using var command = connection.CreateCommand();
        command.CommandText = text;
        if (text.Contains('@', StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("@b", new byte[Bytes]);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        using (var reader = command.ExecuteReader())
        {
            _ = reader.Read() && use?.Invoke(reader) is not null;
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Bytes;
    }

    private void Store(EngineConnection connection, string text, int seed)
    {
        byte[] value = GC.AllocateUninitializedArray<byte>(_bytes);
        new Random(seed).NextBytes(value);
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.Parameters.AddWithValue("@b", value);
        Assert.Equal(1, command.ExecuteNonQuery());
    }

    // By a stream and by parts, in pieces that are not those of pages.
    private void RequireValue(EngineConnection connection, int seed)
    {
        byte[] wanted = GC.AllocateUninitializedArray<byte>(_bytes);
        new Random(seed).NextBytes(wanted);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT b FROM t WHERE a = 1";
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.Equal(_bytes, reader.GetBytes(0, 0, null, 0, 0));
        byte[] piece = new byte[100_003];
        using var stream = reader.GetStream(0);
        int place = 0;
        for (int read; (read = stream.Read(piece)) > 0; place += read)
        {
            Assert.True(piece.AsSpan(0, read).SequenceEqual(wanted.AsSpan(place, read)), "the stream has other bytes");
        }

        Assert.Equal(_bytes, place);
        foreach (int from in (int[])[0, _bytes / 2, _bytes - 10])
        {
            int read = (int)reader.GetBytes(0, from, piece, 0, piece.Length);
            Assert.Equal(Math.Min(piece.Length, _bytes - from), read);
            Assert.True(piece.AsSpan(0, read).SequenceEqual(wanted.AsSpan(from, read)), "a part has other bytes");
        }
    }

    private EngineConnection Opened()
    {
        var connection = new EngineConnection($"Data Source={_directory.FullName}/x.db");
        connection.Open();
        return connection;
    }
}
