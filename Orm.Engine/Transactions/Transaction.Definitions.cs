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
        var table = new Table(number, _database.Trees.Define(number, definition).Table!);
        NoteDefinition(new DefinitionChange(table, null, IsDrop: false));
        _database.Add(table);
        _redo.Put(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(number), definition.Encode());
        return table;
    }

    /// <summary>
    /// Makes an index and fills it. Nobody else may be changing the table; the index is complete for this transaction
    /// and for snapshots taken after its commit (<see cref="Index.CompleteSince"/>).
    /// </summary>
    /// <exception cref="DuplicateKeyException">Two rows have a key that is to be unique.</exception>
    internal Index CreateIndex(
        Table table, ImmutableArray<IndexColumn> columns, bool isUnique, IIndexKeys? keys = null)
    {
        RequireWritable();
        _database.RequireTable(table);
        int start = _undo.Count;
        var redo = _redo.Position;
        uint number = _database.NewTree();
        var definition = new IndexDefinition(table.Number, isUnique, columns, []);
        var index = new Index(number, table, definition, _database.Trees.Define(number, definition).Index!)
        {
            Keys = keys,
            CompleteSince = ulong.MaxValue,
        };
        try
        {
            NoteDefinition(new DefinitionChange(table, index, IsDrop: false));
            _redo.Put(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(number), definition.Encode());
            _database.Add(index);
            var rows = new TableScan(this, table, long.MinValue, long.MaxValue, backward: false);
            while (rows.MoveNext())
            {
                AddEntry(index, rows.Row, rows.RowId);
            }

            return index;
        }
        catch (Exception)
        {
            UndoChange(start, redo);
            throw;
        }
    }

    /// <summary>Drops a table and its indexes. Nobody else may be changing it; older snapshots can go on reading it.
    /// </summary>
    internal void DropTable(Table table)
    {
        RequireWritable();
        foreach (var index in table.Indexes)
        {
            DropIndex(index);
        }

        NoteDefinition(new DefinitionChange(table, null, IsDrop: true));
        _redo.Delete(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(table.Number));
        _database.Remove(table);
    }

    /// <summary>Drops an index. Nobody else may be changing the table.</summary>
    internal void DropIndex(Index index)
    {
        RequireWritable();
        NoteDefinition(new DefinitionChange(index.Table, index, IsDrop: true));
        _redo.Delete(TreeRowStore.Definitions, DirectoryEntry.DefinitionKey(index.Number));
        _database.Remove(index);
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
