using System.Data;
using System.Data.Common;
using Orm.Engine.Data;

namespace Orm.Engine;

/// <summary>A transaction of a connection. Disposing one that was not committed rolls it back.</summary>
public sealed class EngineTransaction : DbTransaction
{
    private EngineConnection? _connection;

    internal EngineTransaction(EngineConnection connection, IsolationLevel isolationLevel)
    {
        _connection = connection;
        IsolationLevel = isolationLevel == IsolationLevel.Unspecified ? IsolationLevel.ReadCommitted : isolationLevel;
    }

    /// <inheritdoc/>
    public override IsolationLevel IsolationLevel { get; }

    /// <inheritdoc/>
    public override bool SupportsSavepoints => true;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection => _connection;

    /// <inheritdoc/>
    /// <remarks>An open reader is closed first. When one of its statements fails, the transaction goes on: roll it
    /// back, or commit what there is.</remarks>
    public override void Commit()
    {
        EngineConnection connection = Require();
        EngineDataReader? reader = connection.OpenReader;
        try
        {
            reader?.End(runRest: true);
            Detach();
            StorageErrors.Guard(connection.Session, static session => session.Commit());
        }
        finally
        {
            reader?.CloseConnectionIfAsked();
        }
    }

    /// <inheritdoc/>
    /// <remarks>An open reader is closed first; statements that it has not reached do not run.</remarks>
    public override void Rollback() => RollBack(Require());

    /// <inheritdoc/>
    public override void Save(string savepointName) => StorageErrors.Guard(
        (Require().Session, Name: savepointName), static at => at.Session.SetSavepoint(at.Name));

    /// <inheritdoc/>
    public override void Rollback(string savepointName) => StorageErrors.Guard(
        (Require().Session, Name: savepointName), static at => at.Session.RollBackTo(at.Name));

    /// <inheritdoc/>
    public override void Release(string savepointName) => StorageErrors.Guard(
        (Require().Session, Name: savepointName), static at => at.Session.Release(at.Name));

    /// <summary>The transaction has ended, or ends with its connection.</summary>
    internal void Detach()
    {
        if (_connection is not null)
        {
            _connection.CurrentTransaction = null;
            _connection = null;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _connection is { State: ConnectionState.Open } connection)
        {
            if (connection.Session.IsInTransaction)
            {
                RollBack(connection);
            }
            else
            {
                Detach();
            }
        }

        base.Dispose(disposing);
    }

    private void RollBack(EngineConnection connection)
    {
        EngineDataReader? reader = connection.OpenReader;
        Detach();
        try
        {
            reader?.End(runRest: false);
        }
        finally
        {
            try
            {
                StorageErrors.Guard(connection.Session, static session => session.RollBack());
            }
            finally
            {
                reader?.CloseConnectionIfAsked();
            }
        }
    }

    private EngineConnection Require() => _connection
        ?? throw new InvalidOperationException("The transaction has ended: begin another one.");
}
