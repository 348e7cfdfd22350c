using SQLitePCL;

namespace Orm.Backends.Sqlite.Statements;

/// <content>Reading rows.</content>
internal sealed partial class SqlitePreparedStatement
{
    /// <inheritdoc/>
    public override List<TResult> ReadAll<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var rows = new List<TResult>();
            var handle = _handle;
            var code = FirstStep();
            while (code == raw.SQLITE_ROW)
            {
                var row = new SqliteRow(handle);
                rows.Add(materializer.Read(ref row));
                code = handle.Step();
            }

            return code == raw.SQLITE_DONE ? rows : throw Failed();
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override FirstRow<TResult> ReadFirst<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            var handle = _handle;
            var code = FirstStep();
            if (code == raw.SQLITE_DONE)
            {
                return default;
            }

            if (code != raw.SQLITE_ROW)
            {
                throw Failed();
            }

            var row = new SqliteRow(handle);
            var first = materializer.Read(ref row);
            code = handle.Step();
            return code is raw.SQLITE_DONE or raw.SQLITE_ROW
                ? new FirstRow<TResult>(first, Exists: true, HasMore: code == raw.SQLITE_ROW)
                : throw Failed();
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public override RowStream<TResult> Open<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        _connection.Probe.Token = CancellationToken.None;
        return new SqliteRowStream<TMaterializer, TResult>(this, materializer);
    }

    /// <summary>Steps to the next row of a stream and reads it; ends the run behind the last one.</summary>
    internal bool TryReadNext<TMaterializer, TResult>(TMaterializer materializer, out TResult result)
        where TMaterializer : IRowMaterializer<TResult>
    {
        result = default!;
        var code = StepOfStream();
        switch (code)
        {
            case raw.SQLITE_ROW:
                break;
            case raw.SQLITE_DONE:
                End();
                return false;
            default:
                var error = Failed();
                End();
                throw error;
        }

        try
        {
            var row = new SqliteRow(_handle);
            result = materializer.Read(ref row);
            return true;
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
    }

    /// <summary>One step of a stream. Between two steps, other statements of the connection may run.</summary>
    private int StepOfStream()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _connection.Probe.Token = _cancellationToken;
        try
        {
            return FirstStep();
        }
        finally
        {
            _connection.Probe.Token = CancellationToken.None;
        }
    }
}
