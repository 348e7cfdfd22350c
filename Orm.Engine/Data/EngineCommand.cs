using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Orm.Engine.Data;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine;

/// <summary>One or several statements, with parameters. Plans are kept by the connection, so running it again is
/// cheap.</summary>
public sealed class EngineCommand : DbCommand
{
    private readonly EngineParameterCollection _parameters = new();
    private string _text = "";
    private CancellationTokenSource? _running;
    private bool _isLinked;
    private ParameterValues _values = ParameterValues.None;

    // The statements of the text, and who parsed it.
    private Statement[] _statements = [];
    private EngineInstance? _parsedBy;

    // Reads what nobody sees: of commands that give no rows, or one value.
    private EngineDataReader? _inner;

    /// <summary>A command without text.</summary>
    public EngineCommand()
    {
    }

    /// <summary>A command of a connection.</summary>
    /// <param name="text">The statements.</param>
    /// <param name="connection">Where they run.</param>
    public EngineCommand(string text, EngineConnection connection)
    {
        _text = text;
        Connection = connection;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => _text;
        set
        {
            _text = value ?? "";
            _parsedBy = null;
        }
    }

    /// <summary>Seconds after which the command is stopped; 0: never.</summary>
    public override int CommandTimeout { get; set; }

    /// <inheritdoc/>
    public override CommandType CommandType
    {
        get => CommandType.Text;
        set
        {
            if (value != CommandType.Text)
            {
                throw new NotSupportedException("There are no stored procedures: use CommandType.Text.");
            }
        }
    }

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; }

    /// <summary>Where the command runs.</summary>
    public new EngineConnection? Connection { get; set; }

    /// <summary>The parameters.</summary>
    public new EngineParameterCollection Parameters => _parameters;

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => Connection;
        set => Connection = (EngineConnection?)value;
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => _parameters;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    /// <inheritdoc/>
    public override void Cancel() => _running?.Cancel();

    /// <inheritdoc/>
    public override int ExecuteNonQuery()
    {
        using EngineDataReader reader = Start(Inner(), CommandBehavior.Default, CancellationToken.None);
        do
        {
            // A query runs to its end here, too: it may call functions that do something, or fail at its last row.
            while (reader.Read())
            {
            }
        }
        while (reader.NextResult());

        return reader.RecordsAffected;
    }

    /// <inheritdoc/>
    public override object? ExecuteScalar()
    {
        using EngineDataReader reader = Start(Inner(), CommandBehavior.Default, CancellationToken.None);
        return reader.Read() && reader.FieldCount > 0 ? reader.GetValue(0) : null;
    }

    /// <summary>Parses the statements; plans are made when they run first, with the parameters' types.</summary>
    public override void Prepare() => Parse(RequireConnection().Session.Instance);

    /// <summary>Runs the command.</summary>
    public new EngineDataReader ExecuteReader() => Start(CommandBehavior.Default, CancellationToken.None);

    internal EngineDataReader ExecuteReader(CommandBehavior behavior, CancellationToken cancellation) =>
        Start(behavior, cancellation);

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new EngineParameter();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        Start(behavior, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task<DbDataReader> ExecuteDbDataReaderAsync(
        CommandBehavior behavior, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<DbDataReader>(cancellationToken);
        }

        try
        {
            return Task.FromResult<DbDataReader>(Start(behavior, cancellationToken));
        }
        catch (Exception error)
        {
            return Task.FromException<DbDataReader>(error);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _running?.Dispose();
            _running = null;
        }

        base.Dispose(disposing);
    }

    private EngineDataReader Start(CommandBehavior behavior, CancellationToken cancellation) =>
        Start(new EngineDataReader(RequireConnection()), behavior, cancellation);

    private EngineDataReader Start(EngineDataReader reader, CommandBehavior behavior, CancellationToken cancellation)
    {
        EngineConnection connection = RequireConnection();
        Session session = connection.Session;
        if (connection.OpenReader is not null)
        {
            throw new InvalidOperationException("A reader of this connection is open: close it first.");
        }

        Statement[] statements = Parse(session.Instance);
        SetValues();
        connection.OpenReader = reader;
        reader.Begin(new CommandRun(session, statements, _text, _values, behavior, Arm(cancellation)));
        return reader;
    }

    private EngineDataReader Inner()
    {
        EngineConnection connection = RequireConnection();
        return _inner is { IsClosed: true } inner && inner.IsOf(connection)
            ? inner
            : _inner = new EngineDataReader(connection);
    }

    private Statement[] Parse(EngineInstance instance)
    {
        if (_parsedBy != instance)
        {
            _statements = instance.Parse(_text);
            _parsedBy = instance;
        }

        return _statements;
    }

    /// <summary>A token that <see cref="Cancel"/> cancels, the caller's own one, and the timeout.</summary>
    private CancellationToken Arm(CancellationToken cancellation)
    {
        if (cancellation.CanBeCanceled)
        {
            _running?.Dispose();
            _running = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        }
        else if (_running is null || _isLinked || !_running.TryReset())
        {
            _running?.Dispose();
            _running = new CancellationTokenSource();
        }

        _isLinked = cancellation.CanBeCanceled;
        if (CommandTimeout > 0)
        {
            _running.CancelAfter(TimeSpan.FromSeconds(CommandTimeout));
        }

        return _running.Token;
    }

    private void SetValues()
    {
        if (_values.Count != _parameters.Count)
        {
            _values = _parameters.Count == 0 ? ParameterValues.None : new ParameterValues(_parameters.Count);
        }

        for (int i = 0; i < _parameters.Count; i++)
        {
            EngineParameter parameter = _parameters[i];
            _values.Set(i, parameter.BareName, ClrValues.ToSql(parameter.Value, parameter));
        }
    }

    private EngineConnection RequireConnection() => Connection
        ?? throw new InvalidOperationException("The command has no connection.");
}
