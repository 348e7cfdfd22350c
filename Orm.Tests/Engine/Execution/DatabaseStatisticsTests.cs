using Orm.Engine;
using Orm.Tests.Engine.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>What the planner is told while others change the data.</summary>
public sealed class DatabaseStatisticsTests
{
    [Fact]
    public void A_plan_is_made_of_one_size_of_each_table()
    {
        using EngineConnection connection = VectorJoinTests.Open("Data Source=:memory:");
        var sizes = connection.Session.Statistics;
        var table = connection.Session.Schema.Table("a")!;
        double before = sizes.RowsOf(table);
        EngineSide.Run(connection, "INSERT INTO a SELECT * FROM a");
        Assert.Equal(before, sizes.RowsOf(table));
        Assert.NotEqual(before, connection.Session.Statistics.RowsOf(table));
    }
}
