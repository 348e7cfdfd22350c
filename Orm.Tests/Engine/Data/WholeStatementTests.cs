using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>A query that does something, or fails at its end, runs to its end however much of it is read.</summary>
public sealed class WholeStatementTests : IDisposable
{
    private const string Counting = "SELECT nextval('s') FROM generate_series(1, 5)";
    private readonly EngineConnection _connection = new("Data Source=:memory:");

    public WholeStatementTests()
    {
        _connection.Open();
        Command("CREATE SEQUENCE s; CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER)").ExecuteNonQuery();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void ExecuteNonQuery_takes_all_numbers()
    {
        Assert.Equal(-1, Command(Counting).ExecuteNonQuery());
        Assert.Equal(6L, Next());
    }

    [Fact]
    public void ExecuteScalar_gives_the_first_number_and_takes_all()
    {
        Assert.Equal(1L, Command(Counting).ExecuteScalar());
        Assert.Equal(6L, Next());
    }

    [Fact]
    public void NextResult_takes_the_numbers_that_were_not_read()
    {
        using (EngineDataReader reader = Command(Counting + "; SELECT currval('s')").ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.Equal(1L, reader.GetInt64(0));
            Assert.True(reader.NextResult());
            Assert.True(reader.Read());
            Assert.Equal(5L, reader.GetInt64(0));
        }

        Assert.Equal(6L, Next());
    }

    [Fact]
    public void Closing_a_reader_takes_the_numbers_of_its_statements()
    {
        using (EngineDataReader reader = Command(Counting + "; " + Counting).ExecuteReader())
        {
            Assert.True(reader.Read());
        }

        Assert.Equal(11L, Next());
    }

    [Fact]
    public void Numbers_in_a_subquery_and_in_a_table_expression_are_taken_as_well()
    {
        Command("WITH n AS MATERIALIZED (" + Counting + ") SELECT * FROM n").ExecuteScalar();
        Assert.Equal(6L, Next());
        Command("SELECT (SELECT nextval('s') + i - i) FROM generate_series(1, 3) AS g(i)").ExecuteScalar();
        Assert.Equal(10L, Next());
    }

    [Fact]
    public void ExecuteNonQuery_meets_the_error_of_the_last_row()
    {
        Command("INSERT INTO t VALUES (1, 1), (2, 0)").ExecuteNonQuery();
        EngineException error = Assert.ThrowsAny<EngineException>(
            () => Command("SELECT 1 / v FROM t ORDER BY id").ExecuteNonQuery());
        Assert.Equal("22012", error.SqlState);
        Assert.Equal(1, Command("UPDATE t SET v = 1 WHERE id = 2").ExecuteNonQuery());
    }

    [Fact]
    public void RETURNING_changes_all_rows_however_many_are_read()
    {
        Assert.Equal(1, Command("INSERT INTO t SELECT i, i FROM generate_series(1, 4) AS g(i) RETURNING id")
            .ExecuteScalar());
        Assert.Equal(4, Command("UPDATE t SET v = v + 1 RETURNING id").ExecuteNonQuery());
        using (EngineDataReader reader = Command("DELETE FROM t RETURNING id; SELECT count(*) FROM t").ExecuteReader())
        {
            Assert.True(reader.Read());
            Assert.True(reader.NextResult());
            Assert.True(reader.Read());
            Assert.Equal(0L, reader.GetInt64(0));
        }
    }

    [Fact]
    public void A_sequence_that_was_set_back_stays_so_when_the_database_is_opened_anew()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string source = $"Data Source={Path.Combine(folder, "x.odb")};Synchronous=Off";
            using (var first = new EngineConnection(source))
            {
                first.Open();
                using var made = new EngineCommand(
                    "CREATE SEQUENCE s; SELECT setval('s', 900000); SELECT setval('s', 10)", first);
                made.ExecuteNonQuery();
            }

            using var again = new EngineConnection(source);
            again.Open();
            using var next = new EngineCommand("SELECT nextval('s')", again);
            Assert.Equal(11L, next.ExecuteScalar());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private long Next() => (long)Command("SELECT nextval('s')").ExecuteScalar()!;

    private EngineCommand Command(string sql) => new(sql, _connection);
}
