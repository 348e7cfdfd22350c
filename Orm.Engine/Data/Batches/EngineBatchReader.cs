using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Orm.Engine;

/// <summary>
/// The results of a batch's commands, one after the other: it goes through the results of one command, and begins the
/// next when those are at their end.
/// </summary>
internal sealed class EngineBatchReader : DbDataReader
{
    private readonly EngineBatch _batch;
    private readonly EngineBatchCommand[] _commands;
    private readonly CommandBehavior _behavior;
    private readonly CancellationToken _cancellation;
    private EngineBatchCommand? _current;
    private EngineCommand? _command;
    private EngineDataReader? _reader;
    private int _next;
    private int _changes = -1;
    private bool _isClosed;

    internal EngineBatchReader(
        EngineBatch batch, EngineBatchCommand[] commands, CommandBehavior behavior, CancellationToken cancellation)
    {
        _batch = batch;
        _commands = commands;
        _behavior = behavior;
        _cancellation = cancellation;
        foreach (EngineBatchCommand command in commands)
        {
            command.Changed(-1);
        }

        try
        {
            Guarded(static batch => batch.MoveToColumns());
        }
        catch (Exception)
        {
            Close();
            throw;
        }
    }

    /// <inheritdoc/>
    public override int FieldCount => _reader?.FieldCount ?? 0;

    /// <inheritdoc/>
    public override int Depth => 0;

    /// <inheritdoc/>
    public override bool HasRows => Guarded(static batch => batch._reader?.HasRows ?? false);

    /// <inheritdoc/>
    public override bool IsClosed => _isClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => _changes;

    private EngineDataReader Reader => _reader
        ?? throw new InvalidOperationException("There is no result: the batch is at its end, or closed.");

    /// <inheritdoc/>
    public override object this[int ordinal] => Reader[ordinal];

    /// <inheritdoc/>
    public override object this[string name] => Reader[name];

    /// <inheritdoc/>
    public override bool Read()
    {
        RequireOpen();
        return Guarded(static batch => batch._reader?.Read() ?? false);
    }

    /// <inheritdoc/>
    public override bool NextResult()
    {
        RequireOpen();
        return Guarded(static batch => batch.MoveToNextResult());
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
            // Commands that were not reached run all the same, as the statements of one command do.
            Guarded(static batch => batch.RunRest());
        }
        finally
        {
            if (_behavior.HasFlag(CommandBehavior.CloseConnection))
            {
                _batch.Connection?.Close();
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => Reader.IsDBNull(ordinal);

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => Reader.GetValue(ordinal);

    /// <inheritdoc/>
    public override int GetValues(object[] values) => Reader.GetValues(values);

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => Reader.GetBoolean(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => Reader.GetByte(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => Reader.GetInt16(ordinal);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => Reader.GetInt32(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => Reader.GetInt64(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => Reader.GetFloat(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => Reader.GetDouble(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => Reader.GetDecimal(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal) => Reader.GetString(ordinal);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => Reader.GetChar(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => Reader.GetGuid(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => Reader.GetDateTime(ordinal);

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal) => Reader.GetFieldValue<T>(ordinal);

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        Reader.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override Stream GetStream(int ordinal) => Reader.GetStream(ordinal);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        Reader.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override string GetName(int ordinal) => Reader.GetName(ordinal);

    /// <inheritdoc/>
    public override int GetOrdinal(string name) => Reader.GetOrdinal(name);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => Reader.GetDataTypeName(ordinal);

    /// <inheritdoc/>
    [return: DynamicallyAccessedMembers(
        DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)]
    public override Type GetFieldType(int ordinal) => Reader.GetFieldType(ordinal);

    /// <inheritdoc/>
    public override DataTable? GetSchemaTable() => _reader?.GetSchemaTable();

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private void RequireOpen()
    {
        if (_isClosed)
        {
            throw new InvalidOperationException("The reader of the batch is closed: read the rows before.");
        }
    }

    /// <summary>Begins commands until one gives columns.</summary>
    private bool MoveToColumns()
    {
        while (_next < _commands.Length)
        {
            Begin();
            if (_reader!.FieldCount > 0)
            {
                return true;
            }

            EndCommand();
        }

        return false;
    }

    private bool MoveToNextResult()
    {
        if (_reader?.NextResult() == true)
        {
            return true;
        }

        EndCommand();
        return MoveToColumns();
    }

    private bool RunRest()
    {
        EndCommand();
        while (_next < _commands.Length && !_cancellation.IsCancellationRequested)
        {
            Begin();
            EndCommand();
        }

        return false;
    }

    private void Begin()
    {
        _current = _commands[_next++];
        _cancellation.ThrowIfCancellationRequested();
        _command = _batch.Started(_current);
        // The connection is closed at the end of the batch, and not of a command.
        _reader = _command.ExecuteReader(_behavior & ~CommandBehavior.CloseConnection, _cancellation);
    }

    private void EndCommand()
    {
        try
        {
            if (_reader is not null)
            {
                _reader.Close();
                _current!.Changed(_reader.RecordsAffected);
                int changes = _reader.RecordsAffected;
                _changes = changes < 0 ? _changes : Math.Max(0, _changes) + changes;
            }
        }
        finally
        {
            _reader = null;
            _command?.Dispose();
            _command = null;
        }
    }

    /// <summary>An error ends the batch, wherever it shows: no command behind it runs.</summary>
    private bool Guarded(Func<EngineBatchReader, bool> action)
    {
        try
        {
            return action(this);
        }
        catch (OperationCanceledException error)
        {
            _next = _commands.Length;
            throw EngineDataReader.Cancelled(error);
        }
        catch (Exception error)
        {
            _next = _commands.Length;
            if (error is EngineException failure)
            {
                failure.Failed = _current;
            }

            throw;
        }
    }
}
