using Orm.Engine.Catalog;
using Orm.Engine.Execution.Definitions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;
using IsolationLevel = Orm.Engine.Transactions.IsolationLevel;

namespace Orm.Engine.Data.Sessions;

// Definitions, and the schema: what a statement sees of it belongs to what it sees of the rows.
internal sealed partial class Session
{
    private readonly Predicate<Table> _knowsTable;

    // What the transaction's snapshot shows, and what the transaction has made of it.
    private Schema _visible = Schema.Empty;
    private Schema? _defined;

    /// <summary>
    /// Undoes what a statement has done that met a definition which is newer than its snapshot, so that it can begin
    /// anew with that. Above READ COMMITTED the transaction has to.
    /// </summary>
    /// <returns>Whether the statement can begin anew.</returns>
    internal bool TryBeginAnew(in StatementStart start, SnapshotConflictException met)
    {
        if (_transaction is null || !CanBeginAnew(met))
        {
            return false;
        }

        GoBackTo(start.Place, start.Defined);
        RenewSnapshot();
        Services.Schema = Schema;
        return true;
    }

    private bool CanBeginAnew(SnapshotConflictException met) =>
        met.ConcernsDefinition && Transaction.Isolation == IsolationLevel.ReadCommitted;

    /// <summary>Runs a definition, if the statement is one.</summary>
    internal bool TryDefine(Statement statement, string text)
    {
        if (statement is not (CreateTableStatement or CreateIndexStatement or CreateViewStatement
            or CreateSequenceStatement or DropStatement or AlterStatement or TruncateStatement))
        {
            return false;
        }

        LockDefinitions();
        return Editor(text).TryRun(statement);
    }

    internal SchemaEditor Editor(string text) => new(
        Instance.Database, Transaction, Schema, text, schema => Services.Schema = _defined = schema);

    /// <summary>
    /// Waits until no other transaction is changing the schema; the statement goes on with what is there then.
    /// </summary>
    internal void LockDefinitions()
    {
        if (!Transaction.HoldsDefinitions)
        {
            RequireLatest();
            Transaction.LockDefinitions();
            RequireLatest();
            _visible = Instance.Schema;
            Services.Schema = Schema;
        }
    }

    private void RequireLatest()
    {
        if (Transaction.Isolation != IsolationLevel.ReadCommitted && !Instance.Schema.Defines(_visible))
        {
            throw Transaction.Lost("The schema has changed since the transaction's snapshot");
        }
    }

    // A snapshot and the schema that it shows belong together.
    private void RenewSnapshot()
    {
        if (Transaction.Isolation != IsolationLevel.ReadCommitted)
        {
            Transaction.BeginStatement();
            return;
        }

        do
        {
            _visible = Instance.Schema;
            Transaction.BeginStatement();
        }
        while (_visible != Instance.Schema);
    }

    private void GoBackTo(Savepoint place, Schema? defined)
    {
        Transaction.RollBackTo(place);
        _defined = defined;
    }

    private bool KnowsTable(Table table)
    {
        Schema latest = Instance.Schema;
        return Transaction.HoldsDefinitions || Services.Schema.Epoch == latest.Epoch
            || Services.Schema.Defines(table.Number, latest);
    }

    // By itself, so that a commit without definitions allocates no closure.
    private Action Publication(Schema defined) => () => Instance.Publish(defined);
}
