using System.Data.Common;

namespace Orm.Backends.AdoNet;

/// <content>Statements whose rows are read one by one.</content>
internal sealed partial class AdoNetStatement
{
    /// <inheritdoc/>
    public override RowStream<TResult> Open<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            _reader = _command.ExecuteReader();
            PauseWatch();
            return new AdoNetRowStream<TMaterializer, TResult>(this, materializer);
        }
        catch (DbException error)
        {
            var failed = Failed(error);
            End();
            throw failed;
        }
    }

    /// <inheritdoc/>
    public override async ValueTask<RowStream<TResult>> OpenAsync<TArguments, TMaterializer, TResult>(
        TArguments arguments, TMaterializer materializer, CancellationToken cancellationToken)
    {
        Begin(arguments, cancellationToken);
        try
        {
            _reader = await _command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            PauseWatch();
            return new AdoNetRowStream<TMaterializer, TResult>(this, materializer);
        }
        catch (DbException error)
        {
            var failed = Failed(error);
            await EndAsync().ConfigureAwait(false);
            throw failed;
        }
        catch (OperationCanceledException)
        {
            await EndAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Goes to the next row of a stream; ends the run behind the last one.</summary>
    internal bool Advance()
    {
        try
        {
            ResumeWatch();
            if (_reader!.Read())
            {
                PauseWatch();
                return true;
            }
        }
        catch (DbException error)
        {
            var failed = Failed(error);
            End();
            throw failed;
        }

        End();
        return false;
    }

    /// <inheritdoc cref="Advance"/>
    internal async ValueTask<bool> AdvanceAsync()
    {
        try
        {
            ResumeWatch();
            if (await _reader!.ReadAsync(_cancellationToken).ConfigureAwait(false))
            {
                PauseWatch();
                return true;
            }
        }
        catch (DbException error)
        {
            var failed = Failed(error);
            await EndAsync().ConfigureAwait(false);
            throw failed;
        }

        await EndAsync().ConfigureAwait(false);
        return false;
    }

    /// <summary>Makes the result of the row that a stream stands on.</summary>
    internal TResult ReadCurrent<TMaterializer, TResult>(TMaterializer materializer)
        where TMaterializer : IRowMaterializer<TResult>
    {
        try
        {
            var row = new StoredFormRow(_reader!);
            return materializer.Read(ref row);
        }
        catch (RowReadException error)
        {
            Locate(error, materializer);
            throw;
        }
    }

    /// <summary>Between two steps, other statements of the connection may run.</summary>
    private void PauseWatch()
    {
        if (_cancellationToken.CanBeCanceled && _connection.Probe is { } probe)
        {
            probe.Token = CancellationToken.None;
        }
    }

    private void ResumeWatch()
    {
        if (_cancellationToken.CanBeCanceled && _connection.Probe is { } probe)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            probe.Token = _cancellationToken;
        }
    }
}
