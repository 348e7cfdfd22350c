using System.Data;
using System.Data.Common;

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
    public override void Commit()
    {
        EngineConnection connection = Require();
        Abandon();
        connection.Session.Commit();
    }

    /// <inheritdoc/>
    public override void Rollback()
    {
        EngineConnection connection = Require();
        Abandon();
        connection.Session.RollBack();
    }

    /// <inheritdoc/>
    public override void Save(string savepointName) => Require().Session.SetSavepoint(savepointName);

    /// <inheritdoc/>
    public override void Rollback(string savepointName) => Require().Session.RollBackTo(savepointName);

    /// <inheritdoc/>
    public override void Release(string savepointName) => Require().Session.Release(savepointName);

    /// <summary>The transaction has ended, or ends with its connection.</summary>
    internal void Abandon()
    {
        if (_connection is not null)
        {
            _connection.OpenReader?.Close();
            _connection.CurrentTransaction = null;
            _connection = null;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && _connection is { State: ConnectionState.Open } connection)
        {
            Abandon();
            if (connection.Session.IsInTransaction)
            {
                connection.Session.RollBack();
            }
        }

        base.Dispose(disposing);
    }

    private EngineConnection Require() => _connection
        ?? throw new InvalidOperationException("The transaction has ended: begin another one.");
}
