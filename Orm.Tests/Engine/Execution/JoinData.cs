using Orm.Engine;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Planning.Logical;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Engine.Execution;

/// <summary>Two tables of random rows, with columns of all kinds of keys, that are joined by every method.</summary>
internal static class JoinData
{
    internal const string Unlimited = "Data Source=:memory:";
    internal const string LittleMemory = Unlimited + ";Memory Limit=16kB";

    /// <summary>So many rows behind those of one key have keys that no other row has, 0 - id.</summary>
    private const int RowsOfOtherKeys = 10;

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
        JoinOracle oracle, EngineConnection connection, string condition, int seed, JoinMethod first)
    {
        foreach (string query in Queries(condition))
        {
            string text = query;
            JoinMethod[] methods = connection.ConnectionString == Unlimited
                ? [first, JoinMethod.BlockNestedLoop, JoinMethod.Hash, JoinMethod.HashLeft, JoinMethod.Lookup]
                : [first];
            foreach (JoinMethod method in methods.Distinct())
            {
                // Another text, so that the plan of the one before is not used again.
                text += " ";
                connection.Session.ForcedJoin = method;
                HashSet<JoinMethod> used = Methods(connection, text);
                if (method == first && IsOfBothSides(condition))
                {
                    Assert.Contains(method, used);
                }

                // Without keys many methods are a nested loop, which has run.
                if (used.SetEquals([JoinMethod.NestedLoop]))
                {
                    continue;
                }

                if (RowDigest.Of(connection, text) != oracle.Answer(seed, query))
                {
                    Fail(oracle.RowsOf(seed, query), connection, text, seed);
                }

                Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
            }
        }
    }

    /// <summary>Compares with what <see cref="Counts"/> says.</summary>
    internal static void AssertCounts(EngineConnection connection, string condition, IEnumerable<string> expected)
    {
        Assert.All(Queries(condition).Zip(expected), pair =>
        {
            string counted = $"SELECT count(*), sum(lv), sum(rv), count(lv), count(rv) FROM ({pair.First}) AS q";
            Assert.Equal([pair.Second], PlanComparison.Rows(connection, counted));
            Assert.Equal(0, connection.Session.Instance.Database.Memory.Used);
        });
    }

    /// <summary>The methods of the joins in the plan of a query, which the next run uses.</summary>
    private static HashSet<JoinMethod> Methods(EngineConnection connection, string query)
    {
        var methods = new HashSet<JoinMethod>();
        Add(connection.Session.Prepare(
            connection.Session.Instance.Parse(query)[0], query, ParameterValues.None).Plan);
        return methods;

        void Add(PlanNode node)
        {
            methods.UnionWith(node switch
            {
                JoinNode join => [join.IsLateral ? JoinMethod.Lookup : join.Method],
                SemiJoinNode join => [join.IsLateral ? JoinMethod.Lookup : join.Method],
                _ => (HashSet<JoinMethod>)[],
            });
            foreach (PlanNode input in node.Inputs)
            {
                Add(input);
            }
        }
    }

    private static void Fail(List<string> expected, EngineConnection connection, string query, int seed)
    {
        List<string> found = PlanComparison.Rows(connection, query);
        List<string> plan = PlanComparison.Rows(connection, "EXPLAIN " + query, sorted: false);
        Assert.Fail(
            $"seed {seed}: {query}\n{string.Join('\n', plan)}\n{expected.Count} rows, but {found.Count}:\n"
            + string.Join('\n', expected.Except(found).Take(5)) + "\n---\n"
            + string.Join('\n', found.Except(expected).Take(5)));
    }

    /// <summary>
    /// What <c>count(*), sum(lv), sum(rv), count(lv), count(rv)</c> of each of the queries is, when the tables were
    /// filled with so many rows of one key: counted here, pair by pair.
    /// </summary>
    internal static IEnumerable<string> Counts(int left, int right, Func<long, long, bool> isPair)
    {
        (left, right) = (left + RowsOfOtherKeys, right + RowsOfOtherKeys);
        bool[] leftHas = new bool[left + 1];
        bool[] rightHas = new bool[right + 1];
        var pairs = default(Sums);
        for (int l = 1; l <= left; l++)
        {
            for (int r = 1; r <= right; r++)
            {
                if (isPair(l, r))
                {
                    leftHas[l] = rightHas[r] = true;
                    pairs = pairs.With(l, r);
                }
            }
        }

        Sums alone = Enumerable.Range(1, left).Where(l => !leftHas[l]).Aggregate(
            default(Sums), (sums, l) => sums.With(l, null));
        Sums rightAlone = Enumerable.Range(1, right).Where(r => !rightHas[r]).Aggregate(
            default(Sums), (sums, r) => sums.With(null, r));
        Sums found = Enumerable.Range(1, left).Where(l => leftHas[l]).Aggregate(
            default(Sums), (sums, l) => sums.With(l, l));
        Sums missing = Enumerable.Range(1, left).Where(l => !leftHas[l]).Aggregate(
            default(Sums), (sums, l) => sums.With(l, l));
        return new[] { pairs, pairs + alone, pairs + rightAlone, pairs + alone + rightAlone, found, missing }
            .Select(sums => sums.ToString());
    }

    internal static void Fill(EngineConnection connection, string table, int rows)
    {
        Execute(connection, $"""
            INSERT INTO {table} (id, k, v) SELECT i, CASE WHEN i <= {rows} THEN 5 ELSE 0 - i END, i
            FROM generate_series(1, {rows + RowsOfOtherKeys}) AS g(i)
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
        int left = seed == 1 ? 0 : random.Next(1, 240);
        int right = seed == 2 ? 0 : random.Next(1, 240);
        Fill(connection, "l", random, left);
        Fill(connection, "r", random, right);
        Execute(connection, "CREATE INDEX r_k ON r (k)");
        Execute(connection, "CREATE INDEX l_s ON l (s)");
        return connection;
    }

    internal static void Fill(EngineConnection connection, string table, Random random, int rows)
    {
        int values = random.Next(1, 120);
        var added = new List<string>();
        for (int id = 0; id < rows; id++)
        {
            string Value(Func<int, string> text) => random.Next(9) == 0 ? "NULL" : text(random.Next(values));
            string x = Value(value => random.Next(20) == 0 ? "'NaN'" : FormattableString.Invariant($"{value / 4.0}e0"));
            string y = Value(value => random.Next(20) == 0 ? "'NaN'" : FormattableString.Invariant($"{value / 4.0}e0"));
            string text = random.Next(2) == 0 ? "Key " : "key that is longer ";
            added.Add($"""
                ({id}, {Value(v => $"{v}")}, {Value(v => $"{v}")}, {random.Next(1000)},
                    {Value(v => $"'{text}{v}'")}, {Value(v => $"'{text.ToLowerInvariant()}{v}'")},
                    {Value(v => $"'{text}{v}'")}, {Value(v => $"{v}.25")}, {Value(v => $"{v}.2500")}, {x}, {y},
                    {Value(v => $"'00000000-0000-0000-0000-{v:D12}'")}, {Value(v => $"INTERVAL '{v} hours'")},
                    {Value(v => $"{v}.{new string('0', v % 5)}1")})
                """);
        }

        if (rows > 0)
        {
            Execute(connection, $"INSERT INTO {table} VALUES {string.Join(", ", added)}");
        }
    }

    private readonly record struct Sums(long Rows, long Left, long Right, long Lefts, long Rights)
    {
        public static Sums operator +(Sums one, Sums other) => new(
            one.Rows + other.Rows, one.Left + other.Left, one.Right + other.Right, one.Lefts + other.Lefts,
            one.Rights + other.Rights);

        internal Sums With(long? left, long? right) => this + new Sums(
            1, left ?? 0, right ?? 0, left is null ? 0 : 1, right is null ? 0 : 1);

        public override string ToString() => FormattableString.Invariant(
            $"{Rows}|{(Lefts > 0 ? $"{Left}" : "NULL")}|{(Rights > 0 ? $"{Right}" : "NULL")}|{Lefts}|{Rights}");
    }
}
