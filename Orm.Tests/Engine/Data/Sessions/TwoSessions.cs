using Orm.Engine.Data.Sessions;
using Orm.Engine.Functions;
using Orm.Engine.Storage.Files;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Schedules;
using Xunit;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// Two sessions of one database, run by one thread: where one has to wait for the other, the other goes on within the
/// wait. So a test says exactly what happens in between, and no time passes.
/// </summary>
internal sealed class TwoSessions : IDisposable
{
    private readonly IFileSystem _files;

    internal TwoSessions(params string[] scripts)
        : this(new MemoryFileSystem(), scripts)
    {
    }

    internal TwoSessions(IFileSystem files, params string[] scripts)
    {
        _files = files;
        Open();
        foreach (string script in scripts)
        {
            One.Run(script);
        }
    }

    internal EngineInstance Instance { get; private set; } = null!;

    internal Session One { get; private set; } = null!;

    internal Session Two { get; private set; } = null!;

    public void Dispose()
    {
        Two.Dispose();
        One.Dispose();
        Instance.Dispose();
    }

    /// <summary>Closes the database and opens it again.</summary>
    internal void Reopen()
    {
        Dispose();
        Open();
    }

    /// <summary>Does something that has to wait; in the wait something else is done, which ends it.</summary>
    internal void Waiting(Action waits, Action meanwhile)
    {
        int waited = 0;
        Instance.Database.Waits.Schedule = () =>
        {
            if (waited++ == 0)
            {
                meanwhile();
            }

            Assert.InRange(waited, 1, 3);
        };
        try
        {
            waits();
        }
        finally
        {
            Instance.Database.Waits.Schedule = null;
        }

        Assert.NotEqual(0, waited);
    }

    /// <summary>Runs threads, one at a time, in an order that follows from a seed.</summary>
    internal void InTurns(ulong seed, params Action[] bodies) => InTurns(seed, static _ => { }, bodies);

    /// <summary>Runs threads, one at a time, and tells somebody else of the steps that they come to.</summary>
    internal void InTurns(ulong seed, Action<TransactionStep> reached, Action[] bodies)
    {
        var schedule = new ForcedSchedule(seed, steps: 40);
        Instance.Database.Schedule = step =>
        {
            reached(step);
            schedule.Pass();
        };
        Instance.Database.Waits.Schedule = schedule.PassWaiting;
        schedule.Run(bodies);
        Instance.Database.Schedule = null;
        Instance.Database.Waits.Schedule = null;
    }

    /// <summary>Does something, and something else when it comes to a step for the first time.</summary>
    internal void At(TransactionStep step, Action does, Action meanwhile)
    {
        bool passed = false;
        Instance.Database.Schedule = reached =>
        {
            if (reached == step && !passed)
            {
                passed = true;
                meanwhile();
            }
        };
        try
        {
            does();
        }
        finally
        {
            Instance.Database.Schedule = null;
        }

        Assert.True(passed);
    }

    /// <summary>Nobody is in a transaction: no row has versions, and the database is whole.</summary>
    internal void RequireNothingLeft()
    {
        Instance.Database.Collector.Collect();
        Assert.All(Instance.Database.Tables, table => Assert.Equal(0, table.Versions.Count));
        Assert.Empty(Instance.Database.Verify());
    }

    private void Open()
    {
        Instance = new EngineInstance(new DatabaseOptions(_files, "x.db"));
        One = new Session(Instance);
        Two = new Session(Instance);
    }
}

/// <summary>Statements in a session.</summary>
internal static class SessionStatements
{
    /// <summary>Runs statements and gives the rows of the last one: <c>1|a 2|b</c>.</summary>
    internal static string Run(this Session session, string script, CancellationToken cancellation = default)
    {
        var found = new List<string>();
        foreach (var statement in session.Instance.Parse(script))
        {
            found.Clear();
            StatementRows rows = session.Run(statement, script, ParameterValues.None, cancellation);
            try
            {
                while (rows.Read())
                {
                    found.Add(string.Join('|', rows.Columns.Select((_, i) => ValueText.Format(rows.Value(i)))));
                }
            }
            finally
            {
                rows.Close();
            }
        }

        return string.Join(' ', found);
    }
}
