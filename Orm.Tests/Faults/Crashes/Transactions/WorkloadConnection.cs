using System.Collections.Immutable;
using Orm.Engine;
using Orm.Engine.Storage.Files.Simulation;
using Orm.Engine.Transactions;
using Orm.Engine.Types;
using Orm.Tests.Engine.Transactions;

namespace Orm.Tests.Faults.Crashes.Transactions;

/// <summary>One open transaction of the crash workload, and what it should have changed.</summary>
internal sealed class WorkloadConnection : IDisposable
{
    private const int Rows = 12;
    private const int Numbers = 16;

    private readonly Database _database;
    private readonly Stack<(Savepoint Savepoint, ImmutableDictionary<string, string?> Changes)> _savepoints = [];
    private readonly List<Table> _dropped = [];
    private readonly List<Table> _made = [];
    private bool _isRefused;

    // By name as in the model; null for what is deleted.
    private ImmutableDictionary<string, string?> _changes = ImmutableDictionary<string, string?>.Empty;

    internal WorkloadConnection(Database database, SplitMix64 random)
    {
        _database = database;
        Transaction = database.Begin(random.OneIn(3) ? IsolationLevel.RepeatableRead : IsolationLevel.ReadCommitted);
        Transaction.LockTimeout = TimeSpan.Zero;
    }

    internal Transaction Transaction { get; }

    /// <summary>Whether it holds a definition, which keeps others from changing that table.</summary>
    internal bool HasDefinitions => _isRefused || _made.Count + _dropped.Count > 0;

    internal bool HasChanges => _changes.Count > 0;

    public void Dispose() => Transaction.Dispose();

    internal ImmutableSortedDictionary<string, string> ApplyTo(ImmutableSortedDictionary<string, string> state)
    {
        foreach (var (name, row) in _changes)
        {
            state = row is null ? state.Remove(name) : state.SetItem(name, row);
        }

        foreach (var table in _dropped)
        {
            string rows = DatabaseSubject.NameOf(table.Number) + "/";
            state = state.RemoveRange(state.Keys.Where(name => name.StartsWith(rows, StringComparison.Ordinal)));
        }

        return state;
    }

    /// <summary>Changes something, if no other transaction is in the way.</summary>
    internal void Step(SplitMix64 random, Func<string> newText)
    {
        Transaction.BeginStatement();
        try
        {
            switch (random.Next(20))
            {
                case < 3:
                    _savepoints.Push((Transaction.SetSavepoint(), _changes));
                    break;
                case < 5 when _savepoints.Count > 0 && !HasDefinitions:
                    RollBackToSavepoint(keep: random.OneIn(2));
                    break;
                case 5 when _savepoints.Count > 0:
                    Transaction.Release(_savepoints.Pop().Savepoint);
                    break;
                case 6:
                    Append(random);
                    break;
                case 7:
                    DeleteAppended();
                    break;
                default:
                    ChangeRow(random, newText);
                    break;
            }
        }
        catch (EngineException refused) when (
            refused is LockNotAvailableException or DuplicateKeyException or SnapshotConflictException
            or StatementException { SqlState: SqlStates.DiskFull })
        {
            // Undone by itself; the transaction goes on.
        }
    }

    /// <summary>Makes a table with a few rows, or drops one that nobody else uses.</summary>
    internal void Define(SplitMix64 random, Table main)
    {
        var droppable = _database.Tables.FirstOrDefault(table => table.Number != main.Number && !_made.Contains(table));
        if (droppable is not null && random.OneIn(2))
        {
            Drop(droppable);
            return;
        }

        var table = Transaction.CreateTable(TransactionFixture.Layout);
        _made.Add(table);
        Set(DatabaseSubject.NameOf(table.Number), "");
        for (int i = random.Next(4); i > 0; i--)
        {
            Transaction.Insert(table, i, TransactionFixture.Row(i));
            Set(DatabaseSubject.NameOf(table.Number, i), FormattableString.Invariant($"0={i}"));
        }

        if (random.OneIn(2))
        {
            Transaction.CreateIndex(table, [new(0)], isUnique: true);
        }
    }

    private void Drop(Table table)
    {
        try
        {
            Transaction.DropTable(table);
        }
        catch (SnapshotConflictException)
        {
            // It was made or changed since the snapshot of the transaction, which goes on, and keeps it from others.
            _isRefused = true;
            return;
        }

        _dropped.Add(table);
        Set(DatabaseSubject.NameOf(table.Number), null);
    }

    private void RollBackToSavepoint(bool keep)
    {
        var (savepoint, changes) = keep ? _savepoints.Peek() : _savepoints.Pop();
        Transaction.RollBackTo(savepoint);
        _changes = changes;
    }

    private void ChangeRow(SplitMix64 random, Func<string> newText)
    {
        var table = _database.Tables.MinBy(table => table.Number)!;
        long rowId = random.Next(Rows);
        string name = DatabaseSubject.NameOf(table.Number, rowId);
        long? number = random.OneIn(4) ? null : random.Next(Numbers);
        string? text = random.OneIn(3) ? null : newText();
        byte[] row = TransactionFixture.Row(number, text);
        string described = TransactionFixture.Describe(0, new RowReader(TransactionFixture.Layout, row));
        switch (random.Next(10))
        {
            case < 3:
                Transaction.Insert(table, rowId, row);
                Set(name, described);
                break;
            case < 8 when Transaction.Update(table, rowId, row):
                Set(name, described);
                break;
            case 8 when Transaction.Delete(table, rowId):
                Set(name, null);
                break;
            case 9:
                Transaction.Lock(table, rowId, RowLockMode.Update);
                break;
        }
    }

    // Rows one behind the other, sometimes more than fit into a frame of the log.
    private void Append(SplitMix64 random)
    {
        var table = _database.Tables.MinBy(table => table.Number)!;
        string text = new('x', random.OneIn(3) ? 600 : 3);
        for (int i = random.Next(40); i > 0; i--)
        {
            long rowId = table.NewRowId();
            byte[] row = TransactionFixture.Row(null, text);
            Transaction.Insert(table, rowId, row);
            Set(
                DatabaseSubject.NameOf(table.Number, rowId),
                TransactionFixture.Describe(0, new RowReader(TransactionFixture.Layout, row)));
        }
    }

    private void DeleteAppended()
    {
        var table = _database.Tables.MinBy(table => table.Number)!;
        List<long> rows = [];
        for (var scan = Transaction.Scan(table, from: Rows); scan.MoveNext();)
        {
            rows.Add(scan.RowId);
        }

        foreach (long rowId in rows)
        {
            if (Transaction.Delete(table, rowId))
            {
                Set(DatabaseSubject.NameOf(table.Number, rowId), null);
            }
        }
    }

    private void Set(string name, string? row) => _changes = _changes.SetItem(name, row);
}
