using System.Collections.Immutable;
using Orm.Engine.Catalog;
using Orm.Engine.Planning.Binding;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Storage.Rows;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

namespace Orm.Engine.Execution.Definitions;

/// <summary>
/// Carries out definitions within a transaction: makes trees, writes the catalog, and gives the schema as it is then.
/// </summary>
/// <remarks>
/// A definition statement locks the definitions, takes its snapshot, locks the tables it concerns, and only then looks
/// at rows: at the newest ones, whatever the snapshot shows. Nobody changes them until the transaction ends.
/// </remarks>
internal sealed partial class SchemaEditor(
    Database database, Transaction transaction, Schema schema, string text, Action<Schema> changed)
{
    private Schema _schema = schema;

    /// <summary>Runs a definition.</summary>
    /// <returns>False when the statement is not one.</returns>
    internal bool TryRun(Statement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                CreateTable(create);
                break;
            case CreateIndexStatement create:
                CreateIndex(create);
                break;
            case CreateViewStatement create:
                CreateView(create);
                break;
            case CreateSequenceStatement create:
                CreateSequence(create);
                break;
            case DropStatement drop:
                Drop(drop);
                break;
            case AlterStatement alter:
                Alter(alter);
                break;
            case TruncateStatement truncate:
                Truncate(truncate);
                break;
            default:
                return false;
        }

        changed(_schema);
        return true;
    }

    /// <summary>Binds what stands in the statement to the schema as it is now.</summary>
    private Binder NewBinder() => new(_schema, text, ParameterList.None);

    private StatementException Error(string state, string message, SyntaxNode? at, string? hint = null) => new(
        state, message, PlaceOf(at), hint);

    private SqlPosition? PlaceOf(SyntaxNode? at) =>
        at is null || at.Span.Length == 0 ? null : SqlPosition.Find(text, at.Span.Start);

    private void RequireUnused(ObjectName name)
    {
        if (_schema.Has(name.Name))
        {
            throw Error(
                SqlStates.DuplicateTable, $"There is a table, view, index or sequence '{name.Name}' already", name);
        }
    }

    // Statements that change rows by the definition before have ended then, and others begin anew with this one.
    private void Save(CatalogTable table)
    {
        transaction.LockTable(Stored(table));
        CatalogStore.Save(database, transaction, table, isNew: _schema.Table(table.Name) is null);
        _schema = _schema.With(table);
    }

    // What a transaction that was rolled back has counted with stays counted: a sequence that is new counts anew.
    private uint NewSequence()
    {
        do
        {
            _schema = _schema with { LastSequence = _schema.LastSequence + 1 };
        }
        while (database.Sequence(_schema.LastSequence).Last is not null);
        return _schema.LastSequence;
    }

    private Table Stored(CatalogTable table) => database.Table(table.Number)!;

    private CatalogTable WithIndex(CatalogTable table, CatalogIndex index)
    {
        // An index of expressions keeps no columns in its definition: the catalog says what its keys are.
        IEnumerable<CatalogIndexColumn> columns = index.KeyColumns.Contains(-1) ? [] : index.Columns;
        Transactions.Index made = transaction.CreateIndex(
            Stored(table),
            [.. columns.Select(column => new IndexColumn(column.Column, column.IsDescending, column.NullsFirst))],
            index.IsUnique,
            ComputedKeys.Of(database, _schema, table, index),
            index.Included);
        return table with { Indexes = table.Indexes.Add(index with { Number = made.Number }) };
    }

    private static ImmutableArray<CatalogIndexColumn> Ascending(ImmutableArray<int> columns) =>
        [.. columns.Select(column => new CatalogIndexColumn(column, IsDescending: false, NullsFirst: false))];

    /// <summary>What makes values of columns equal: the columns, or the texts without case.</summary>
    private static ImmutableArray<CatalogIndexColumn> EqualityKeys(CatalogTable table, ImmutableArray<int> columns) =>
    [
        .. Ascending(columns).Select(key => table.Columns[key.Column].Type.Collation == Collation.NoCase
            ? key with { Column = -1, Expression = Quoted(table.Columns[key.Column].Name) }
            : key),
    ];

    private SqlType Collated(SqlType type, ObjectName name) => Binder.HasCollation(type)
        ? type with { Collation = NewBinder().ResolveCollation(name) }
        : throw Error(SqlStates.DatatypeMismatch, $"Values of {type} have no collation", name);
}
