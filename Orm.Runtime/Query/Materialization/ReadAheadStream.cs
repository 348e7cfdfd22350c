using System.Runtime.ExceptionServices;
using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>
/// A stream that reads some rows before it hands them out, so that whatever they lead to is read for all of them: the
/// elements of collections inside of them, and the navigations that are touched while they are alive.
/// </summary>
/// <param name="rows">The rows, one by one.</param>
/// <param name="scope">What is to be completed before rows are handed out, where there is something.</param>
/// <param name="cancellationToken">Stops its statements.</param>
internal sealed class ReadAheadStream<TResult>(
    RowStream<TResult> rows, RowScope? scope, CancellationToken cancellationToken) : RowStream<TResult>
{
    /// <summary>How many rows are read ahead: what they lead to is one statement for so many.</summary>
    internal const int Count = 1024;

    private readonly List<TResult> _ahead = [];
    private int _next;
    private bool _isAtEnd;
    private ExceptionDispatchInfo? _error;

    public override bool MoveNext()
    {
        if (_next == _ahead.Count)
        {
            Clear();
            while (!_isAtEnd && _ahead.Count < Count)
            {
                try
                {
                    Take(rows.MoveNext());
                }
                catch (Exception error) when (_ahead.Count > 0)
                {
                    Defer(error);
                }
            }

            scope?.Complete();
            scope?.Finish(_ahead);
        }

        return Advance();
    }

    public override async ValueTask<bool> MoveNextAsync()
    {
        if (_next == _ahead.Count)
        {
            Clear();
            while (!_isAtEnd && _ahead.Count < Count)
            {
                try
                {
                    Take(await rows.MoveNextAsync().ConfigureAwait(false));
                }
                catch (Exception error) when (_ahead.Count > 0)
                {
                    Defer(error);
                }
            }

            if (scope is not null)
            {
                await scope.CompleteAsync(cancellationToken).ConfigureAwait(false);
                scope.Finish(_ahead);
            }
        }

        return Advance();
    }

    public override ValueTask DisposeAsync() => rows.DisposeAsync();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rows.Dispose();
        }
    }

    private void Clear()
    {
        _ahead.Clear();
        _next = 0;
    }

    private void Take(bool isRow)
    {
        if (isRow)
        {
            _ahead.Add(rows.Current);
        }
        else
        {
            _isAtEnd = true;
        }
    }

    // The rows before the one that fails are handed out before the error.
    private void Defer(Exception error)
    {
        _error = ExceptionDispatchInfo.Capture(error);
        _isAtEnd = true;
    }

    private bool Advance()
    {
        if (_next == _ahead.Count)
        {
            _error?.Throw();
            Current = default!;
            return false;
        }

        Current = _ahead[_next];
        _ahead[_next++] = default!;
        return true;
    }
}
