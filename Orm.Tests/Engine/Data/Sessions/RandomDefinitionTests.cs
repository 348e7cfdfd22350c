using System.Globalization;
using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Xunit;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// Random definitions in some sessions, random changes of rows in all, in turns that follow from a seed. The model is a
/// database that did what committed, one transaction after the other: tables, rows and definitions are the same, and
/// what each index says is what its table says, also after a power failure with a transaction left open.
/// </summary>
public sealed class RandomDefinitionTests
{
    private const int Seeds = 30;

    private static readonly string[] s_start =
    [
        "CREATE TABLE t (id BIGINT PRIMARY KEY, k INT)", "CREATE TABLE c (id BIGINT PRIMARY KEY, t BIGINT)",
        "INSERT INTO t SELECT i, i % 7 FROM generate_series(1, 12) AS s(i)",
    ];

    private static readonly string[] s_definitions =
    [
        "CREATE INDEX t_k ON t (k)", "DROP INDEX t_k", "CREATE UNIQUE INDEX t_both ON t (k, id)", "DROP INDEX t_both",
        "CREATE INDEX t_part ON t ((k + 1)) WHERE k > 2", "DROP INDEX t_part",
        "ALTER TABLE t ADD COLUMN x INT DEFAULT 3", "ALTER TABLE t DROP COLUMN x",
        "ALTER TABLE t ALTER COLUMN k TYPE BIGINT", "ALTER TABLE t ALTER COLUMN k TYPE INTEGER",
        "ALTER TABLE t ALTER COLUMN k SET NOT NULL", "ALTER TABLE t ALTER COLUMN k DROP NOT NULL",
        "ALTER TABLE t ALTER COLUMN k SET DEFAULT 4", "ALTER TABLE t RENAME COLUMN k TO l",
        "ALTER TABLE t RENAME COLUMN l TO k", "ALTER TABLE t ADD CONSTRAINT t_c CHECK (k < 9)",
        "ALTER TABLE t DROP CONSTRAINT t_c", "ALTER TABLE t ADD CONSTRAINT t_u UNIQUE (id, k) DEFERRABLE",
        "ALTER TABLE t DROP CONSTRAINT t_u", "ALTER TABLE c ADD CONSTRAINT c_t FOREIGN KEY (t) REFERENCES t",
        "ALTER TABLE c ADD CONSTRAINT c_t FOREIGN KEY (t) REFERENCES t ON DELETE CASCADE",
        "ALTER TABLE c DROP CONSTRAINT c_t", "CREATE TABLE u (id BIGINT PRIMARY KEY, k INT)", "DROP TABLE u",
        "TRUNCATE u", "CREATE VIEW v AS SELECT id FROM t", "DROP VIEW v", "ANALYZE t",
    ];

    private static readonly string[] s_reads =
    [
        "SELECT count(*) FROM t", "SELECT id FROM t WHERE k = 5 ORDER BY id", "SELECT max(id) FROM t WHERE k > 3",
        "SELECT id FROM t WHERE k + 1 = 5 AND k > 2", "SELECT * FROM v", "SELECT k, id FROM t ORDER BY k, id LIMIT 3",
        "SELECT t.id, c.id FROM t JOIN c ON c.t = t.id", "SELECT id FROM t WHERE k > 4 FOR UPDATE",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_committed_is_there_as_if_it_had_been_alone(int definers)
    {
        for (ulong seed = 0; seed < Seeds; seed++)
        {
            var files = new SimulatedFileSystem(seed);
            var committed = new List<string[]>();
            using var both = new TwoSessions(files, s_start);
            using var third = new Session(both.Instance);
            Actor[] actors =
            [
                .. new[] { both.One, both.Two, third }.Select((session, i) => new Actor(
                    session, new Random(unchecked((int)seed * 7) + i), i, committed, i < definers)),
            ];
            try
            {
                both.InTurns(seed, Actor.Note, [.. actors.Select(actor => (Action)actor.Run)]);
            }
            catch (InvalidOperationException failure)
            {
                throw new InvalidOperationException(string.Join('\n', committed.SelectMany(item => item)), failure);
            }

            using var alone = new TwoSessions(s_start);
            foreach (string statement in committed.SelectMany(statements => statements))
            {
                Replay(alone, statement, seed);
            }

            string expected = State(alone);
            AssertWhole(both, expected, seed);
            both.One.Run("BEGIN; INSERT INTO c VALUES (-1, NULL); CREATE TABLE w (i INT); DELETE FROM c");
            using var after = new TwoSessions(files.AfterPowerFailure(seed));
            AssertWhole(after, expected, seed);
            both.One.RollBack();
        }
    }

    private static void Replay(TwoSessions alone, string statement, ulong seed)
    {
        try
        {
            alone.One.Run(statement);
        }
        catch (EngineException failure)
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"Seed {seed}: it committed, and fails alone: {statement}"), failure);
        }
    }

    private static void AssertWhole(TwoSessions sessions, string expected, ulong seed)
    {
        string found = State(sessions);
        Assert.True(expected == found, FormattableString.Invariant($"seed {seed}:\n{expected}\n---\n{found}"));
        Assert.Empty(sessions.Instance.Database.Verify());
    }

    /// <summary>Definitions and rows; each query in all ways to read a table and in one alone.</summary>
    private static string State(TwoSessions sessions)
    {
        Orm.Engine.Catalog.Schema schema = sessions.Instance.Schema;
        string k = schema.Tables["t"].IndexOf("k") >= 0 ? "k" : "l";
        string[] queries =
        [
            .. schema.Tables.Keys.Order(StringComparer.Ordinal).Select(table => $"SELECT * FROM {table} ORDER BY id"),
            $"SELECT id FROM t WHERE {k} = 5 ORDER BY id", $"SELECT count(*) FROM t WHERE {k} > 2",
            $"SELECT count(*) FROM t WHERE {k} + 1 > 3 AND {k} > 2", $"SELECT id FROM t ORDER BY {k}, id",
        ];
        return ConcurrentDefinitionTests.Definitions(schema) + "\n"
            + string.Join('\n', queries.Select(query => Answer(sessions, query)));
    }

    private static string Answer(TwoSessions sessions, string query)
    {
        string found = sessions.One.Run(query);
        sessions.One.LeavesPlansAsBound = true;
        string expected = sessions.One.Run(query);
        sessions.One.LeavesPlansAsBound = false;
        Assert.Equal(expected, found);
        return $"{query}: {found}";
    }

    /// <summary>
    /// One session's statements: alone, or a few in a transaction. It changes rows of its own only, so that what a
    /// statement does follows from the order of the commits.
    /// </summary>
    private sealed class Actor(
        Session session, Random random, int number, List<string[]> committed, bool defines)
    {
        [ThreadStatic]
        private static Actor? s_running;

        private readonly List<string> _statements = [];
        private int _next;

        /// <summary>Notes what a transaction did when its place among the others is certain.</summary>
        internal static void Note(TransactionStep step)
        {
            if (step == TransactionStep.CommitAppended && s_running is { _statements.Count: > 0 } actor)
            {
                actor.Note();
            }
        }

        private void Note()
        {
            committed.Add([.. _statements]);
            _statements.Clear();
        }

        internal void Run()
        {
            s_running = this;
            for (int i = 0; i < 6; i++)
            {
                bool isWhole = random.Next(3) == 0;
                try
                {
                    if (isWhole)
                    {
                        session.Run("BEGIN");
                    }

                    for (int steps = isWhole ? random.Next(1, 4) : 1; steps > 0; steps--)
                    {
                        string statement = Next();
                        _statements.Add(statement);
                        session.Run(statement);
                    }

                    if (isWhole)
                    {
                        session.Run("COMMIT");
                    }
                }
                catch (EngineException)
                {
                    Assert.True(isWhole || !session.IsInTransaction);
                    if (session.IsInTransaction)
                    {
                        session.RollBack();
                    }
                }

                _statements.Clear();
            }
        }

        private string Next()
        {
            int first = (number + 1) * 100;
            int own = first + random.Next(Math.Max(_next, 1));
            return random.Next(10) switch
            {
                < 5 when defines => s_definitions[random.Next(s_definitions.Length)],
                < 2 => s_reads[random.Next(s_reads.Length)],
                2 => Text($"DELETE FROM t WHERE id = {own}"),
                3 => Text($"UPDATE t SET k = k + 1 WHERE k < 6 AND id BETWEEN {first} AND {first + 99}"),
                4 => Text($"UPDATE t SET k = {random.Next(12)} WHERE id = {own}"),
                5 => Text($"INSERT INTO c (id, t) VALUES ({first + _next++}, {own})"),
                6 => Text($"INSERT INTO u (id, k) VALUES ({first + _next++}, 1)"),
                7 => Text($"INSERT INTO t (id) VALUES ({first + _next++})"),
                _ => Text($"INSERT INTO t (id, k) VALUES ({first + _next++}, {random.Next(8)})"),
            };
        }

        private static string Text(FormattableString statement) => statement.ToString(CultureInfo.InvariantCulture);
    }
}
