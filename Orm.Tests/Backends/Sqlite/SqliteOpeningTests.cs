using System.Globalization;
using Orm.Backends;
using Orm.Backends.Sqlite;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends.Sqlite;

/// <summary>What is found when a database is opened, and what is made of it.</summary>
public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_told_and_left_alone()
    {
        var file = _directory.File("letter.txt");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("This is no database at all. ", 100)));
        var before = File.ReadAllBytes(file);
        using var database = new SqliteDatabase($"Data Source={file}");

        var error = Assert.Throws<NotADatabaseException>(database.Rent);

        Assert.Equal((file, 26), (error.Database, error.Facts.Code));
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_damaged_database_is_told()
    {
        var file = _directory.File("damaged.db");
        using (var database = new SqliteDatabase($"Data Source={file}"))
        {
            var connection = database.Rent();
            connection.Execute("PRAGMA journal_mode = DELETE");
            connection.Execute("CREATE TABLE T (V TEXT)");
            connection.Execute("INSERT INTO T VALUES (@p1)", new string('x', 100_000));
            database.Return(connection);
        }

        var bytes = File.ReadAllBytes(file);
        Array.Fill<byte>(bytes, 0xFF, 4096, bytes.Length - 4096);
        File.WriteAllBytes(file, bytes);

        using var damaged = new SqliteDatabase($"Data Source={file}");
        var reader = damaged.Rent();
        Assert.Throws<NotADatabaseException>(() => reader.Scalar("SELECT length(V) FROM T", ScalarKind.Int64));
        Assert.True(reader.IsBroken);
        damaged.Return(reader);
    }

    [Fact]
    public void A_directory_cannot_be_opened()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.Path}");
        var error = Assert.Throws<DatabaseUnavailableException>(database.Rent);
        Assert.Equal(_directory.Path, error.Database);
    }

    [Theory]
    [InlineData("ReadOnly")]
    [InlineData("ReadWrite")]
    public async Task A_missing_file_is_not_created_unless_allowed(string mode)
    {
        var file = _directory.File("missing.db");
        using var database = new SqliteDatabase($"Data Source={file};Mode={mode}");
        Assert.Throws<DatabaseUnavailableException>(database.Rent);
        await Assert.ThrowsAsync<DatabaseUnavailableException>(
            async () => await database.RentAsync(CancellationToken.None));
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_file_in_a_missing_directory_cannot_be_opened()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("no/such.db")}");
        Assert.Throws<DatabaseUnavailableException>(database.Rent);
    }

    [Fact]
    public void A_read_only_database_refuses_writes_and_still_reads()
    {
        var file = CreateWithTable();
        using var database = new SqliteDatabase($"Data Source={file};Mode=ReadOnly");
        var connection = database.Rent();
        var error = Assert.Throws<DatabaseException>(() => connection.Execute("INSERT INTO T VALUES (1)"));
        Assert.Equal(8, error.Facts.Code & 0xFF);
        Assert.Contains("read-only", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, connection.Number("SELECT count(*) FROM T"));
        connection.Begin(System.Data.IsolationLevel.Unspecified);
        Assert.Equal(0, connection.Number("SELECT count(*) FROM T"));
        connection.Commit();
        database.Return(connection);
    }

    [Theory]
    [InlineData("Data Source=x;Colour=blue")]
    [InlineData("Data Source=x;Mode=Sideways")]
    [InlineData("nonsense")]
    public void A_connection_string_that_makes_no_sense_is_refused_at_once(string connectionString)
        => Assert.ThrowsAny<ArgumentException>(() => new SqliteDatabase(connectionString));

    [Fact]
    public void A_file_that_we_create_gets_a_write_ahead_log()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("new.db")}");
        Assert.Equal("wal", Ask(database, "PRAGMA journal_mode"));
    }

    [Fact]
    public void The_journal_of_an_existing_file_is_left_as_it_is()
    {
        var file = CreateWithTable("DELETE");
        using var database = new SqliteDatabase($"Data Source={file}");
        Assert.Equal("delete", Ask(database, "PRAGMA journal_mode"));
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData(";Foreign Keys=False", "0")]
    public void Foreign_keys_hold_unless_turned_off(string option, string expected)
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("keys.db")}{option}");
        Assert.Equal(expected, Ask(database, "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys"));
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData(";Recursive Triggers=True", "1")]
    public void Triggers_set_themselves_off_where_that_is_asked_for(string option, string expected)
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("triggers.db")}{option}");
        Assert.Equal(expected, Ask(database, "SELECT CAST(recursive_triggers AS TEXT) FROM pragma_recursive_triggers"));
    }

    [Theory]
    [InlineData("file:{0}")]
    [InlineData("file:{0}?cache=private")]
    public void A_file_can_be_named_by_a_uri(string uri)
    {
        var file = CreateWithTable();
        var source = string.Format(CultureInfo.InvariantCulture, uri, file);
        using var database = new SqliteDatabase($"Data Source={source};Cache=Shared;Mode=ReadWrite");
        Assert.Equal("T", Ask(database, "SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public void The_directory_of_data_can_stand_in_the_path()
    {
        CreateWithTable();
        AppDomain.CurrentDomain.SetData("DataDirectory", _directory.Path);
        try
        {
            using var database = new SqliteDatabase("Data Source=|DataDirectory|existing.db;Mode=ReadOnly");
            Assert.Equal("T", Ask(database, "SELECT name FROM sqlite_schema"));
        }
        finally
        {
            AppDomain.CurrentDomain.SetData("DataDirectory", data: null);
        }
    }

    [Fact]
    public void A_password_needs_a_library_that_encrypts()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("secret.db")};Password=p");
        Assert.Throws<InvalidOperationException>(database.Rent);
        using var missing = new SqliteDatabase($"Data Source={_directory.File("no/such.db")};Password=p");
        Assert.Throws<DatabaseUnavailableException>(missing.Rent);
    }

    [Fact]
    public async Task Many_can_create_the_same_file_at_once()
    {
        using var database = new SqliteDatabase($"Data Source={_directory.File("race.db")}");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() =>
        {
            var connection = database.Rent();
            connection.Execute("CREATE TABLE IF NOT EXISTS T (Id INTEGER PRIMARY KEY)");
            connection.Execute("INSERT INTO T VALUES (@p1)", i);
            database.Return(connection);
        })));
        var reader = database.Rent();
        Assert.Equal(8, reader.Number("SELECT count(*) FROM T"));
        database.Return(reader);
    }

    [Fact]
    public void A_text_that_is_not_one_statement_is_refused()
    {
        using var database = new SqliteDatabase("Data Source=:memory:");
        var connection = database.Rent();
        connection.Execute("CREATE TABLE T (Id INTEGER); -- and a comment");
        connection.Execute("INSERT INTO T VALUES (1); ; /* nothing */ ");
        foreach (var sql in new[] { "", "-- nothing", "DELETE FROM T; SELECT 1", "DELETE FROM T; nonsense" })
        {
            Assert.Throws<DatabaseException>(() => connection.Execute(sql));
        }

        Assert.Equal(1, connection.Number("SELECT count(*) FROM T"));
        database.Return(connection);
    }

    private static object? Ask(Database database, string sql)
    {
        var connection = database.Rent();
        try
        {
            return connection.Scalar(sql, ScalarKind.String);
        }
        finally
        {
            database.Return(connection);
        }
    }

    private string CreateWithTable(string journal = "WAL")
    {
        var file = _directory.File("existing.db");
        using var database = new SqliteDatabase($"Data Source={file}");
        var connection = database.Rent();
        connection.Execute($"PRAGMA journal_mode = {journal}");
        connection.Execute("CREATE TABLE T (Id INTEGER)");
        database.Return(connection);
        return file;
    }
}
