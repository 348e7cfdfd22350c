using System.Collections.Immutable;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

// Tables and indexes. Their trees are made and dropped with the transaction; what they are called is the catalog's.
internal sealed partial class Transaction
{
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
        Table table, ImmutableArray<IndexColumn> columns, bool isUnique, IIndexKeys? keys = null)
    {
        RequireWritable();
        Define(table);
        var start = Here;
        uint number = _database.NewTree();
        var definition = new IndexDefinition(table.Number, isUnique, columns, []);
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
            // Nobody else changes the table: all that committed, however new, and this transaction's own.
            var newest = new SnapshotView(State, ulong.MaxValue);
            var rows = new TableScan(
                this, table, long.MinValue, long.MaxValue, backward: false, range: null, newest);
            while (rows.MoveNext())
            {
                AddEntry(index, rows.Row, rows.RowId);
            }

            return index;
        }
        catch (Exception)
        {
            UndoChange(start);
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
        _database.Remove(table);
    }

    /// <summary>Drops an index. Waits for those who are changing the table.</summary>
    internal void DropIndex(Index index)
    {
        RequireWritable();
        Define(index.Table);
        NoteDefinition(new DefinitionChange(index.Number, null, index, IsDrop: true));
        _redo.Delete(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(index.Number));
        _database.Remove(index);
    }

    private void Define(Table table)
    {
        while (table.Definition.TryDefine(State) is { } user)
        {
            Wait(user);
        }

        (_used ??= []).Add(table);
        _database.RequireTable(table);
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
