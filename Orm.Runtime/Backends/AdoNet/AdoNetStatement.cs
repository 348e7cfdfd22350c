using System.Data;
using System.Data.Common;
using Orm.Model;

namespace Orm.Backends.AdoNet;

/// <summary>A command of one connection, with its parameters and, while it is read, its reader.</summary>
internal sealed partial class AdoNetStatement : PreparedStatement, ICachedStatement
{
    private readonly AdoNetConnection _connection;
    private readonly DbCommand _command;
    private DbDataReader? _reader;
    private CancellationTokenRegistration _registration;
    private CancellationToken _cancellationToken;
    private string[]? _columnNames;
    private bool _isPrepared;
    private bool _isClosed;

    internal AdoNetStatement(AdoNetConnection connection, SqlStatement statement)
    {
        _connection = connection;
        Statement = statement;
        _command = connection.Driver.CreateCommand();
        _command.CommandText = statement.Text;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> ColumnNames => _columnNames ??= AskColumnNames();

    /// <inheritdoc/>
    public SqlStatement Statement { get; set; }

    /// <inheritdoc/>
    /// <remarks>There are drivers that say nothing about a command whose parameters have no values.</remarks>
    internal override IReadOnlyList<string> ColumnNamesFor<TArguments>(TArguments arguments)
    {
        if (_columnNames is null)
        {
            Bind(arguments);
        }

        return ColumnNames;
    }

    /// <inheritdoc/>
    public bool IsRunning { get; private set; }

    /// <summary>Tells one run from the next, so that a stream knows when it is over.</summary>
    internal int Run { get; private set; }

    /// <inheritdoc/>
    public void Close()
    {
        if (IsRunning)
        {
            End();
        }

        _isClosed = true;
        _command.Dispose();
    }

    /// <summary>Closes the reader, which ends the run.</summary>
    public void End()
    {
        var reader = EndWatch();
        reader?.Dispose();
    }

    /// <inheritdoc cref="End"/>
    internal ValueTask EndAsync() => EndWatch() is { } reader ? reader.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>Sets the parameters and marks the command as running.</summary>
    private void Begin<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsRunning || _isClosed)
        {
            throw new InvalidOperationException(
                $"The statement {(IsRunning ? "is running" : "was evicted")}: prepare it again. {Statement.Text}");
        }

        Bind(arguments);
        _command.Transaction = _connection.Transaction;
        if (!_isPrepared)
        {
            Prepare();
        }

        Watch(cancellationToken);
        IsRunning = true;
        Run++;
    }

    private void Bind<TArguments>(TArguments arguments)
        where TArguments : IArguments
    {
        var binder = new StoredFormBinder(_command);
        arguments.Bind(ref binder);
        if (!binder.IsComplete)
        {
            throw new InvalidOperationException($"Not all of the parameters were bound: {Statement.Text}");
        }
    }

    /// <summary>At the first run, because drivers want to know the parameters' types.</summary>
    private void Prepare()
    {
        try
        {
            _command.Prepare();
            _isPrepared = true;
        }
        catch (DbException error)
        {
            throw _connection.Failed(error, Statement, CancellationToken.None);
        }
    }

    private void Watch(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        if (!cancellationToken.CanBeCanceled)
        {
            return;
        }

        if (_connection.Probe is { } probe)
        {
            probe.Token = cancellationToken;
        }
        else
        {
            _registration = cancellationToken.UnsafeRegister(
                static command => ((DbCommand)command!).Cancel(), _command);
        }
    }

    private DbDataReader? EndWatch()
    {
        PauseWatch();
        _registration.Dispose();
        _registration = default;
        _cancellationToken = CancellationToken.None;
        IsRunning = false;
        var reader = _reader;
        _reader = null;
        return reader;
    }

    private Exception Failed(DbException error) => _connection.Failed(error, Statement, _cancellationToken);

    /// <summary>Adds where an error stands, while the reader still stands on the row.</summary>
    private void Locate<TMaterializer>(RowReadException error, TMaterializer materializer)
    {
        var row = new StoredFormRow(_reader!);
        _columnNames ??= NamesOf(_reader!);
        RowLocation.Locate(error, materializer, ref row, _columnNames);
    }

    /// <summary>Asks the driver, which knows the names when it has prepared the command.</summary>
    private string[] AskColumnNames()
    {
        try
        {
            _command.Transaction = _connection.Transaction;
            using var reader = _command.ExecuteReader(CommandBehavior.SchemaOnly);
            return NamesOf(reader);
        }
        catch (DbException error)
        {
            throw _connection.Failed(error, Statement, CancellationToken.None);
        }
    }

    private static string[] NamesOf(DbDataReader reader)
    {
        var names = new string[reader.FieldCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = reader.GetName(i);
        }

        return names;
    }
}
