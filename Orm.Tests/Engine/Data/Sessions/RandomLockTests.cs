using Orm.Tests.Engine.Schedules;
using Xunit;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// Random locks, changes of keys, references with every action, savepoints and transactions that only read, in turns
/// that follow from a seed. What is locked stays so until the end; what committed is what a database holds that did the
/// same in the order of the commits; no row refers to one that is not there; and nothing of it is left behind.
/// </summary>
public sealed class RandomLockTests
{
    internal const int Seeds = 200;
    private const int Sessions = 3;

    private static readonly string[] s_actions =
        ["", "ON DELETE CASCADE ON UPDATE CASCADE", "ON DELETE SET NULL ON UPDATE CASCADE", "ON UPDATE SET NULL"];

    [Fact]
    public void Locks_are_held_and_what_committed_is_there_as_if_it_had_been_alone()
    {
        int refused = 0;
        int changes = 0;
        int locks = 0;
        Parallel.For(0, Seeds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var found = Run((ulong)seed);
            Interlocked.Add(ref refused, found.Refused);
            Interlocked.Add(ref changes, found.Changes);
            Interlocked.Add(ref locks, found.Locks);
        });

        Assert.InRange(refused, Seeds, int.MaxValue);
        Assert.InRange(changes, 5 * Seeds, int.MaxValue);
        Assert.InRange(locks, 5 * Seeds, int.MaxValue);
    }

    internal static (int Refused, int Changes, int Locks) Run(ulong seed)
    {
        string[] start =
        [
            "CREATE TABLE p (id BIGINT PRIMARY KEY, code INT UNIQUE, n INT)",
            "CREATE TABLE c (id BIGINT PRIMARY KEY, code INT REFERENCES p (code) "
                + s_actions[seed % (ulong)s_actions.Length] + ", n INT)",
            "INSERT INTO p VALUES (1, 1, 0), (2, 2, 0), (3, 3, 0); INSERT INTO c VALUES (1, 1, 0), (2, 2, 0)",
        ];
        using var both = new TwoSessions(start);
        using var third = new Session(both.Instance);
        var locks = new RowLockModel();
        var committed = new List<RowChange>();
        var schedule = new ForcedSchedule(seed, steps: 150);
        LockingActor[] actors =
        [
            .. new[] { both.One, both.Two, third }.Take(Sessions).Select((session, i) => new LockingActor(
                session, i, (seed * Sessions) + (ulong)i, locks, committed, schedule)),
        ];
        try
        {
            RunInTurns(both, schedule, actors);
            RequireWhole(both, start, committed);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"Seed {seed}: {failure.Message}\n{string.Join('\n', committed)}"),
                failure);
        }

        return (actors.Sum(actor => actor.Refused), committed.Count, locks.Noted);
    }

    private static void RunInTurns(TwoSessions both, ForcedSchedule schedule, LockingActor[] actors)
    {
        var database = both.Instance.Database;
        database.Schedule = step =>
        {
            LockingActor.Note(step);
            schedule.Pass();
        };
        database.Waits.Schedule = schedule.PassWaiting;
        schedule.Run([.. actors.Select(actor => (Action)actor.Run)]);
        database.Schedule = null;
        database.Waits.Schedule = null;
    }

    private static void RequireWhole(TwoSessions both, string[] start, List<RowChange> committed)
    {
        using var alone = new TwoSessions(start);
        foreach (var change in committed)
        {
            Assert.Equal(change.Rows, alone.One.Run(change.Statement));
        }

        foreach (string query in (string[])
            [
                "SELECT * FROM p ORDER BY id", "SELECT * FROM c ORDER BY id",
                "SELECT c.id FROM c LEFT JOIN p ON p.code = c.code WHERE c.code IS NOT NULL AND p.id IS NULL",
            ])
        {
            Assert.Equal(alone.One.Run(query), both.One.Run(query));
        }

        Assert.Equal("0", both.One.Run(
            "SELECT count(*) FROM c WHERE code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM p WHERE p.code = c.code)"));
        both.RequireNothingLeft();
    }
}
