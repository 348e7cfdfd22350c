using System.Data;

namespace Orm.Backends.Sqlite.Connections;

/// <content>
/// Transactions. SQLite has one isolation level, serializable, and one writer at a time; what an isolation level
/// chooses is when a transaction becomes the writer.
/// </content>
internal sealed partial class SqliteDatabaseConnection
{
    private static readonly SqlStatement BeginImmediate = new("BEGIN IMMEDIATE", "BEGIN");
    private static readonly SqlStatement BeginDeferred = new("BEGIN", "BEGIN");
    private static readonly SqlStatement CommitStatement = new("COMMIT", "COMMIT");
    private static readonly SqlStatement RollbackStatement = new("ROLLBACK", "ROLLBACK");

    /// <inheritdoc/>
    /// <remarks>
    /// <see cref="IsolationLevel.Unspecified"/> and <see cref="IsolationLevel.Serializable"/> begin IMMEDIATE: the
    /// transaction waits here until it is the writer, and never fails later because another one wrote first. The weaker
    /// levels and <see cref="IsolationLevel.Snapshot"/> begin DEFERRED: the first statement takes the snapshot,
    /// readers wait for nobody, and a later write may raise <see cref="SerializationFailureException"/>.
    /// </remarks>
    public override void Begin(IsolationLevel isolation) => Begin(isolation, CancellationToken.None);

    /// <inheritdoc/>
    public override ValueTask BeginAsync(IsolationLevel isolation, CancellationToken cancellationToken)
    {
        Begin(isolation, cancellationToken);
        return ValueTask.CompletedTask;
    }

    private void Begin(IsolationLevel isolation, CancellationToken cancellationToken)
    {
        var statement = isolation switch
        {
            IsolationLevel.Unspecified or IsolationLevel.Serializable => BeginImmediate,
            IsolationLevel.ReadUncommitted or IsolationLevel.ReadCommitted or IsolationLevel.RepeatableRead
                or IsolationLevel.Snapshot => BeginDeferred,
            _ => throw new ArgumentOutOfRangeException(
                nameof(isolation), isolation, "SQLite has no such isolation level."),
        };
        if (InTransaction)
        {
            throw new InvalidOperationException(
                "A transaction is open. Commit it first, or set a savepoint inside it.");
        }

        Run(statement, cancellationToken);
    }

    /// <inheritdoc/>
    public override void Commit() => Commit(CancellationToken.None);

    /// <inheritdoc/>
    public override ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        Commit(cancellationToken);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    /// <remarks>Does nothing where SQLite has undone the transaction itself, as it does after some errors.</remarks>
    public override void Rollback()
    {
        if (InTransaction)
        {
            Run(RollbackStatement, CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public override void Save(string name) => RunSavepoint("SAVEPOINT", name);

    /// <inheritdoc/>
    public override void RollbackTo(string name) => RunSavepoint("ROLLBACK TO", name);

    /// <inheritdoc/>
    public override void Release(string name) => RunSavepoint("RELEASE", name);

    /// <summary>Ends what a context left open, so that the connection can serve the next one.</summary>
    internal void Reset()
    {
        if (_running > 0)
        {
            _statements.EndAll();
        }

        Rollback();
    }

    private void RunSavepoint(string verb, string name)
    {
        SavepointName.Require(name);
        RequireTransaction();
        Run(new SqlStatement($"{verb} \"{name}\"", verb), CancellationToken.None);
    }

    private void RequireTransaction()
    {
        if (!InTransaction)
        {
            throw new InvalidOperationException(
                "No transaction is open: none was begun, or the database undid it after an error.");
        }
    }

    private void Commit(CancellationToken cancellationToken)
    {
        RequireTransaction();
        Run(CommitStatement, cancellationToken);
    }

    private void Run(SqlStatement statement, CancellationToken cancellationToken)
        => PrepareOrFind(statement).Execute(default(NoArguments), cancellationToken);
}
