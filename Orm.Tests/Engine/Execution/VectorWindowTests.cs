using Orm.Engine;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Window functions over tables that are read in vectors, partitions larger and smaller than a vector.
/// </summary>
public sealed class VectorWindowTests
{
    [Theory]
    [InlineData("row_number() OVER (PARTITION BY b ORDER BY i DESC)")]
    [InlineData("row_number() OVER ()")]
    [InlineData("rank() OVER (PARTITION BY g ORDER BY n), dense_rank() OVER (PARTITION BY g ORDER BY n)")]
    [InlineData("percent_rank() OVER (ORDER BY s), cume_dist() OVER (ORDER BY s)")]
    [InlineData("percent_rank() OVER (PARTITION BY i ORDER BY s), cume_dist() OVER (PARTITION BY i ORDER BY s)")]
    [InlineData("ntile(3) OVER (PARTITION BY g ORDER BY i), ntile(4000) OVER (PARTITION BY b ORDER BY i)")]
    [InlineData("lag(s) OVER (ORDER BY i), lead(s, 3000) OVER (ORDER BY i)")]
    [InlineData("lag(n, 2) OVER (PARTITION BY g ORDER BY i), lead(d * 2, -1) OVER (PARTITION BY g ORDER BY i)")]
    [InlineData("first_value(s) OVER (PARTITION BY b ORDER BY i), last_value(n) OVER (PARTITION BY b ORDER BY n)")]
    [InlineData("first_value(i) OVER (ORDER BY i ROWS BETWEEN 5 FOLLOWING AND 9 FOLLOWING)")]
    [InlineData("last_value(s) OVER (ORDER BY i ROWS BETWEEN 9 PRECEDING AND 5 PRECEDING)")]
    public void Places_and_values_of_other_rows(string calls) => AssertAgreement(calls);

    [Theory]
    [InlineData("sum(n) OVER (PARTITION BY b ORDER BY i), count(n) OVER (PARTITION BY b ORDER BY i)")]
    [InlineData("sum(d) OVER (ORDER BY n), avg(d) OVER (ORDER BY n ROWS UNBOUNDED PRECEDING)")]
    [InlineData("sum(d * f) OVER (PARTITION BY g), max(x) OVER (PARTITION BY g), count(*) OVER ()")]
    [InlineData("min(s) OVER (PARTITION BY g ORDER BY i), max(s) OVER (PARTITION BY i % 900 ORDER BY i)")]
    [InlineData("sum(i) OVER (ORDER BY i ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING)")]
    [InlineData("min(n) OVER (PARTITION BY g ORDER BY i ROWS BETWEEN CURRENT ROW AND 20 FOLLOWING)")]
    [InlineData("count(*) OVER (PARTITION BY g ORDER BY n GROUPS CURRENT ROW)")]
    [InlineData("sum(x) OVER (ORDER BY g, s RANGE BETWEEN CURRENT ROW AND CURRENT ROW)")]
    [InlineData("sum(n) FILTER (WHERE b) OVER (PARTITION BY g ORDER BY i)")]
    [InlineData("string_agg(s, ',') OVER (PARTITION BY i % 800 ORDER BY i)")]
    [InlineData("bool_or(b) OVER (PARTITION BY s, n ORDER BY i), every(b) OVER (PARTITION BY s, n ORDER BY i)")]
    [InlineData("sum(d) OVER (PARTITION BY day ORDER BY u, i)")]
    public void Aggregates_over_frames(string calls) => AssertAgreement(calls);

    [Theory]
    [InlineData("sum(n) OVER (PARTITION BY g ORDER BY i), row_number() OVER (PARTITION BY s ORDER BY i), "
        + "count(*) OVER (PARTITION BY g ORDER BY i)")]
    [InlineData("rank() OVER (PARTITION BY n + 1 ORDER BY d * -1), rank() OVER (ORDER BY s DESC NULLS LAST)")]
    [InlineData("sum(n) OVER (ORDER BY i RANGE BETWEEN 3 PRECEDING AND CURRENT ROW)")]
    [InlineData("count(*) OVER (ORDER BY i ROWS BETWEEN 3 PRECEDING AND CURRENT ROW EXCLUDE CURRENT ROW)")]
    public void Several_orders_and_what_is_left_to_rows(string calls) => AssertAgreement(calls);

    [Fact]
    public void The_plan_says_what_a_window_holds()
    {
        using EngineConnection connection = VectorJoinTests.Open("Data Source=:memory:");
        string plan = VectorTests.Run(
            connection, "EXPLAIN ANALYZE SELECT sum(v) OVER (PARTITION BY k ORDER BY v) FROM a", vectors: true);
        Assert.Contains(" memory=", plan, StringComparison.Ordinal);
    }

    // The outer order makes the rows come in one order; what is compared is what was computed for each.
    private static void AssertAgreement(string calls) =>
        VectorTests.AssertAgreement($"SELECT * FROM (SELECT i, {calls} FROM t WHERE i < 4700) AS q ORDER BY i");
}
