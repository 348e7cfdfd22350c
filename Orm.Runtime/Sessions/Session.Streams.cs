using Orm.Backends;

namespace Orm.Sessions;

/// <content>Streams of rows: the connection is kept while one is open; each step claims the session.</content>
internal sealed partial class Session
{
    internal RowStream<TRow> Open<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken = default)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
        => OpenWith<TArguments, OpenCall<TArguments, TMaterializer, TRow>, TRow>(
            statement, arguments, new(materializer), cancellationToken);

    internal ValueTask<RowStream<TRow>> OpenAsync<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
        => OpenWithAsync<TArguments, OpenCall<TArguments, TMaterializer, TRow>, TRow>(
            statement, arguments, new(materializer), cancellationToken);

    internal RowStream<TRow> OpenWith<TArguments, TCall, TRow>(
        SqlStatement statement, TArguments arguments, TCall call, CancellationToken cancellationToken = default)
        where TArguments : IArguments
        where TCall : struct, IStatementCall<TArguments, RowStream<TRow>>
    {
        // Counted before the call leaves the session, so that the stream's connection is not given back under it.
        _openStreams++;
        try
        {
            return new SessionStream<TRow>(
                this, Run<TArguments, TCall, RowStream<TRow>>(statement, arguments, call, cancellationToken));
        }
        catch
        {
            _openStreams--;
            throw;
        }
    }

    internal async ValueTask<RowStream<TRow>> OpenWithAsync<TArguments, TCall, TRow>(
        SqlStatement statement, TArguments arguments, TCall call, CancellationToken cancellationToken)
        where TArguments : IArguments
        where TCall : struct, IStatementCall<TArguments, RowStream<TRow>>
    {
        _openStreams++;
        try
        {
            return new SessionStream<TRow>(
                this,
                await RunAsync<TArguments, TCall, RowStream<TRow>>(statement, arguments, call, cancellationToken)
                    .ConfigureAwait(false));
        }
        catch
        {
            _openStreams--;
            throw;
        }
    }

    private sealed class SessionStream<TRow>(Session session, RowStream<TRow> rows) : RowStream<TRow>
    {
        private bool _closed;

        public override bool MoveNext()
        {
            session.Enter("the next row");
            try
            {
                var moved = rows.MoveNext();
                Current = rows.Current;
                return moved;
            }
            finally
            {
                session.Exit();
            }
        }

        public override async ValueTask<bool> MoveNextAsync()
        {
            session.Enter("the next row");
            try
            {
                var moved = await rows.MoveNextAsync().ConfigureAwait(false);
                Current = rows.Current;
                return moved;
            }
            finally
            {
                session.Exit();
            }
        }

        public override async ValueTask DisposeAsync()
        {
            if (!_closed)
            {
                _closed = true;
                try
                {
                    await rows.DisposeAsync().ConfigureAwait(false);
                }
                finally
                {
                    session.CloseStream();
                }
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_closed)
            {
                _closed = true;
                try
                {
                    rows.Dispose();
                }
                finally
                {
                    session.CloseStream();
                }
            }
        }
    }

    private void CloseStream()
    {
        _openStreams--;
        if (Interlocked.CompareExchange(ref _busy, 1, 0) == 0)
        {
            Leave();
        }
    }
}
