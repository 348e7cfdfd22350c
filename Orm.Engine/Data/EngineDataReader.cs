using System.Data;
using System.Data.Common;
using Orm.Engine.Data;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine;

/// <summary>The rows of a command, statement after statement. They are computed as they are read.</summary>
public sealed partial class EngineDataReader : DbDataReader
{
    private readonly EngineConnection _connection;
    private CommandRun _run;
    private StatementRows _rows = StatementRows.None;
    private int _next;
    private long _changes = -1;
    private bool _hasPeeked;
    private bool _peeked;
    private bool _hasRow;
    private bool _hasGivenRow;
    private bool _isClosed = true;

    internal EngineDataReader(EngineConnection connection) => _connection = connection;

    /// <inheritdoc/>
    public override int FieldCount
    {
        get
        {
            RequireOpen();
            return _rows.Columns.Length;
        }
    }

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override bool HasRows
    {
        get
        {
            RequireOpen();
            if (!_hasGivenRow)
            {
                Peek();
            }

            return _hasGivenRow || _peeked;
        }
    }

    /// <inheritdoc/>
    public override bool IsClosed => _isClosed;

    /// <summary>How many rows the statements changed; -1 when none of them changes rows.</summary>
    public override int RecordsAffected => (int)Math.Min(_changes, int.MaxValue);

    /// <inheritdoc/>
    public override object this[int ordinal] => GetValue(ordinal);

    /// <inheritdoc/>
    public override object this[string name] => GetValue(GetOrdinal(name));

    internal SqlValue Current(int ordinal)
    {
        RequireValue(ordinal);
        try
        {
            return _rows.Value(ordinal);
        }
        catch (IOException error)
        {
            throw StorageErrors.Of(error)!;
        }
    }

    /// <exception cref="InvalidOperationException">The reader is at no row.</exception>
    private void RequireValue(int ordinal)
    {
        if (!_hasRow)
        {
            throw new InvalidOperationException("There is no row: call Read first, and go on while it returns true.");
        }

        if ((uint)ordinal >= (uint)_rows.Columns.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "There is no such column.");
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// The reader is closed; the end of its transaction or connection closes it, too.
    /// </exception>
    public override bool Read()
    {
        RequireOpen();
        _chars = null;
        if (_hasGivenRow && Wants(CommandBehavior.SingleRow))
        {
            return _hasRow = false;
        }

        _hasRow = _hasPeeked ? _peeked : Guarded(static reader => reader._rows.Read());
        _hasPeeked = false;
        _hasGivenRow |= _hasRow;
        return _hasRow;
    }

    /// <summary>Goes to the next statement that has columns; those between that have none run.</summary>
    public override bool NextResult()
    {
        RequireOpen();
        _hasRow = _hasPeeked = _hasGivenRow = false;
        _chars = null;
        bool isFound;
        do
        {
            isFound = Guarded(static reader => reader.MoveToNextResult());
        }
        while (isFound && Wants(CommandBehavior.SingleResult));

        return isFound;
    }

    /// <inheritdoc/>
    public override void Close()
    {
        if (_isClosed)
        {
            return;
        }

        try
        {
            End(runRest: true);
        }
        finally
        {
            CloseConnectionIfAsked();
        }
    }

    /// <summary>Ends the statements. The connection stays open: see <see cref="CloseConnectionIfAsked"/>.</summary>
    /// <param name="runRest">Whether statements that were not reached run all the same, as they are part of the
    /// command. They do not on the way to a rollback, where nothing is read any more either.</param>
    internal void End(bool runRest)
    {
        _isClosed = true;
        _hasRow = _hasPeeked = false;
        _chars = null;
        try
        {
            Guarded(runRest ? static reader => reader.RunRest() : static reader => reader.DropRows());
        }
        finally
        {
            _connection.OpenReader = null;
        }
    }

    private bool RunRest()
    {
        CloseRows();
        while (_next < _run.Statements.Length && !_run.Cancellation.IsCancellationRequested)
        {
            RunNext();
            CloseRows();
        }

        return true;
    }

    private bool DropRows()
    {
        CloseRows(readRest: false);
        return true;
    }

    internal void CloseConnectionIfAsked()
    {
        if (Wants(CommandBehavior.CloseConnection))
        {
            _connection.Close();
        }
    }

    internal bool IsOf(EngineConnection connection) => _connection == connection;

    /// <summary>Runs up to the first statement that has columns.</summary>
    internal void Begin(in CommandRun run)
    {
        _run = run;
        _next = 0;
        _changes = -1;
        _isClosed = _hasRow = _hasPeeked = _hasGivenRow = false;
        try
        {
            Guarded(static reader => reader.MoveToResult());
        }
        catch (Exception)
        {
            _isClosed = true;
            _connection.OpenReader = null;
            CloseConnectionIfAsked();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private bool Wants(CommandBehavior behavior) => (_run.Behavior & behavior) != CommandBehavior.Default;

    private bool MoveToNextResult()
    {
        CloseRows();
        return MoveToResult();
    }

    private bool MoveToResult()
    {
        while (_next < _run.Statements.Length)
        {
            RunNext();
            if (_rows.Columns.Length > 0)
            {
                return true;
            }

            CloseRows();
        }

        return false;
    }

    private void CloseRows(bool readRest = true)
    {
        StatementRows rows = _rows;
        _rows = StatementRows.None;
        rows.Close(readRest);
    }

    private void RunNext()
    {
        Statement statement = _run.Statements[_next++];
        _rows = Wants(CommandBehavior.SchemaOnly)
            ? _run.Session.Describe(statement, _run.Text, _run.Values)
            : _run.Session.Run(statement, _run.Text, _run.Values, _run.Cancellation);
        if (_rows.Changes >= 0)
        {
            _changes = Math.Max(0, _changes) + _rows.Changes;
        }
    }

    internal static StatementException Cancelled(OperationCanceledException error) =>
        new(SqlStates.QueryCanceled, "The command was cancelled, or took longer than its timeout", inner: error);

    private void Peek()
    {
        if (!_hasPeeked)
        {
            _peeked = Guarded(static reader => reader._rows.Read());
            _hasPeeked = true;
        }
    }
}
