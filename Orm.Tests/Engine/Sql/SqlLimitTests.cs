using Orm.Engine;
using Orm.Engine.Sql;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Printing;
using Orm.Engine.Sql.Syntax;
using Xunit;

namespace Orm.Tests.Engine.Sql;

/// <summary>A text uses up neither stack nor memory, whatever is in it.</summary>
public sealed class SqlLimitTests
{
    private const int Many = 100_000;
    private const int SmallStack = 1024 * 1024;

    [Theory]
    [InlineData("SELECT ", "(", "1", ")", "")]
    [InlineData("SELECT ", "NOT ", "TRUE", "", "")]
    [InlineData("SELECT ", "- ", "1", "", "")]
    [InlineData("SELECT ", "~", "1", "", "")]
    [InlineData("SELECT 1", "", "", " + 1", "")]
    [InlineData("SELECT a", "", "", "::int", "")]
    [InlineData("SELECT a", "", "", "[1]", "")]
    [InlineData("SELECT ", "f(", "1", ")", "")]
    [InlineData("SELECT ", "CASE WHEN ", "TRUE", " THEN 1 END", "")]
    [InlineData("SELECT ", "CASE WHEN a THEN 1 ELSE ", "2", " END", "")]
    [InlineData("SELECT ", "EXISTS (SELECT ", "1", ")", "")]
    [InlineData("SELECT ", "1 IN (SELECT ", "1", ")", "")]
    [InlineData("SELECT ", "ARRAY[", "1", "]", "")]
    [InlineData("SELECT ", "1 < ALL (", "x", ")", "")]
    [InlineData("SELECT * FROM ", "(", "t", ")", "")]
    [InlineData("SELECT * FROM ", "(SELECT * FROM ", "t", ")", "")]
    [InlineData("SELECT * FROM t", "", "", " CROSS JOIN t", "")]
    [InlineData("SELECT * FROM ", "t JOIN ", "t", " ON TRUE", "")]
    [InlineData("", "(", "SELECT 1", ")", "")]
    [InlineData("SELECT 1", "", "", " UNION SELECT 1", "")]
    [InlineData("", "WITH x AS (", "SELECT 1", ") SELECT 1", "")]
    [InlineData("SELECT 1 GROUP BY ", "ROLLUP (", "a", ")", "")]
    [InlineData("", "EXPLAIN ", "SELECT 1", "", "")]
    [InlineData("SELECT 1 FROM ", "((SELECT 1) UNION ", "SELECT 1", ")", "")]
    [InlineData("CREATE TABLE t (a int CHECK (", "(", "a", ")", " > 0))")]
    public void Deep_nesting_is_an_error_and_no_crash(string start, string open, string core, string close, string end)
    {
        string sql = start + Repeat(open, Many) + core + Repeat(close, Many) + end;
        var error = Assert.Throws<SqlLimitException>(() => SqlParser.ParseStatement(sql));
        Assert.Equal(SqlLimits.Default.Depth, error.Maximum);
        Assert.NotNull(error.Position);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("((((SELECT ")]
    [InlineData("CASE ")]
    [InlineData("[")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("/*")]
    [InlineData("$a$")]
    [InlineData(",")]
    [InlineData("a.")]
    [InlineData("1")]
    public void Repetition_of_anything_is_an_error_and_no_crash(string part) =>
        Assert.ThrowsAny<EngineException>(() => SqlParser.ParseStatement("SELECT " + Repeat(part, Many) + " !"));

    [Fact]
    public void Everything_that_walks_a_tree_of_the_highest_kind_fits_on_a_small_stack()
    {
        int half = (SqlLimits.Default.Depth - 10) / 2;
        string[] statements =
        [
            "SELECT " + Repeat("NOT ", half * 2) + "TRUE",
            "SELECT " + Repeat("(1 + ", half) + "1" + Repeat(")", half),
            "SELECT 1" + Repeat(" * 1", half * 2),
            "SELECT " + Repeat("CASE WHEN a THEN 1 ELSE ", half) + "2" + Repeat(" END", half),
            "SELECT " + Repeat("(SELECT f(", half / 2) + "1" + Repeat("))", half / 2),
            "SELECT * FROM " + Repeat("(SELECT * FROM ", half / 2) + "t" + Repeat(") AS x", half / 2),
            "SELECT 1" + Repeat(" UNION ALL SELECT 1", half),
        ];
        Exception? failure = null;
        var thread = new Thread(
            () => failure = Record.Exception(() => Array.ForEach(statements, WalkInEveryWay)), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static void WalkInEveryWay(string sql)
    {
        Statement statement = SqlParser.ParseStatement(sql);
        Statement again = SqlParser.ParseStatement(SqlPrinter.Print(statement));
        Assert.True(statement.Equals(again));
        Assert.Equal(statement.GetHashCode(), again.GetHashCode());
        Assert.Same(statement, new Nothing().Rewrite(statement));
    }

    [Fact]
    public void A_chain_of_conditions_may_be_long()
    {
        string sql = "SELECT a FROM t WHERE a = 1" + Repeat(" OR a = 2", Many);
        var statement = (QueryStatement)SqlParser.ParseStatement(sql);
        var condition = Assert.IsType<LogicalExpression>(((SelectBody)statement.Query.Body).Where);
        Assert.Equal(Many + 1, condition.Operands.Count);
    }

    [Fact]
    public void Lists_texts_and_parameters_have_limits_that_say_so()
    {
        var limits = new SqlLimits { ListItems = 3, TextLength = 40, Parameters = 2 };
        Assert.Equal(3, Refused("SELECT a IN (1, 2, 3, 4)").Maximum);
        Assert.Equal(40, Refused("SELECT " + Repeat("1", 40)).Maximum);
        Assert.Equal(2, Refused("SELECT $3").Maximum);
        Assert.Equal(2, Refused("SELECT ? + ? + ?").Maximum);
        Assert.Equal(2, Refused("SELECT @a + @b + @a + $1").Maximum);
        SqlParser.ParseStatement("SELECT a IN (1, 2, 3), @a, @b", limits);

        SqlLimitException Refused(string sql) =>
            Assert.Throws<SqlLimitException>(() => SqlParser.ParseStatement(sql, limits));
    }

    [Fact]
    public void A_limit_counts_for_each_statement_of_a_script()
    {
        var limits = new SqlLimits { Parameters = 1 };
        Assert.Equal(2, SqlParser.ParseScript("SELECT ?; SELECT ?", limits).Count());
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private sealed class Nothing : SyntaxRewriter;
}
