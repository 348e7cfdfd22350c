using Orm.Engine;
using Orm.Engine.Sql.Printing;
using Orm.Engine.Sql.Syntax;
using Orm.Tests.Engine.Sql;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>Whatever is sent to the engine, the answer is rows or a typed error.</summary>
public sealed class RandomStatementTests
{
    [Fact]
    public void Statements_without_sense_give_rows_or_typed_errors()
    {
        using EngineConnection connection = Open();
        Seeds.Check(2000, random =>
        {
            Statement statement = RandomStatements.Statement(random);
            string sql = SqlPrinter.Print(statement);
            return (Run(connection, sql), sql);
        });
    }

    /// <summary>Statements with characters left out, doubled, changed or moved.</summary>
    [Fact]
    public void Damaged_statements_give_rows_or_typed_errors()
    {
        using EngineConnection connection = Open();
        Seeds.Check(2000, random =>
        {
            string sql = Damaged(random, SqlPrinter.Print(RandomStatements.Statement(random)));
            return (Run(connection, sql), sql);
        });
    }

    [Theory]
    [InlineData("SELECT {0}1{1}", "(", ")")]
    [InlineData("SELECT {0}1", "- ", "")]
    [InlineData("SELECT {0}TRUE", "NOT ", "")]
    [InlineData("SELECT 1{0}", " + 1", "")]
    [InlineData("SELECT * FROM {0}(SELECT 1) AS t{1}", "(SELECT * FROM ", ") AS t")]
    public void Deep_nesting_is_bounded(string form, string open, string close)
    {
        using EngineConnection connection = Open();
        string sql = string.Format(
            System.Globalization.CultureInfo.InvariantCulture,
            form,
            string.Concat(Enumerable.Repeat(open, 50_000)),
            string.Concat(Enumerable.Repeat(close, 50_000)));
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal("54000", Assert.ThrowsAny<EngineException>(() => command.ExecuteNonQuery()).SqlState);
    }

    private static EngineConnection Open()
    {
        var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        Run(connection, "CREATE TABLE a (a INT, b TEXT, c1 NUMERIC(10, 2), name TEXT, date DATE)");
        Run(connection, "INSERT INTO a VALUES (1, 'x', 1.5, 'n', '2024-01-01'), (NULL, NULL, NULL, NULL, NULL)");
        return connection;
    }

    private static string Damaged(Random random, string sql)
    {
        for (int i = random.Next(1, 4); i > 0 && sql.Length > 2; i--)
        {
            int at = random.Next(sql.Length - 1);
            int length = random.Next(1, Math.Min(8, sql.Length - at));
            string part = sql.Substring(at, length);
            sql = random.Next(4) switch
            {
                0 => sql.Remove(at, length),
                1 => sql.Insert(at, part),
                2 => sql[..at] + (char)random.Next(32, 300) + sql[(at + 1)..],
                _ => sql.Remove(at, length).Insert(random.Next(sql.Length - length), part),
            };
        }

        return sql;
    }

    private static bool Run(EngineConnection connection, string sql)
    {
        try
        {
            using EngineCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.CommandTimeout = 5;
            command.Parameters.AddWithValue("p", 1);
            command.Parameters.AddWithValue("Name", "x");
            using EngineDataReader reader = command.ExecuteReader();
            do
            {
                while (reader.Read())
                {
                    // Rows are computed as they are read, and so are their errors.
                }
            }
            while (reader.NextResult());
            return true;
        }
        catch (EngineException error)
        {
            return error.SqlState.Length == 5;
        }
    }
}
