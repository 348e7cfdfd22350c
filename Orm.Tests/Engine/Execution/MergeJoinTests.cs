using Orm.Engine;
using Orm.Engine.Planning.Logical;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Whatever method joins rows, they are those that a nested loop gives.</summary>
public sealed class MergeJoinTests(JoinOracle oracle) : IClassFixture<JoinOracle>
{
    private const string Unlimited = JoinData.Unlimited;
    private const string LittleMemory = JoinData.LittleMemory;

    private static readonly string[] s_keys =
    [
        "l.k = r.k", "l.i = r.k", "l.s = r.t", "l.d = r.e", "l.x = r.y", "l.u = r.u", "l.s = r.w", "l.k + 1 = r.k",
        "l.k = r.k AND l.i = r.i", "l.s = r.t AND l.k = r.k AND l.x = r.y", "lower(l.s) = r.t",
        "l.s COLLATE nocase = r.w", "l.s COLLATE unicode = r.t", "l.n = r.n", "l.z = r.z", "l.id = r.id",
        "l.id = r.k", "l.k = r.id",
    ];

    public static TheoryData<string> Sources => [Unlimited, LittleMemory];

    /// <summary>Random rows with equal keys on both sides, NULLs, and sides without a row.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void Every_kind_of_join_gives_the_rows_of_a_nested_loop_by_every_method(string source)
    {
        for (int seed = 0; seed < 5; seed++)
        {
            var random = new Random(seed);
            using EngineConnection connection = JoinData.Open(source, new Random(seed), seed);
            foreach (string key in s_keys)
            {
                string rest = random.Next(4) switch
                {
                    0 => " AND l.v < r.v",
                    1 => " AND (l.v + r.v) % 3 = 0",
                    2 => " AND r.v > 100000",
                    _ => "",
                };
                JoinData.AssertSame(oracle, connection, key + rest, seed, JoinMethod.Merge);
            }
        }
    }

    /// <summary>Rows of one key fill several chunks, on one side and on both.</summary>
    [Theory]
    [InlineData(Unlimited, 1, 5000, "")]
    [InlineData(Unlimited, 5000, 1, "")]
    [InlineData(Unlimited, 2060, 2100, "")]
    [InlineData(LittleMemory, 3, 7000, "")]
    [InlineData(LittleMemory, 2060, 2100, "")]
    [InlineData(LittleMemory, 2050, 2050, " AND l.v + r.v = 2100")]
    [InlineData(Unlimited, 2050, 4100, " AND l.v > r.v")]
    public void Rows_of_one_key_fill_several_chunks(string source, int left, int right, string rest)
    {
        using EngineConnection connection = JoinData.Opened(source);
        JoinData.Fill(connection, "l", left);
        JoinData.Fill(connection, "r", right);
        connection.Session.ForcedJoin = JoinMethod.Merge;
        Func<long, long, bool> meets = rest switch
        {
            " AND l.v + r.v = 2100" => (l, r) => l + r == 2100,
            " AND l.v > r.v" => (l, r) => l > r,
            _ => (_, _) => true,
        };

        // The other rows of both tables have their negative ids as keys.
        JoinData.AssertCounts(
            connection,
            "l.k = r.k" + rest,
            JoinData.Counts(
                left, right, (l, r) => (l <= left ? r <= right : r > right && l == r) && meets(l, r)));
    }

    [Fact]
    public void Explain_analyze_shows_memory_and_what_was_spilled()
    {
        using EngineConnection connection = JoinData.Opened(LittleMemory);
        JoinData.Fill(connection, "l", 100);
        JoinData.Fill(connection, "r", 4000);
        connection.Session.ForcedJoin = JoinMethod.Merge;
        string plan = string.Join('\n', PlanComparison.Rows(
            connection, "EXPLAIN ANALYZE SELECT sum(l.v), sum(r.v) FROM l LEFT JOIN r ON l.k = r.k", sorted: false));
        string join = plan.Split('\n').Single(line => line.Contains("Merge Join (Left)", StringComparison.Ordinal));
        Assert.Contains("actual rows=400010 ", join, StringComparison.Ordinal);
        Assert.Contains(" memory=", join, StringComparison.Ordinal);
        Assert.Contains(" spilled=", join, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_runs_again_with_other_parameters()
    {
        using EngineConnection connection = VectorJoinTests.Open();
        connection.Session.ForcedJoin = JoinMethod.Merge;
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM a JOIN b ON a.k = b.k WHERE b.w >= @least";
        EngineParameter least = command.Parameters.AddWithValue("@least", 0);
        long all = (long)command.ExecuteScalar()!;
        least.Value = 1500;
        long some = (long)command.ExecuteScalar()!;
        least.Value = 0;
        Assert.InRange(some, 1, all - 1);
        Assert.Equal(all, (long)command.ExecuteScalar()!);
    }

    /// <summary>What a reader leaves behind that is closed in the middle.</summary>
    [Fact]
    public void A_reader_that_is_closed_early_gives_memory_and_files_back()
    {
        using EngineConnection connection = JoinData.Opened(LittleMemory);
        JoinData.Fill(connection, "l", 100);
        JoinData.Fill(connection, "r", 4000);
        connection.Session.ForcedJoin = JoinMethod.Merge;
        using (EngineCommand command = connection.CreateCommand())
        {
            command.CommandText = "SELECT l.v, r.v FROM r JOIN l ON l.k = r.k";
            using EngineDataReader reader = command.ExecuteReader();
            Assert.True(reader.Read());
        }

        Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
    }
}
