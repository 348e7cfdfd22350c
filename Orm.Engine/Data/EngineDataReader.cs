using System.Data;
using System.Data.Common;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Types;

namespace Orm.Engine;

/// <summary>The rows of a command, statement after statement. They are computed as they are read.</summary>
public sealed partial class EngineDataReader : DbDataReader
{
    private readonly EngineConnection _connection;
    private readonly Session _session;
    private readonly Statement[] _statements;
    private readonly string _text;
    private readonly ParameterValues _values;
    private readonly CommandBehavior _behavior;
    private readonly CancellationToken _cancellation;
    private StatementRows _rows = StatementRows.None;
    private int _next;
    private long _changes = -1;
    private bool _hasPeeked;
    private bool _peeked;
    private bool _hasRow;
    private bool _isClosed;

    internal EngineDataReader(
        EngineConnection connection, Session session, Statement[] statements, string text, ParameterValues values,
        CommandBehavior behavior, CancellationToken cancellation)
    {
        _connection = connection;
        _session = session;
        _statements = statements;
        _text = text;
        _values = values;
        _behavior = behavior;
        _cancellation = cancellation;
    }

    /// <inheritdoc/>
    public override int FieldCount => _rows.Columns.Length;

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override bool HasRows
    {
        get
        {
            if (_hasRow)
            {
                return true;
            }

            Peek();
            return _peeked;
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
        if (!_hasRow)
        {
            throw new InvalidOperationException("There is no row: call Read first, and go on while it returns true.");
        }

        if ((uint)ordinal >= (uint)_rows.Columns.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "There is no such column.");
        }

        return _rows.Current[ordinal];
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        if (_hasPeeked)
        {
            _hasPeeked = false;
            return _hasRow = _peeked;
        }

        return _hasRow = Guarded(static reader => reader._rows.Read());
    }

    /// <summary>Goes to the next statement that has columns; those between that have none run.</summary>
    public override bool NextResult()
    {
        _rows.Close();
        _hasRow = _hasPeeked = false;
        return Guarded(static reader => reader.MoveToResult());
    }

    /// <inheritdoc/>
    public override void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        try
        {
            // Statements that were not reached run all the same: they are part of the command.
            _rows.Close();
            while (_next < _statements.Length && !_cancellation.IsCancellationRequested)
            {
                RunNext();
                _rows.Close();
            }
        }
        finally
        {
            Leave();
        }
    }

    internal void Begin()
    {
        try
        {
            Guarded(static reader => reader.MoveToResult());
        }
        catch (Exception)
        {
            _isClosed = true;
            Leave();
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

    private void Leave()
    {
        _connection.OpenReader = null;
        if (_behavior.HasFlag(CommandBehavior.CloseConnection))
        {
            _connection.Close();
        }
    }

    private bool MoveToResult()
    {
        while (_next < _statements.Length)
        {
            RunNext();
            if (_rows.Columns.Length > 0)
            {
                return true;
            }

            _rows.Close();
        }

        _rows = StatementRows.None;
        return false;
    }

    private void RunNext()
    {
        _rows = _session.Run(_statements[_next++], _text, _values, _cancellation);
        if (_rows.Changes >= 0)
        {
            _changes = Math.Max(0, _changes) + _rows.Changes;
        }
    }

    private bool Guarded(Func<EngineDataReader, bool> action)
    {
        try
        {
            return action(this);
        }
        catch (OperationCanceledException error)
        {
            _next = _statements.Length;
            throw new StatementException(
                SqlStates.QueryCanceled, "The command was cancelled, or took longer than its timeout", inner: error);
        }
        catch (Exception)
        {
            _next = _statements.Length;
            throw;
        }
    }

    private void Peek()
    {
        if (!_hasPeeked)
        {
            _peeked = Guarded(static reader => reader._rows.Read());
            _hasPeeked = true;
        }
    }
}
