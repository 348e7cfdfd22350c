using Orm.Backends;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>Every type at its edges, written by each backend and read by each, in one stored form.</summary>
public sealed class ScalarRoundTripTests
{
    [Theory]
    [MemberData(nameof(ScalarEdges.Values), MemberType = typeof(ScalarEdges))]
    public void A_value_comes_back_whoever_wrote_it(ScalarKind kind, object value, string stored)
    {
        using var backends = new BothBackends();
        var sqlite = backends.Sqlite.Rent();
        var adoNet = backends.AdoNet.Rent();
        sqlite.Execute("CREATE TABLE T (Id INTEGER PRIMARY KEY, V)");

        sqlite.Execute("INSERT INTO T VALUES (1, @p1)", new ScalarValue(kind, value));
        adoNet.Execute("INSERT INTO T VALUES (2, @p1)", new ScalarValue(kind, value));

        foreach (var connection in new DatabaseConnection[] { sqlite, adoNet })
        {
            Assert.Equal([[value], [value]], connection.Query("SELECT V FROM T ORDER BY Id", [kind]));
            Assert.Equal([[stored], [stored]], connection.Query(
                """
                SELECT CASE typeof(V)
                    WHEN 'blob' THEN 'blob ' || hex(V)
                    WHEN 'real' THEN 'real'
                    ELSE typeof(V) || ' ' || V END
                FROM T ORDER BY Id
                """,
                [ScalarKind.String]));
        }

        backends.Sqlite.Return(sqlite);
        backends.AdoNet.Return(adoNet);
    }

    [Fact]
    public void Every_kind_is_in_the_table()
        => Assert.Equal(
            Enum.GetValues<ScalarKind>(),
            ScalarEdges.Values.Select(row => (ScalarKind)row[0]!).Distinct().Order());

    [Fact]
    public void A_null_comes_back_as_null()
    {
        using var backends = new BothBackends();
        foreach (var database in new Database[] { backends.Sqlite, backends.AdoNet })
        {
            var connection = database.Rent();
            Assert.Null(connection.Scalar("SELECT @p1", ScalarKind.String, (string?)null));
            Assert.Equal("null", connection.Scalar("SELECT typeof(@p1)", ScalarKind.String, (string?)null));
            database.Return(connection);
        }
    }

    [Fact]
    public void A_text_keeps_its_nul_characters()
    {
        const string Text = "a\0b\0";
        using var backends = new BothBackends();
        foreach (var database in new Database[] { backends.Sqlite, backends.AdoNet })
        {
            var connection = database.Rent();
            Assert.Equal("61006200", connection.Scalar("SELECT hex(@p1)", ScalarKind.String, Text));
            Assert.Equal(Text, connection.Scalar("SELECT @p1", ScalarKind.String, Text));
            database.Return(connection);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    [InlineData(300)]
    [InlineData(100_000)]
    public void A_text_of_any_length_comes_back(int length)
    {
        var text = string.Concat(Enumerable.Range(0, length).Select(i => i % 3 == 0 ? "é" : "x"));
        using var backends = new BothBackends();
        foreach (var database in new Database[] { backends.Sqlite, backends.AdoNet })
        {
            var connection = database.Rent();
            connection.Execute("CREATE TABLE IF NOT EXISTS T (V TEXT)");
            connection.Execute("INSERT INTO T VALUES (@p1)", text);
            Assert.Equal(text, connection.Query("SELECT V FROM T LIMIT 1", [ScalarKind.String])[0][0]);
            database.Return(connection);
        }
    }

    [Fact]
    public void A_unicode_text_in_a_database_of_utf_16_comes_back()
    {
        using var backends = new BothBackends();
        var connection = backends.Sqlite.Rent();
        connection.Execute("PRAGMA encoding = 'UTF-16le'");
        connection.Execute("CREATE TABLE T (V TEXT)");
        connection.Execute("INSERT INTO T VALUES ('ä😀')");
        Assert.Equal("ä😀", connection.Scalar("SELECT V FROM T", ScalarKind.String));
        backends.Sqlite.Return(connection);
        backends.Sqlite.CloseIdleConnections();

        connection = backends.Sqlite.Rent();
        Assert.Equal("UTF-16le", connection.Scalar("PRAGMA encoding", ScalarKind.String));
        Assert.Equal("ä😀", connection.Scalar("SELECT V FROM T", ScalarKind.String));
        Assert.Equal("ä😀", connection.Scalar("SELECT @p1", ScalarKind.String, "ä😀"));
        backends.Sqlite.Return(connection);
    }
}
