using Orm.Engine;
using Orm.Engine.Planning.Logical;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>A block nested loop gives the rows of a nested loop.</summary>
public sealed class BlockNestedLoopTests(JoinOracle oracle) : IClassFixture<JoinOracle>
{
    private static readonly string[] s_conditions =
    [
        "l.v < r.v", "l.k <> r.k AND l.v > r.v", "l.s LIKE r.t || '%'", "l.k = 1 OR r.k = 2", "true",
        "l.k IS NOT DISTINCT FROM r.k", "l.k IS NULL", "r.v % 7 = 1", "l.x > r.y AND l.d <> r.e", "l.v > 100000",
        "l.k = r.k",
    ];

    public static TheoryData<string> Sources => [JoinData.Unlimited, JoinData.LittleMemory];

    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_kind_of_join_gives_the_rows_of_a_nested_loop(string source)
    {
        for (int seed = 0; seed < 4; seed++)
        {
            using EngineConnection connection = JoinData.Open(source, new Random(seed), seed);
            foreach (string condition in s_conditions)
            {
                JoinData.AssertSame(oracle, connection, condition, seed, JoinMethod.BlockNestedLoop);
            }
        }
    }

    /// <summary>Both sides fill several chunks, and the left one comes in chunks of a few rows.</summary>
    [Theory]
    [InlineData(JoinData.Unlimited, 2060, 4120, "l.v = r.v + 17 OR r.v = 3")]
    [InlineData(JoinData.LittleMemory, 4120, 2060, "l.v = r.v + 17 OR r.v = 3")]
    [InlineData(JoinData.LittleMemory, 2060, 2060, "l.v % 97 = 1 AND r.v % 89 = 1")]
    [InlineData(JoinData.LittleMemory, 2060, 4120, "l.v < 0")]
    public void Both_sides_fill_several_chunks(string source, int left, int right, string condition)
    {
        using EngineConnection connection = JoinData.Opened(source);
        JoinData.Fill(connection, "l", left);
        JoinData.Fill(connection, "r", right);
        connection.Session.ForcedJoin = JoinMethod.BlockNestedLoop;
        Func<long, long, bool> isPair = condition switch
        {
            "l.v < 0" => (_, _) => false,
            "l.v % 97 = 1 AND r.v % 89 = 1" => (l, r) => l % 97 == 1 && r % 89 == 1,
            _ => (l, r) => l == r + 17 || r == 3,
        };
        JoinData.AssertCounts(connection, condition, JoinData.Counts(left, right, isPair));
    }

    [Fact]
    public void Explain_analyze_shows_memory_and_what_was_spilled()
    {
        using EngineConnection connection = JoinData.Opened(JoinData.LittleMemory);
        JoinData.Fill(connection, "l", 100);
        JoinData.Fill(connection, "r", 4000);
        connection.Session.ForcedJoin = JoinMethod.BlockNestedLoop;
        string join = PlanComparison.Rows(
            connection, "EXPLAIN ANALYZE SELECT sum(l.v), sum(r.v) FROM l LEFT JOIN r ON l.v < r.v", sorted: false)
            .Single(line => line.Contains("Block Nested Loop (Left)", StringComparison.Ordinal));
        Assert.Contains(" memory=", join, StringComparison.Ordinal);
        Assert.Contains(" spilled=", join, StringComparison.Ordinal);
    }

    /// <summary>Few pairs are compared row by row, many in chunks.</summary>
    [Theory]
    [InlineData(1, 2, "Nested Loop (Inner)", "Block")]
    [InlineData(400, 300, "Block Nested Loop (Inner)", "Hash")]
    public void Many_pairs_are_compared_in_blocks(int left, int right, string expected, string unexpected)
    {
        using EngineConnection connection = JoinData.Opened(JoinData.Unlimited);
        JoinData.Fill(connection, "l", left);
        JoinData.Fill(connection, "r", right);
        string plan = string.Join('\n', PlanComparison.Rows(
            connection, "EXPLAIN SELECT l.v, r.v FROM l JOIN r ON l.v < r.v", sorted: false));
        Assert.Contains(expected, plan, StringComparison.Ordinal);
        Assert.DoesNotContain(unexpected, plan, StringComparison.Ordinal);
    }
}
