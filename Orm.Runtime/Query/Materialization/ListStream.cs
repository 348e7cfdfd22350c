using Orm.Backends;

namespace Orm.Linq.Materialization;

/// <summary>Results as a stream that were all read before the first is handed out.</summary>
internal sealed class ListStream<TResult>(List<TResult> results) : RowStream<TResult>
{
    private int _next;

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_next == results.Count)
        {
            return false;
        }

        Current = results[_next++];
        return true;
    }

    /// <inheritdoc/>
    public override ValueTask<bool> MoveNextAsync() => new(MoveNext());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
