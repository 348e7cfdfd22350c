namespace Orm.Backends.AdoNet;

/// <summary>The rows of a running command. When its connection is given back, the stream ends with it.</summary>
internal sealed class AdoNetRowStream<TMaterializer, TResult>(AdoNetStatement statement, TMaterializer materializer)
    : RowStream<TResult>
    where TMaterializer : IRowMaterializer<TResult>
{
    private readonly int _run = statement.Run;
    private bool _ended;
    private bool _disposed;

    private bool IsOpen => statement.IsRunning && statement.Run == _run;

    public override bool MoveNext()
    {
        ObjectDisposedException.ThrowIf(_disposed || (!_ended && !IsOpen), this);
        return Read(!_ended && statement.Advance());
    }

    public override async ValueTask<bool> MoveNextAsync()
    {
        ObjectDisposedException.ThrowIf(_disposed || (!_ended && !IsOpen), this);
        return Read(!_ended && await statement.AdvanceAsync().ConfigureAwait(false));
    }

    public override async ValueTask DisposeAsync()
    {
        if (!_disposed && IsOpen)
        {
            _disposed = true;
            await statement.EndAsync().ConfigureAwait(false);
        }

        _disposed = true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed && IsOpen)
        {
            statement.End();
        }

        _disposed = true;
    }

    private bool Read(bool moved)
    {
        _ended = !moved;
        Current = moved ? statement.ReadCurrent<TMaterializer, TResult>(materializer) : default!;
        return moved;
    }
}
