using Orm.Engine;
using Orm.Engine.Functions;
using Orm.Tests.Engine.Differential;
using Xunit;

namespace Orm.Tests.Engine.Planning;

/// <summary>A plan that was rewritten gives the rows of the plan as it was bound.</summary>
public sealed class PlanComparison
{
    private const int Databases = 20;
    private const int QueriesEach = 40;

    [Fact]
    public void Random_queries_have_the_same_rows_with_and_without_optimizer()
    {
        for (int seed = 5000; seed < 5000 + Databases; seed++)
        {
            var random = new RandomSelect(new Random(seed));
            using EngineConnection connection = StatisticsTests.Opened(
                string.Join(';', RandomSelect.Definitions.Concat(random.Rows())));
            for (int i = 0; i < QueriesEach; i++)
            {
                AssertSame(connection, random.Query(), seed);
            }
        }
    }

    [Fact]
    public void Random_trees_of_joins_have_the_same_rows_with_and_without_optimizer()
    {
        for (int seed = 0; seed < Databases; seed++)
        {
            var random = new RandomJoins(new Random(seed));
            using EngineConnection connection = StatisticsTests.Opened(string.Join(';', random.Definitions()));
            for (int i = 0; i < QueriesEach; i++)
            {
                AssertSame(connection, random.Query(), seed);
            }
        }
    }

    private static void AssertSame(EngineConnection connection, string query, int seed)
    {
        connection.Session.LeavesPlansAsBound = true;
        List<string> expected = Rows(connection, query);
        connection.Session.LeavesPlansAsBound = false;

        // Another text, so that the plan of the first one is not used again.
        List<string> found = Rows(connection, query + " ");
        Assert.True(
            expected.SequenceEqual(found),
            $"seed {seed}: {query}\nas bound:\n{string.Join('\n', expected)}\nrewritten:\n{string.Join('\n', found)}\n"
            + string.Join('\n', Rows(connection, "EXPLAIN " + query, sorted: false)));
    }

    internal static List<string> Rows(EngineConnection connection, string sql, bool sorted = true)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using EngineDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(
                i => reader.IsDBNull(i) ? "NULL" : ValueText.Format(reader.Current(i)))));
        }

        if (sorted)
        {
            rows.Sort(StringComparer.Ordinal);
        }

        return rows;
    }
}
