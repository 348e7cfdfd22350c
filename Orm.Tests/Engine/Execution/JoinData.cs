using Orm.Engine;
using Orm.Engine.Planning.Logical;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Two tables of random rows, with columns of all kinds of keys, that are joined by every method.</summary>
internal static class JoinData
{
    internal const string Unlimited = "Data Source=:memory:";
    internal const string LittleMemory = Unlimited + ";Memory Limit=16kB";

    internal static IEnumerable<string> Queries(string condition)
    {
        foreach (string kind in new[] { "JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN" })
        {
            yield return "SELECT l.id AS lid, r.id AS rid, l.v AS lv, r.v AS rv, l.s, r.t "
                + $"FROM l {kind} r ON {condition}";
        }

        yield return $"SELECT id, v AS lv, v AS rv FROM l WHERE EXISTS (SELECT 1 FROM r WHERE {condition})";
        yield return $"SELECT id, v AS lv, v AS rv FROM l WHERE NOT EXISTS (SELECT 1 FROM r WHERE {condition})";
    }

    internal static void AssertSame(
        EngineConnection unlimited, EngineConnection connection, string condition, int seed, JoinMethod first)
    {
        foreach (string query in Queries(condition))
        {
            unlimited.Session.ForcedJoin = JoinMethod.NestedLoop;
            List<string> expected = PlanComparison.Rows(unlimited, query + "  ");
            string text = query;
            JoinMethod[] methods = connection.ConnectionString == Unlimited
                ? [first, JoinMethod.BlockNestedLoop, JoinMethod.Hash, JoinMethod.HashLeft, JoinMethod.Lookup]
                : [first];
            foreach (JoinMethod method in methods)
            {
                // Another text, so that the plan of the one before is not used again.
                text += " ";
                connection.Session.ForcedJoin = method;
                List<string> found = PlanComparison.Rows(connection, text);
                List<string> plan = PlanComparison.Rows(connection, "EXPLAIN " + text, sorted: false);
                Assert.True(
                    expected.SequenceEqual(found),
                    $"seed {seed}: {query}\n{string.Join('\n', plan)}\n{expected.Count} rows, but {found.Count}:\n"
                    + string.Join('\n', expected.Except(found).Take(5)) + "\n---\n"
                    + string.Join('\n', found.Except(expected).Take(5)));
                Assert.True(
                    method != first || !IsOfBothSides(condition) || plan.Exists(line => line.Contains(
                        method == JoinMethod.Merge ? "Merge Join (" : "Block Nested Loop (", StringComparison.Ordinal)),
                    $"{query}\n{string.Join('\n', plan)}");
                Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
            }
        }
    }

    internal static void Fill(EngineConnection connection, string table, int rows)
    {
        Execute(connection, $"""
            INSERT INTO {table} (id, k, v) SELECT i, CASE WHEN i <= {rows} THEN 5 ELSE 0 - i END, i
            FROM generate_series(1, {rows + 10}) AS g(i)
            """);
    }

    /// <summary>What is not about both sides is no join where it stands in an EXISTS.</summary>
    private static bool IsOfBothSides(string condition) =>
        condition.Contains("l.", StringComparison.Ordinal) && condition.Contains("r.", StringComparison.Ordinal);

    internal static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static EngineConnection Opened(string source)
    {
        var connection = new EngineConnection(source);
        connection.Open();
        connection.Session.Instance.Database.LeastRowsForVectors = 0;
        foreach (string table in new[] { "l", "r" })
        {
            Execute(connection, $"""
                CREATE TABLE {table} (id BIGINT PRIMARY KEY, k BIGINT, i INTEGER, v BIGINT, s TEXT, t TEXT,
                    w VARCHAR(40), d DECIMAL(10, 2), e DECIMAL(12, 4), x DOUBLE PRECISION, y REAL, u UUID, n INTERVAL,
                    z NUMERIC)
                """);
        }

        return connection;
    }

    internal static EngineConnection Open(string source, Random random, int seed)
    {
        EngineConnection connection = Opened(source);
        int left = seed == 1 ? 0 : random.Next(1, 400);
        int right = seed == 2 ? 0 : random.Next(1, 400);
        Fill(connection, "l", random, left);
        Fill(connection, "r", random, right);
        Execute(connection, "CREATE INDEX r_k ON r (k)");
        Execute(connection, "CREATE INDEX l_s ON l (s)");
        return connection;
    }

    internal static void Fill(EngineConnection connection, string table, Random random, int rows)
    {
        int values = random.Next(1, 120);
        for (int id = 0; id < rows; id++)
        {
            string Value(Func<int, string> text) => random.Next(9) == 0 ? "NULL" : text(random.Next(values));
            string x = Value(value => random.Next(20) == 0 ? "'NaN'" : FormattableString.Invariant($"{value / 4.0}e0"));
            string y = Value(value => random.Next(20) == 0 ? "'NaN'" : FormattableString.Invariant($"{value / 4.0}e0"));
            string text = random.Next(2) == 0 ? "Key " : "key that is longer ";
            Execute(connection, $"""
                INSERT INTO {table} VALUES ({id}, {Value(v => $"{v}")}, {Value(v => $"{v}")}, {random.Next(1000)},
                    {Value(v => $"'{text}{v}'")}, {Value(v => $"'{text.ToLowerInvariant()}{v}'")},
                    {Value(v => $"'{text}{v}'")}, {Value(v => $"{v}.25")}, {Value(v => $"{v}.2500")}, {x}, {y},
                    {Value(v => $"'00000000-0000-0000-0000-{v:D12}'")}, {Value(v => $"INTERVAL '{v} hours'")},
                    {Value(v => $"{v}.{new string('0', v % 5)}1")})
                """);
        }
    }
}
