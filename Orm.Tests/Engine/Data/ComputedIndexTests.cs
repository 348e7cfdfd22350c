using System.Globalization;
using Orm.Engine;
using Orm.Tests.Engine.Planning;
using Xunit;

namespace Orm.Tests.Engine.Data;

/// <summary>Indexes of expressions and of some rows: that they are kept, and that they never lack a row.</summary>
public sealed class ComputedIndexTests
{
    private const string Definitions = """
        CREATE TABLE t (id BIGINT PRIMARY KEY, name TEXT, a INT, b INT, gone BOOLEAN);
        CREATE INDEX t_name ON t (lower(name)) WHERE NOT gone;
        CREATE INDEX t_sum ON t ((a + b) DESC, name);
        CREATE INDEX t_some ON t (b) WHERE a BETWEEN 3 AND 8 AND name IS NOT NULL;
        CREATE UNIQUE INDEX t_key ON t ((id * 7), gone) WHERE gone
        """;

    private static readonly string[] s_conditions =
    [
        "lower(name) = 'n3' AND NOT gone", "lower(name) = 'n3'", "lower(name) > 'n5' AND gone = FALSE", "a + b = 7",
        "a + b BETWEEN 4 AND 6 AND name = 'N2'", "b = 2 AND a = 5 AND name > ''",
        "b < 4 AND a IN (3, 8) AND name = 'n1'",
        "b = 1 AND a BETWEEN 4 AND 6 AND name LIKE 'n%'", "b = 1 AND a > 2", "id * 7 = 21 AND gone", "NOT gone", "gone",
        "a BETWEEN 3 AND 8 AND name IS NOT NULL", "a BETWEEN 3 AND 8",
    ];

    [Fact]
    public void Random_changes_and_every_query_gives_the_rows_that_it_gives_without_indexes()
    {
        for (int seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            using EngineConnection connection = StatisticsTests.Opened(Definitions);
            for (int i = 0; i < 60; i++)
            {
                Execute(connection, Change(random));
                Compare(connection, s_conditions[random.Next(s_conditions.Length)], seed);
            }
        }
    }

    [Fact]
    public void A_transaction_that_is_rolled_back_leaves_the_indexes_as_they_were()
    {
        var random = new Random(1);
        using EngineConnection connection = StatisticsTests.Opened(Definitions);
        for (int i = 0; i < 20; i++)
        {
            Execute(connection, Change(random));
        }

        for (int i = 0; i < 10; i++)
        {
            using (EngineTransaction transaction = connection.BeginTransaction())
            {
                Execute(connection, Change(random) + ";" + Change(random));
                transaction.Rollback();
            }

            foreach (string condition in s_conditions)
            {
                Compare(connection, condition, i);
            }
        }
    }

    [Fact]
    public void A_file_that_is_opened_again_knows_how_its_keys_are_made()
    {
        string folder = Directory.CreateTempSubdirectory("engine").FullName;
        try
        {
            string source = $"Data Source={Path.Combine(folder, "x.odb")};Synchronous=Off";
            using (var connection = new EngineConnection(source))
            {
                connection.Open();
                Execute(connection, Definitions);
                Execute(connection, "INSERT INTO t VALUES (1, 'N1', 5, 2, FALSE), (2, 'n2', 1, 1, TRUE); CHECKPOINT");
                Execute(connection, "INSERT INTO t VALUES (3, 'n1', 5, 2, FALSE)");
            }

            using var again = new EngineConnection(source);
            again.Open();
            Execute(again, "INSERT INTO t VALUES (4, 'N1', 5, 2, FALSE); UPDATE t SET name = 'n9' WHERE id = 1");
            foreach (string condition in s_conditions.Append("lower(name) = 'n1' AND NOT gone"))
            {
                Compare(again, condition, 0);
            }

            Execute(again, "CREATE UNIQUE INDEX t_once ON t (lower(name)) WHERE id > 3");
            Assert.Equal("23505", Assert.Throws<ConstraintException>(
                () => Execute(again, "INSERT INTO t VALUES (5, 'n1', 0, 0, TRUE)")).SqlState);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Many_writers_of_one_unique_expression_leave_one_row_of_each_key()
    {
        string source = $"Data Source=:memory:computed {Guid.NewGuid():N}";
        using EngineConnection first = new(source);
        first.Open();
        Execute(first, """
            CREATE TABLE u (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name TEXT, live BOOLEAN);
            CREATE UNIQUE INDEX u_name ON u (lower(name)) WHERE live
            """);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            var random = new Random(writer);
            using var connection = new EngineConnection(source);
            connection.Open();
            for (int i = 0; i < 150; i++)
            {
                string name = (random.Next(2) == 0 ? "N" : "n") + random.Next(20);
                Execute(connection, random.Next(3) == 0
                    ? $"UPDATE u SET live = NOT live WHERE name = '{name}' AND live"
                    : $"INSERT INTO u (name, live) VALUES ('{name}', TRUE) ON CONFLICT DO NOTHING");
            }
        })));

        Assert.Empty(PlanComparison.Rows(first, "SELECT lower(name) FROM u WHERE live GROUP BY 1 HAVING count(*) > 1"));
        Assert.NotEmpty(PlanComparison.Rows(first, "SELECT name FROM u WHERE live"));
    }

    private static string Change(Random random)
    {
        string row = string.Create(
            CultureInfo.InvariantCulture,
            $"{(random.Next(8) == 0 ? "NULL" : $"'{"nN"[random.Next(2)]}{random.Next(9)}'")}, {random.Next(10)}, "
            + $"{random.Next(6)}, {(random.Next(9) == 0 ? "NULL" : random.Next(2) == 0 ? "TRUE" : "FALSE")}");
        int id = random.Next(1, 40);
        return random.Next(4) switch
        {
            0 => $"DELETE FROM t WHERE id = {id}",
            1 => $"UPDATE t SET a = a + 1, gone = NOT gone WHERE b = {random.Next(6)}",
            _ => $"INSERT INTO t VALUES ({id}, {row}) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                + "a = excluded.a, b = excluded.b, gone = excluded.gone",
        };
    }

    private static void Compare(EngineConnection connection, string condition, int seed)
    {
        string query = $"SELECT * FROM t WHERE {condition}";
        connection.Session.LeavesPlansAsBound = true;
        List<string> expected = PlanComparison.Rows(connection, query);
        connection.Session.LeavesPlansAsBound = false;
        List<string> found = PlanComparison.Rows(connection, query + " ");
        Assert.True(expected.SequenceEqual(found), $"seed {seed}: {query}");
    }

    private static void Execute(EngineConnection connection, string sql)
    {
        using EngineCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
