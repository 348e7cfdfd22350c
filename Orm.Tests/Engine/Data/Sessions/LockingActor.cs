using System.Globalization;
using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Tests.Engine.Schedules;
using static Orm.Tests.Engine.Data.Sessions.RowLockModel;
using Session = Orm.Engine.Data.Sessions.Session;

namespace Orm.Tests.Engine.Data.Sessions;

/// <summary>
/// One session of random transactions that lock and change rows of p and of c, which refers to p. What a statement does
/// depends on rows only that it locks, so that it does the same in the order of the commits.
/// </summary>
/// <param name="session">The session.</param>
/// <param name="number">Its number.</param>
/// <param name="seed">What its statements follow from.</param>
/// <param name="locks">What all sessions hold.</param>
/// <param name="committed">The statements of all transactions that have committed, in their order.</param>
/// <param name="schedule">Where others come in.</param>
internal sealed class LockingActor(
    Session session,
    int number,
    ulong seed,
    RowLockModel locks,
    List<RowChange> committed,
    ForcedSchedule schedule)
{
    private const int Transactions = 6;
    private const int Parents = 3;
    private const int Codes = 4;
    private const int Children = 3;

    [ThreadStatic]
    private static LockingActor? s_running;

    private readonly SplitMix64 _random = new(seed);
    private readonly List<RowChange> _changes = [];
    private readonly List<(int Changes, int Locks)> _savepoints = [];

    /// <summary>How many statements others were in the way of, for good.</summary>
    internal int Refused { get; private set; }

    /// <summary>Notes what a transaction did when its place among the others is certain.</summary>
    internal static void Note(TransactionStep step)
    {
        switch (step)
        {
            case TransactionStep.CommitAppended:
                s_running?.NoteCommitted();
                break;
            case TransactionStep.CommitPublished:
                s_running?.NotePublished();
                break;
            case TransactionStep.GivingWay:
                s_running?.Forget();
                break;
        }
    }

    internal void Run()
    {
        s_running = this;
        for (int i = 0; i < Transactions; i++)
        {
            try
            {
                RunTransaction(_random.Next(6));
            }
            catch (EngineException)
            {
                Refused++;
                Forget();
                if (session.IsInTransaction)
                {
                    session.RollBack();
                }
            }

            _changes.Clear();
            _savepoints.Clear();
        }

        s_running = null;
    }

    private void RunTransaction(int kind)
    {
        switch (kind)
        {
            case 0:
                session.Run(_random.OneIn(2) ? "SELECT * FROM p" : "BEGIN; SELECT * FROM c; COMMIT");
                return;
            case 1:
                ReadTwice();
                return;
            case 2:
                RunStatement();
                return;
            default:
                session.Begin(
                    _random.OneIn(4) ? IsolationLevel.RepeatableRead : IsolationLevel.ReadCommitted, readOnly: false);
                RunStatements(_random.Next(1, 6));
                End();
                return;
        }
    }

    private void ReadTwice()
    {
        const string Everything =
            "SELECT p.id, p.code, p.n, c.id, c.n FROM p LEFT JOIN c ON c.code = p.code ORDER BY 1, 4";
        session.Begin(IsolationLevel.RepeatableRead, readOnly: true);
        string seen = session.Run(Everything);
        schedule.Pass();
        string again = session.Run(Everything);
        session.Commit();
        if (seen != again)
        {
            throw new InvalidOperationException($"a snapshot has changed from {seen} to {again}");
        }
    }

    private void RunStatements(int count)
    {
        for (int i = 0; i < count; i++)
        {
            schedule.Pass();
            switch (_random.Next(10))
            {
                case 0:
                    session.Run(Text($"SAVEPOINT s{_savepoints.Count}"));
                    _savepoints.Add((_changes.Count, locks.CountOf(number)));
                    break;
                case 1 when _savepoints.Count > 0:
                    var (changes, held) = _savepoints[^1];
                    locks.Forget(number, held);
                    session.Run(Text($"ROLLBACK TO s{_savepoints.Count - 1}"));
                    _changes.RemoveRange(changes, _changes.Count - changes);
                    break;
                default:
                    TryStatement();
                    break;
            }
        }
    }

    // A statement that fails is undone, and the transaction can go on; one that gives way to others should end.
    private void TryStatement()
    {
        int before = _changes.Count;
        try
        {
            RunStatement();
        }
        catch (EngineException refused) when (refused is not DeadlockDetectedException && _random.OneIn(2))
        {
            Refused++;
            _changes.RemoveRange(before, _changes.Count - before);
        }
    }

    private void End()
    {
        if (_random.OneIn(4))
        {
            Forget();
            session.RollBack();
            return;
        }

        // What has changed something holds its locks until that is visible.
        if (_changes.Count == 0)
        {
            Forget();
        }

        session.Commit();
        Forget();
    }

    private void NoteCommitted()
    {
        committed.AddRange(_changes);
        _changes.Clear();
        locks.NoteAppended(number);
    }

    private void NotePublished() => locks.NotePublished(number);

    private void Forget() => locks.Forget(number);

    private void RunStatement()
    {
        int parent = 1 + _random.Next(Parents);
        int child = 1 + _random.Next(Children);
        int code = 1 + _random.Next(Codes);
        string changed = Text($"CASE code WHEN {code} THEN {1 + (code % Codes)} ELSE {code} END");
        switch (_random.Next(16))
        {
            case < 3 or > 13:
                LockRow(_random.OneIn(3) ? Text($"c WHERE id = {child}") : Text($"p WHERE id = {parent}"));
                break;
            case 3:
                Increment(_random.OneIn(3) ? ("c", child) : ("p", parent));
                break;
            case < 6:
                Do("p", Text($"UPDATE p SET n = n + 1 WHERE id = {parent}"), Mode.NoKeyUpdate);
                break;
            case 6:
                Do("p", Text($"UPDATE p SET code = {changed} WHERE id = {parent}"), Mode.Update);
                break;
            case 7:
                Do("p", Text($"DELETE FROM p WHERE id = {parent}"), Mode.Update);
                break;
            case 8:
                Do("p", Text($"INSERT INTO p VALUES ({parent}, {code}, 0)"), Mode.Update);
                break;
            case < 11:
                Do("c", Text($"INSERT INTO c VALUES ({child}, {code}, 0)"), Mode.Update);
                break;
            case 11:
                Do("c", Text($"UPDATE c SET code = {changed}, n = n + 1 WHERE id = {child}"), Mode.NoKeyUpdate);
                break;
            case 12:
                Do("c", Text($"DELETE FROM c WHERE id = {child}"), Mode.Update);
                break;
            default:
                Do("c", Text($"UPDATE c SET n = n + 1 WHERE id = {child}"), Mode.NoKeyUpdate);
                break;
        }
    }

    private void LockRow(string row)
    {
        var (text, mode) = Strengths[_random.Next(Strengths.Length)];
        string wait = _random.Next(6) switch { 0 => " NOWAIT", 1 => " SKIP LOCKED", _ => "" };
        string found = session.Run($"SELECT id FROM {row} FOR {text}{wait}");
        NoteLock(row[..1], found, mode);
    }

    // What a program adds to what it has read is lost when somebody else gets the row in between.
    private void Increment((string Table, int Id) row)
    {
        string where = Text($"WHERE id = {row.Id}");
        string n = session.Run($"SELECT n FROM {row.Table} {where} FOR UPDATE");
        if (n.Length == 0 || !session.IsInTransaction)
        {
            return;
        }

        NoteLock(row.Table, Text($"{row.Id}"), Mode.Update);
        schedule.Pass();
        long next = long.Parse(n, CultureInfo.InvariantCulture) + 1;
        Do(
            row.Table,
            $"UPDATE {row.Table} SET n = n + 1 {where}",
            Mode.Update,
            insteadOf: Text($"UPDATE {row.Table} SET n = {next} {where}"));
    }

    /// <param name="table">The table.</param>
    /// <param name="statement">What is done to one row of it, as it can be done again.</param>
    /// <param name="mode">The lock that this takes.</param>
    /// <param name="insteadOf">What is really said.</param>
    private void Do(string table, string statement, Mode mode, string? insteadOf = null)
    {
        const string Returning = " RETURNING *";
        var change = new RowChange(number, statement + Returning);
        _changes.Add(change);
        change.Rows = session.Run((insteadOf ?? statement) + Returning);
        if (change.Rows.Length == 0)
        {
            _changes.Remove(change);
            return;
        }

        string[] values = change.Rows.Split('|');
        NoteLock(table, values[0], mode);
        bool refers = table == "c" && statement.Contains("code", StringComparison.Ordinal);
        if ((refers || statement.StartsWith("INSERT INTO c", StringComparison.Ordinal))
            && session is { IsInTransaction: true, Transaction.Isolation: IsolationLevel.ReadCommitted })
        {
            NoteLock("p", session.Run($"SELECT id FROM p WHERE code = {values[1]}"), Mode.KeyShare);
        }
    }

    private void NoteLock(string table, string id, Mode mode)
    {
        if (session.IsInTransaction && id.Length > 0)
        {
            locks.Note(number, table + id, mode);
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
