using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>Which conditions of a query say that all its rows are in a partial index.</summary>
public sealed class ImplicationTests
{
    [Theory]
    [InlineData("a > 5", "a > 5")]
    [InlineData("a > 5", "5 < a")]
    [InlineData("a > 5", "a > 5 AND b = 'x'")]
    [InlineData("a > 5", "a = 6")]
    [InlineData("a > 5", "a >= 6")]
    [InlineData("a >= 5", "a > 5")]
    [InlineData("a < 5", "a <= 4")]
    [InlineData("a <= 5", "a = 5")]
    [InlineData("a <> 5", "a > 5")]
    [InlineData("a <> 5", "a < 5")]
    [InlineData("a <> 5", "a = 4")]
    [InlineData("a <> 5", "NOT a = 5")]
    [InlineData("a IN (1, 2, 3)", "a = 2")]
    [InlineData("a IN (1, 2, 3)", "a IN (3, 1)")]
    [InlineData("a = 1 OR b = 'x'", "b = 'x'")]
    [InlineData("a > 5", "a = 7 OR a = 9")]
    [InlineData("a > 5 AND c", "c AND a > 6")]
    [InlineData("c", "c = TRUE")]
    [InlineData("c", "c IS TRUE")]
    [InlineData("NOT c", "c = FALSE")]
    [InlineData("NOT c", "c <> TRUE")]
    [InlineData("b IS NOT NULL", "b = 'x'")]
    [InlineData("b IS NOT NULL", "b LIKE 'x%'")]
    [InlineData("b IS NOT NULL", "NOT (b IS NULL)")]
    [InlineData("b IS NULL", "b IS NULL")]
    [InlineData("lower(b) = 'x'", "lower(b) = 'x'")]
    [InlineData("a BETWEEN 1 AND 9", "a BETWEEN 2 AND 3")]
    public void It_serves(string index, string query) => Assert.Contains("using t_k", Plan(index, query), Ordinal);

    [Theory]
    [InlineData("a > 5", "a > 4")]
    [InlineData("a > 5", "a >= 5")]
    [InlineData("a > 5", "a < 9")]
    [InlineData("a > 5", "a <> 5")]
    [InlineData("a > 5", "a > @p")]
    [InlineData("a > 5", "a = 7 OR b = 'x'")]
    [InlineData("a > 5", "b = 'x'")]
    [InlineData("a <> 5", "a >= 5")]
    [InlineData("a IN (1, 2, 3)", "a IN (3, 4)")]
    [InlineData("a > 5 AND c", "a > 6")]
    [InlineData("c", "c IS NOT FALSE")]
    [InlineData("c", "c IS NOT NULL")]
    [InlineData("NOT c", "c IS NOT TRUE")]
    [InlineData("b IS NOT NULL", "b = 'x' OR a = 1")]
    [InlineData("b IS NOT NULL", "coalesce(b, 'x') = 'x'")]
    [InlineData("b IS NULL", "b = 'x'")]
    [InlineData("lower(b) = 'x'", "b = 'x'")]
    [InlineData("a BETWEEN 1 AND 9", "a BETWEEN 2 AND 10")]
    [InlineData("a = NULL", "a = NULL OR a = 1")]
    public void It_does_not_serve(string index, string query) =>
        Assert.DoesNotContain("using t_k", Plan(index, query), Ordinal);

    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static string Plan(string index, string query)
    {
        using EngineConnection connection = StatisticsTests.Opened($"""
            CREATE TABLE t (id BIGINT PRIMARY KEY, k BIGINT, a INT, b TEXT, c BOOLEAN);
            CREATE INDEX t_k ON t (k) WHERE {index};
            INSERT INTO t SELECT i, i, i % 10, 'x' || i % 7, i % 3 = 0 FROM generate_series(1, 500) AS s(i)
            """);
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN SELECT id FROM t WHERE k = 77 AND ({query})";
        command.Parameters.AddWithValue("p", 9);
        using EngineDataReader reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}
