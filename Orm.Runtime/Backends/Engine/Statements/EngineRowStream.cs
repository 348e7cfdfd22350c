namespace Orm.Backends.Engine.Statements;

/// <summary>
/// The rows of a running statement. When its connection is given back, the statement is ended, and the stream ends
/// instead of reading somebody else's rows.
/// </summary>
internal sealed class EngineRowStream<TMaterializer, TResult>(
    EnginePreparedStatement statement, TMaterializer materializer, CancellationToken cancellationToken)
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
        if (!_ended
            && statement.TryReadNext<TMaterializer, TResult>(materializer, cancellationToken, out var current))
        {
            Current = current;
            return true;
        }

        _ended = true;
        Current = default!;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_disposed)
        {
            _disposed = true;
            if (IsOpen)
            {
                statement.End();
            }
        }
    }
}
