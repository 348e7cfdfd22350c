using Orm.Engine;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// Who says what commits wait for. That they do is proven by <c>SynchronousTests</c>, which sets it in SQL too.
/// </summary>
public sealed class SynchronousSettingTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("orm-synchronous-");

    [Fact]
    public void Connections_to_one_file_have_their_own()
    {
        using var off = Opened("Synchronous=Off");
        using var full = Opened("");
        using var normal = Opened("Synchronous=normal");

        Assert.Equal(Synchronous.Off, Present(off));
        Assert.Equal(Synchronous.Full, Present(full));
        Assert.Equal(Synchronous.Normal, Present(normal));
    }

    [Fact]
    public void A_database_in_memory_waits_for_nothing()
    {
        using var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        Assert.Equal(Synchronous.Off, Present(connection));
    }

    [Theory]
    [InlineData("SET synchronous_commit = off", nameof(Synchronous.Off))]
    [InlineData("SET synchronous_commit TO normal", nameof(Synchronous.Normal))]
    [InlineData("SET synchronous_commit = 'on'", nameof(Synchronous.Full))]
    [InlineData("SET synchronous_commit = FULL", nameof(Synchronous.Full))]
    [InlineData("SET synchronous_commit = remote_apply", nameof(Synchronous.Full))]
    [InlineData("SET synchronous_commit = 0", nameof(Synchronous.Off))]
    [InlineData("SET synchronous_commit = off; SET synchronous_commit = DEFAULT", nameof(Synchronous.Normal))]
    [InlineData("SET synchronous_commit = off; RESET synchronous_commit", nameof(Synchronous.Normal))]
    [InlineData("SET synchronous_commit = off; RESET ALL", nameof(Synchronous.Normal))]
    [InlineData("SET synchronous_commit = off; RESET lock_timeout", nameof(Synchronous.Off))]
    [InlineData("SET LOCAL synchronous_commit = off", nameof(Synchronous.Normal))]
    [InlineData("BEGIN; SET LOCAL synchronous_commit = off; COMMIT", nameof(Synchronous.Normal))]
    [InlineData("BEGIN; SET synchronous_commit = off; COMMIT", nameof(Synchronous.Off))]
    public void A_connection_changes_what_it_was_opened_with(string script, string expected)
    {
        using var connection = Opened("Synchronous=Normal");
        Execute(connection, script);
        Assert.Equal(Enum.Parse<Synchronous>(expected), Present(connection));
    }

    [Fact]
    public void The_running_transaction_takes_what_is_set_in_it()
    {
        using var connection = Opened("");
        using var transaction = connection.BeginTransaction();
        Execute(connection, "SET LOCAL synchronous_commit = off");
        Assert.Equal(Synchronous.Off, connection.Session.Transaction.Synchronous);
        Execute(connection, "SET LOCAL synchronous_commit = normal");
        Assert.Equal(Synchronous.Normal, connection.Session.Transaction.Synchronous);
    }

    [Fact]
    public void What_is_no_value_is_refused()
    {
        using var connection = Opened("");
        var refused = Assert.Throws<StatementException>(() => Execute(connection, "SET synchronous_commit = 7"));
        Assert.Equal("22023", refused.SqlState);
        Assert.Equal(Synchronous.Full, Present(connection));
    }

    [Theory]
    [InlineData("Synchronous=7")]
    [InlineData("Synchronous='Full,Off'")]
    [InlineData("Lock Timeout=soon")]
    public void What_cannot_be_opened_is_not_left_open(string setting)
    {
        using (Opened(""))
        {
            Assert.ThrowsAny<Exception>(() => Opened(setting));
        }

        using var file = new DiskFileSystem(_directory.FullName).Open("x.db", readOnly: false);
        Assert.NotEqual(0, file.Length);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static Synchronous Present(EngineConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        return connection.Session.Transaction.Synchronous;
    }

    private static void Execute(EngineConnection connection, string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private EngineConnection Opened(string settings)
    {
        var connection = new EngineConnection($"Data Source={Path.Join(_directory.FullName, "x.db")};{settings}");
        connection.Open();
        return connection;
    }
}
