using System.Collections.Immutable;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// Tables and indexes. Their trees are made and dropped with the transaction; what they are called is the catalog's.
internal sealed partial class Transaction
{
    /// <summary>Whether it keeps others from changing definitions.</summary>
    internal bool HoldsDefinitions { get; private set; }

    /// <summary>
    /// Waits until nobody else is changing definitions, and keeps others from it until the transaction ends. What was
    /// waited for is visible then at READ COMMITTED.
    /// </summary>
    internal void LockDefinitions()
    {
        RequireOpen();
        if (HoldsDefinitions)
        {
            return;
        }

        while (_database.Definitions.TryTake(State) is { } holder)
        {
            Wait(holder);
        }

        HoldsDefinitions = true;
        BeginStatement();
    }

    /// <summary>
    /// Waits for those who are changing rows of a table, and keeps others from it until the transaction ends: its
    /// newest rows are all its rows then.
    /// </summary>
    /// <exception cref="SnapshotConflictException">
    /// Above READ COMMITTED: rows have changed since the snapshot.
    /// </exception>
    internal void LockTable(Table table)
    {
        RequireWritable();
        Define(table);
    }

    /// <summary>The newest rows of a table that nobody else can change.</summary>
    internal TableScan ScanNewest(Table table)
    {
        RequireOpen();
        return new TableScan(
            this, table, long.MinValue, long.MaxValue, backward: false, range: null,
            new SnapshotView(State, ulong.MaxValue));
    }

    /// <summary>Makes a table. The first one of a database has the number 1, the next 2, and so on.</summary>
    internal Table CreateTable(RowLayout layout)
    {
        RequireWritable();
        uint number = _database.NewTree();
        var definition = new TableDefinition(layout);
        NoteDefinition(new DefinitionChange(number, null, null, IsDrop: false));
        var table = new Table(number, _database.Trees.Define(number, definition).Table!);
        _database.Add(table);
        Define(table);
        _redo.Put(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(number), definition.Encode());
        return table;
    }

    /// <summary>
    /// Makes an index and fills it. Waits for those who are changing the table, and keeps others from it until the
    /// transaction ends. The index is complete for this transaction and for snapshots that see its commit
    /// (<see cref="Index.Maker"/>).
    /// </summary>
    /// <exception cref="DuplicateKeyException">Two rows have a key that is to be unique.</exception>
    internal Index CreateIndex(
        Table table, ImmutableArray<IndexColumn> columns, bool isUnique, IIndexKeys? keys = null,
        ImmutableArray<int> included = default)
    {
        RequireWritable();
        Define(table);
        var start = Here;
        uint number = _database.NewTree();
        var definition = new IndexDefinition(table.Number, isUnique, columns, included.IsDefault ? [] : included);
        NoteDefinition(new DefinitionChange(number, null, null, IsDrop: false));
        var index = new Index(number, table, definition, _database.Trees.Define(number, definition).Index!)
        {
            Keys = keys,
            Maker = State,
        };
        try
        {
            _redo.Put(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(number), definition.Encode());
            _database.Add(index);
            var rows = ScanNewest(table);
            while (rows.MoveNext())
            {
                Cancellation.ThrowIfCancellationRequested();
                Require(AddEntry(index, rows.Row, rows.RowId));
            }

            return index;
        }
        catch (Exception)
        {
            UndoTo(start);
            throw;
        }
    }

    /// <summary>
    /// Drops a table and its indexes. Waits for those who are changing it; older snapshots can go on reading it.
    /// </summary>
    internal void DropTable(Table table)
    {
        RequireWritable();
        Define(table);
        foreach (var index in table.Indexes)
        {
            DropIndex(index);
        }

        NoteDefinition(new DefinitionChange(table.Number, table, null, IsDrop: true));
        _redo.Delete(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(table.Number));
        table.IsDropped = true;
    }

    /// <summary>Drops an index. Waits for those who are changing the table.</summary>
    internal void DropIndex(Index index)
    {
        RequireWritable();
        Define(index.Table);
        NoteDefinition(new DefinitionChange(index.Number, null, index, IsDrop: true));
        _redo.Delete(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(index.Number));
        Database.Retire(index);
    }

    /// <summary>
    /// Keeps others from changing the definition of a table until the transaction ends. Waits for who is doing so.
    /// </summary>
    /// <exception cref="SnapshotConflictException">
    /// The definition is another one than the statement knows: it has to begin anew.
    /// </exception>
    internal void Use(Table table)
    {
        if (table == _lastUsed || _used?.Contains(table) == true)
        {
            _lastUsed = table;
            return;
        }

        while (table.Definition.TryUse(State) is { } definer)
        {
            Wait(definer);
        }

        if (table.IsDropped || KnowsTable?.Invoke(table) == false)
        {
            _hasMetDefiner = true;
            table.Definition.Release(State);
            throw Lost(
                FormattableString.Invariant($"The definition of table {table.Number} has changed meanwhile"),
                concernsDefinition: true);
        }

        (_used ??= []).Add(table);
        _database.RequireTable(table);
    }

    /// <summary>
    /// Asked once nobody else can change the definition of a table: whether it is still what the running statement
    /// knows.
    /// </summary>
    internal Predicate<Table>? KnowsTable { get; set; }

    private void Define(Table table)
    {
        while (table.Definition.TryDefine(State) is { } user)
        {
            Wait(user);
        }

        (_used ??= []).Add(table);
        _database.RequireTable(table);
        if (Isolation != IsolationLevel.ReadCommitted && table.Versions.HasAnyHiddenFrom(View))
        {
            throw Lost(
                FormattableString.Invariant($"Rows of table {table.Number} were changed since the snapshot"));
        }
    }

    private void NoteDefinition(DefinitionChange change) => Note(UndoEntry.Of(change));

    private void RequireWritable()
    {
        RequireOpen();
        if (IsReadOnly)
        {
            throw new ReadOnlyTransactionException();
        }
    }
}
