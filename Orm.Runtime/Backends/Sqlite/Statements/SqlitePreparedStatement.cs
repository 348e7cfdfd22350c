using Orm.Backends.Sqlite.Connections;
using Orm.Backends.Sqlite.Errors;
using Orm.Backends.Sqlite.Interop;
using Orm.Model;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Statements;

/// <summary>
/// A statement that one connection prepared. It is bound, stepped and reset in one call, or through a stream; SQLite
/// has no asynchronous calls, so that the asynchronous forms complete before they return.
/// </summary>
internal sealed partial class SqlitePreparedStatement : PreparedStatement, ICachedStatement
{
    private const int StatusOfRecompilation = 5;

    private readonly SqliteDatabaseConnection _connection;
    private readonly int _parameters;
    private readonly StatementHandle _handle;
    private CancellationToken _cancellationToken;
    private string[]? _columnNames;
    private int _compilations;

    internal SqlitePreparedStatement(SqliteDatabaseConnection connection, SqlStatement statement, sqlite3_stmt handle)
    {
        _connection = connection;
        Statement = statement;
        _handle = new StatementHandle(handle, connection.MayBeUtf16);
        _parameters = raw.sqlite3_bind_parameter_count(handle);
    }

    /// <inheritdoc/>
    /// <remarks>Whoever asks relies on them: a run that finds others is refused once.</remarks>
    public override IReadOnlyList<string> ColumnNames
    {
        get
        {
            _compilations = Compilations;
            return _columnNames ??= ReadColumnNames();
        }
    }

    /// <inheritdoc/>
    public SqlStatement Statement { get; set; }

    /// <inheritdoc/>
    public bool IsRunning { get; private set; }

    /// <summary>How often SQLite compiled the text again because the schema had changed.</summary>
    private int Compilations => raw.sqlite3_stmt_status(_handle.Owner, StatusOfRecompilation, 0);

    /// <summary>Tells one run from the next, so that a stream knows when it is over.</summary>
    internal int Run { get; private set; }

    /// <inheritdoc/>
    public override int Execute<TArguments>(TArguments arguments, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var before = _connection.Handle.TotalChanges;
            Complete();

            // What changes() tells stays from an earlier statement where this one changes nothing, as DDL does.
            return _connection.Handle.TotalChanges == before ? 0 : _connection.Handle.Changes;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override long ExecuteInsert<TArguments>(TArguments arguments, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            Complete();
            return _connection.Handle.LastInsertRowId;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public void Close()
    {
        if (IsRunning)
        {
            End();
        }

        _handle.Owner.Dispose();
    }

    /// <summary>Binds the arguments and marks the statement as running.</summary>
    internal void Begin<TArguments>(TArguments arguments, CancellationToken cancellationToken)
        where TArguments : IArguments
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (IsRunning || _handle.Owner.IsClosed)
        {
            throw new InvalidOperationException(
                $"The statement {(IsRunning ? "is running" : "was evicted")}: prepare it again. {Statement.Text}");
        }

        var binder = new SqliteBinder(_handle);
        arguments.Bind(ref binder);
        if (!binder.IsComplete(_parameters))
        {
            throw new InvalidOperationException(
                FormattableString.Invariant($"Not all of the {_parameters} parameters were bound: {Statement.Text}"));
        }

        _cancellationToken = cancellationToken;
        _connection.Probe.Token = cancellationToken;
        IsRunning = true;
        Run++;
        _connection.Started();
    }

    /// <summary>Resets the statement, which releases its locks.</summary>
    public void End()
    {
        IsRunning = false;
        _handle.Reset();
        _cancellationToken = CancellationToken.None;
        _connection.Probe.Token = CancellationToken.None;
        _connection.Ended();
    }

    /// <summary>Steps to the end.</summary>
    private void Complete()
    {
        int code;
        do
        {
            code = _handle.Step();
        }
        while (code == raw.SQLITE_ROW);

        if (code != raw.SQLITE_DONE)
        {
            throw Failed();
        }
    }

    /// <summary>The first step of a run, which compiles the text again where the schema has changed.</summary>
    private int FirstStep()
    {
        var code = _handle.Step();
        if (_columnNames is not null && code == raw.SQLITE_ROW && Compilations != _compilations)
        {
            _columnNames = null;
            throw SqliteErrors.SchemaChanged(Statement);
        }

        return code;
    }

    /// <summary>The error of the step that just failed.</summary>
    private Exception Failed() => _connection.Failed(Statement, _cancellationToken);

    /// <summary>Adds where an error stands, while the statement still stands on the row.</summary>
    private void Locate<TMaterializer>(RowReadException error, TMaterializer materializer)
    {
        var row = new SqliteRow(_handle);
        RowLocation.Locate(error, materializer, ref row, ReadColumnNames());
    }

    private string[] ReadColumnNames()
    {
        var names = new string[raw.sqlite3_column_count(_handle.Owner)];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = raw.sqlite3_column_name(_handle.Owner, i).utf8_to_string();
        }

        return names;
    }
}
