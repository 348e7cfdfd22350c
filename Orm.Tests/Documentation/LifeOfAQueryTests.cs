using System.Text.RegularExpressions;
using Orm.Engine;
using Orm.Tests.Architecture;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Documentation;

/// <summary>
/// The page about the life of a query shows plans that exist. ORM_ACCEPT=1 writes them anew; what differs from run to
/// run (times, bytes) or with the weights of the cost model is not compared.
/// </summary>
public sealed partial class LifeOfAQueryTests
{
    private const string Page = "docs/engine/life-of-a-query.md";

    [Fact]
    public void The_plans_are_those_of_the_query()
    {
        List<CodeBlock> blocks = CodeBlock.Of(Page);
        string query = blocks[1].Text;
        using EngineConnection connection = StatisticsTests.Opened(blocks[0].Text);
        connection.Session.LeavesPlansAsBound = true;
        string bound = Plan(connection, "EXPLAIN " + query);
        connection.Session.LeavesPlansAsBound = false;
        string run = Plan(connection, "EXPLAIN ANALYZE " + query);

        if (Repository.Accepts)
        {
            CodeBlock.Replace(Page, [blocks[0].Text, query, Unmeasured(bound), run]);
            return;
        }

        Assert.Equal(Unmeasured(bound), blocks[2].Text);
        Assert.Equal(Unmeasured(run), Unmeasured(blocks[3].Text));
    }

    [Fact]
    public void What_is_measured_is_left_out_and_nothing_else()
        => Assert.Equal(
            "Filter (n > 3)  (rows=7) (actual rows=9 loops=1)\n",
            Unmeasured("Filter (n > 3)  (cost=12 rows=7) (actual rows=9 loops=1 time=0.120 ms allocated=9 kB)\n"));

    private static string Plan(EngineConnection connection, string sql)
        => string.Concat(PlanComparison.Rows(connection, sql, sorted: false).Select(line => line + "\n"));

    private static string Unmeasured(string plan) => Measured().Replace(plan, "");

    [GeneratedRegex(@"cost=\d+ | time=\S+ ms| (allocated|memory)=\d+ kB")]
    private static partial Regex Measured();
}
