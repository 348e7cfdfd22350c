using Orm.Engine;
using Orm.Tests.Architecture;
using Orm.Tests.Engine.References;
using Orm.Tests.Engine.Scripts;
using Xunit;
using Xunit.Abstractions;

namespace Orm.Tests.Engine.Differential;

/// <summary>
/// Random queries over random tables: the same on PostgreSQL 15 as on rows, on vectors and without the optimizer; and
/// divided by any condition.
/// </summary>
public sealed class PostgresDifferenceTests(ITestOutputHelper output)
{
    [PostgresFact]
    public void Random_queries_have_PostgreSQLs_answers()
    {
        var differences = new List<string>();
        int statements = 0;
        foreach (int seed in RandomRun.Seeds(share: 60))
        {
            var random = new Random(seed);
            var schema = new RandomSchema(random);
            using EngineConnection engine = Open(schema);
            using EngineConnection vectors = Open(schema);
            vectors.Session.Instance.Database.LeastRowsForVectors = 0;
            using EngineConnection bound = Open(schema);
            bound.Session.LeavesPlansAsBound = true;
            using var postgres = new PostgresSide();
            schema.Statements.ForEach(sql => postgres.Run(sql));
            var queries = new RandomQuery(random, schema.Tables);
            for (int i = 0; i < RandomRun.StatementsEach && differences.Count < 20; i++, statements++)
            {
                string sql = queries.Next();
                string expected = postgres.Run(sql).Comparable(withNames: false, isOrdered: false);
                string found = EngineSide.Run(engine, sql).Comparable(withNames: false, isOrdered: false);
                string other = EngineSide.Run(vectors, sql).Comparable(withNames: false, isOrdered: false);
                string plain = EngineSide.Run(bound, sql).Comparable(withNames: false, isOrdered: false);
                if (found != expected || other != expected || plain != expected)
                {
                    differences.Add(
                        $"seed {seed}: {sql}\nPostgreSQL:\n{expected}\nthe engine:\n{found}\non vectors:\n{other}\n"
                        + $"without optimizer:\n{plain}\n");
                }
            }
        }

        output.WriteLine(RandomRun.Report(statements, differences.Count));
        Violations.AssertNone(differences);
    }

    /// <summary>Each row meets a condition, or its negation, or it is unknown: no row is lost between them.</summary>
    [Fact]
    public void A_condition_divides_the_rows_in_three()
    {
        var differences = new List<string>();
        int statements = 0;
        foreach (int seed in RandomRun.Seeds(share: 10))
        {
            var random = new Random(seed);
            var schema = new RandomSchema(random);
            using EngineConnection engine = Open(schema);
            var queries = new RandomQuery(random, schema.Tables);
            for (int i = 0; i < RandomRun.StatementsEach && differences.Count < 20; i++, statements++)
            {
                (string from, string columns, string condition) = queries.Parts();
                string select = $"SELECT {columns} FROM {from}";
                string divided = $"{select} WHERE {condition} UNION ALL {select} WHERE NOT ({condition}) "
                    + $"UNION ALL {select} WHERE ({condition}) IS NULL";
                string expected = EngineSide.Run(engine, select).Comparable(withNames: false, isOrdered: false);
                string found = EngineSide.Run(engine, divided).Comparable(withNames: false, isOrdered: false);
                if (found != expected)
                {
                    differences.Add($"seed {seed}: {divided}\nexpected:\n{expected}\nfound:\n{found}\n");
                }
            }
        }

        output.WriteLine(RandomRun.Report(statements, differences.Count));
        Violations.AssertNone(differences);
    }

    private static EngineConnection Open(RandomSchema schema)
    {
        var connection = new EngineConnection("Data Source=:memory:");
        connection.Open();
        foreach (string sql in schema.Statements)
        {
            ScriptOutcome outcome = EngineSide.Run(connection, sql);
            Assert.True(outcome.SqlState is null, $"{sql}: {outcome}");
        }

        return connection;
    }
}
