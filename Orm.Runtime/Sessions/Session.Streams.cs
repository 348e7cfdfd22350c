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
    {
        _openStreams++;
        try
        {
            var rows = Run<TArguments, OpenCall<TArguments, TMaterializer, TRow>, RowStream<TRow>>(
                statement, arguments, new(materializer), cancellationToken);
            return new SessionStream<TRow>(this, rows);
        }
        catch
        {
            _openStreams--;
            throw;
        }
    }

    internal async ValueTask<RowStream<TRow>> OpenAsync<TArguments, TMaterializer, TRow>(
        SqlStatement statement,
        TArguments arguments,
        TMaterializer materializer,
        CancellationToken cancellationToken)
        where TArguments : IArguments
        where TMaterializer : IRowMaterializer<TRow>
    {
        _openStreams++;
        try
        {
            var rows = await RunAsync<TArguments, OpenCall<TArguments, TMaterializer, TRow>, RowStream<TRow>>(
                statement, arguments, new(materializer), cancellationToken).ConfigureAwait(false);
            return new SessionStream<TRow>(this, rows);
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
                await rows.DisposeAsync().ConfigureAwait(false);
                session.CloseStream();
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !_closed)
            {
                _closed = true;
                rows.Dispose();
                session.CloseStream();
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
