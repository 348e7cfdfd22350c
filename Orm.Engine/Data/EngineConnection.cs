using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Orm.Engine.Data.Metadata;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Types;

namespace Orm.Engine;

/// <summary>
/// A connection to a database in this process. Connections to one file share it; each has its own transaction. A
/// connection is used by one caller at a time.
/// </summary>
public sealed partial class EngineConnection : DbConnection
{
    private EngineConnectionStringBuilder _settings = new();
    private string _connectionString = "";
    private EngineInstance? _instance;
    private Session? _session;

    /// <summary>A connection without settings: set <see cref="ConnectionString"/> before opening it.</summary>
    public EngineConnection()
    {
    }

    /// <summary>A connection that is opened later.</summary>
    /// <param name="connectionString">The settings, see <see cref="EngineConnectionStringBuilder"/>.</param>
    public EngineConnection(string connectionString) => ConnectionString = connectionString;

    /// <inheritdoc/>
    [AllowNull]
    public override string ConnectionString
    {
        get => _connectionString;
        set
        {
            if (_session is not null)
            {
                throw new InvalidOperationException("The connection is open: close it before changing its settings.");
            }

            _settings = new EngineConnectionStringBuilder(value ?? "");
            _connectionString = value ?? "";
        }
    }

    /// <inheritdoc/>
    public override string Database => "main";

    /// <inheritdoc/>
    public override string DataSource => _settings.DataSource;

    /// <inheritdoc/>
    public override string ServerVersion => typeof(EngineConnection).Assembly.GetName().Version?.ToString() ?? "0";

    /// <inheritdoc/>
    public override ConnectionState State => _session is null ? ConnectionState.Closed : ConnectionState.Open;

    /// <inheritdoc/>
    protected override DbProviderFactory DbProviderFactory => EngineFactory.Instance;

    /// <inheritdoc/>
    public override bool CanCreateBatch => true;

    /// <summary>Whose database it opens; null: the one that its own settings name.</summary>
    internal EngineDataSource? Source { get; init; }

    internal EngineTransaction? CurrentTransaction { get; set; }

    /// <summary>The reader that has not been closed: a connection has one at a time.</summary>
    internal EngineDataReader? OpenReader { get; set; }

    internal Session Session =>
        _session ?? throw new InvalidOperationException("The connection is not open: call Open.");

    /// <inheritdoc/>
    public override void Open()
    {
        if (_session is not null)
        {
            throw new InvalidOperationException("The connection is open already.");
        }

        if (_settings.DataSource.Length == 0)
        {
            throw new InvalidOperationException(
                "The connection string names no Data Source: write 'Data Source=app.db' or 'Data Source=:memory:'.");
        }

        EngineInstance instance = Acquire();
        try
        {
            _session = new Session(instance, _settings);
        }
        catch (Exception)
        {
            EngineInstances.Release(instance);
            throw;
        }

        _instance = instance;
        OnStateChange(new StateChangeEventArgs(ConnectionState.Closed, ConnectionState.Open));
    }

    private EngineInstance Acquire()
    {
        try
        {
            return Source?.Acquire() ?? EngineInstances.Acquire(_settings);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new StorageException(
                SqlStates.UndefinedFile, error,
                "Look at 'Data Source' and the current directory. A database is made where there is none, in a "
                    + "directory that is there, unless 'Create' is false or 'Read Only' is true.");
        }
    }

    /// <inheritdoc/>
    public override void Close()
    {
        if (_session is not { } session || _instance is not { } instance)
        {
            return;
        }

        EngineDataReader? reader = OpenReader;
        EngineTransaction? transaction = CurrentTransaction;
        _session = null;
        _instance = null;
        OpenReader = null;
        CurrentTransaction = null;
        try
        {
            transaction?.Detach();
            reader?.End(runRest: transaction is null);
        }
        finally
        {
            Leave(session, instance);
        }
    }

    /// <summary>Lets go of the transaction with its locks, and of the database, whatever fails on the way.</summary>
    private void Leave(Session session, EngineInstance instance)
    {
        try
        {
            session.Dispose();
        }
        finally
        {
            try
            {
                EngineInstances.Release(instance);
            }
            finally
            {
                OnStateChange(new StateChangeEventArgs(ConnectionState.Open, ConnectionState.Closed));
            }
        }
    }

    /// <inheritdoc/>
    public override void ChangeDatabase(string databaseName) =>
        throw new NotSupportedException("A file is one database: open another connection.");

    /// <summary>Begins a transaction that sees what committed before each of its statements.</summary>
    public new EngineTransaction BeginTransaction() => BeginTransaction(IsolationLevel.ReadCommitted);

    /// <summary>Begins a transaction.</summary>
    /// <param name="isolationLevel">What it sees of others; Unspecified is ReadCommitted.</param>
    public new EngineTransaction BeginTransaction(IsolationLevel isolationLevel)
    {
        Session.Begin(
            isolationLevel switch
            {
                IsolationLevel.RepeatableRead or IsolationLevel.Snapshot => Transactions.IsolationLevel.RepeatableRead,
                IsolationLevel.Serializable => Transactions.IsolationLevel.Serializable,
                _ => Transactions.IsolationLevel.ReadCommitted,
            },
            readOnly: false);
        return CurrentTransaction = new EngineTransaction(this, isolationLevel);
    }

    /// <summary>
    /// Checks the whole database: every page and its checksum, the trees and their order, that each page belongs to one
    /// tree, and that rows and index entries are those of each other. Changes of others wait meanwhile, and reads of
    /// pages that are not in memory.
    /// </summary>
    /// <returns>What is wrong; empty when all is well.</returns>
    public IReadOnlyList<DatabaseDamage> Verify() => Session.Instance.Database.Verify();

    /// <summary>A command of this connection.</summary>
    public new EngineCommand CreateCommand() => new() { Connection = this };

    /// <summary>A batch of this connection.</summary>
    public new EngineBatch CreateBatch() => new(this);

    /// <summary>What there is to know: the collection <c>MetaDataCollections</c>.</summary>
    public override DataTable GetSchema() => GetSchema("MetaDataCollections", []);

    /// <inheritdoc cref="GetSchema(string, string?[])"/>
    public override DataTable GetSchema(string collectionName) => GetSchema(collectionName, []);

    /// <summary>A collection of what the database knows about itself: <c>Tables</c>, for instance.</summary>
    /// <param name="collectionName">Its name; upper and lower case are the same.</param>
    /// <param name="restrictionValues">What rows must be about, as the collection <c>Restrictions</c> says; null: no
    /// restriction.</param>
    /// <exception cref="ArgumentException">There is no such collection, or it has fewer restrictions.</exception>
    public override DataTable GetSchema(string collectionName, string?[] restrictionValues) =>
        SchemaCollections.Find(collectionName, restrictionValues).Read(Session.Schema, ServerVersion);

    /// <inheritdoc/>
    protected override DbBatch CreateDbBatch() => CreateBatch();

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        BeginTransaction(isolationLevel);

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => CreateCommand();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }
}
