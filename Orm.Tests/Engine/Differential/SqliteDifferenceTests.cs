using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Orm.Engine;
using Xunit;
using Xunit.Abstractions;

namespace Orm.Tests.Engine.Differential;

/// <summary>Random queries give the same rows on the engine and on SQLite.</summary>
public sealed class SqliteDifferenceTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Random_queries_have_the_same_answers(bool inVectors)
    {
        int statements = 0;
        foreach (int seed in RandomRun.Seeds(share: 10))
        {
            var random = new RandomSelect(new Random(seed));
            using var engine = new EngineConnection("Data Source=:memory:");
            using var sqlite = new SqliteConnection("Data Source=:memory:");
            Open(engine, inVectors);
            sqlite.Open();
            foreach (string sql in RandomSelect.Definitions.Concat(random.Rows()))
            {
                Execute(engine, sql);
                Execute(sqlite, sql);
            }

            // SQLite's LIKE ignores case unless told otherwise; PostgreSQL's never does.
            Execute(sqlite, "PRAGMA case_sensitive_like = ON");
            for (int i = 0; i < RandomRun.StatementsEach; i++, statements++)
            {
                string query = random.Query();
                AssertSame(Rows(sqlite, query), Rows(engine, query), $"seed {seed}: {query}");
            }
        }

        output.WriteLine(RandomRun.Report(statements, differences: 0));
    }

    /// <summary>Each row meets a condition, or its negation, or it is unknown: no row is lost between them.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_condition_divides_the_rows_in_three(bool inVectors)
    {
        int statements = 0;
        foreach (int seed in RandomRun.Seeds(share: 5))
        {
            var random = new RandomSelect(new Random(seed));
            using var engine = new EngineConnection("Data Source=:memory:");
            Open(engine, inVectors);
            foreach (string sql in RandomSelect.Definitions.Concat(random.Rows()))
            {
                Execute(engine, sql);
            }

            for (int i = 0; i < RandomRun.StatementsEach; i++, statements++)
            {
                string condition = random.Condition(3);
                string[] parts = [condition, $"NOT ({condition})", $"({condition}) IS NULL"];
                List<string> rows = [.. parts.SelectMany(part => Rows(engine, $"SELECT id FROM t WHERE {part}"))];
                AssertSame(Rows(engine, "SELECT id FROM t"), rows, $"seed {seed}: {condition}");
            }
        }

        output.WriteLine(RandomRun.Report(statements, differences: 0));
    }

    /// <summary>Small tables are read row by row unless a test wants vectors.</summary>
    private static void Open(EngineConnection engine, bool inVectors)
    {
        engine.Open();
        if (inVectors)
        {
            engine.Session.Instance.Database.LeastRowsForVectors = 0;
        }
    }

    /// <summary>Several workers with small morsels give the rows of one, in the same order.</summary>
    [Fact]
    public void Workers_give_the_rows_of_one()
    {
        int statements = 0;
        foreach (int seed in RandomRun.Seeds(share: 10))
        {
            var random = new RandomSelect(new Random(seed));
            using var one = new EngineConnection("Data Source=:memory:");
            using var several = new EngineConnection("Data Source=:memory:;Max Degree Of Parallelism=4");
            Open(one, inVectors: true);
            Open(several, inVectors: true);
            several.Session.Instance.Database.LeastRowsForWorkers = 0;
            several.Session.Instance.Database.RowsOfMorsels = 3;
            foreach (string sql in RandomSelect.Definitions.Concat(random.Rows()))
            {
                Execute(one, sql);
                Execute(several, sql);
            }

            for (int i = 0; i < RandomRun.StatementsEach; i++, statements++)
            {
                string query = random.Query();
                Assert.True(
                    Rows(one, query).SequenceEqual(Rows(several, query)), $"seed {seed}, in another order: {query}");
            }
        }

        output.WriteLine(RandomRun.Report(statements, differences: 0));
    }

    private static void AssertSame(List<string> expected, List<string> found, string what)
    {
        expected.Sort(StringComparer.Ordinal);
        found.Sort(StringComparer.Ordinal);
        Assert.True(
            expected.SequenceEqual(found),
            $"{what}\nexpected:\n{string.Join('\n', expected)}\nfound:\n{string.Join('\n', found)}");
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static List<string> Rows(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(
                i => reader.IsDBNull(i) ? "NULL"
                    : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
