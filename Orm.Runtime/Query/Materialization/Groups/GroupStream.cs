using Orm.Backends;

namespace Orm.Linq.Materialization.Groups;

/// <summary>Groups as a stream: none is whole before the last row is read, so that all are there already.</summary>
internal sealed class GroupStream<TGroup>(List<TGroup> groups) : RowStream<TGroup>
{
    private int _next;

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_next == groups.Count)
        {
            return false;
        }

        Current = groups[_next++];
        return true;
    }

    /// <inheritdoc/>
    public override ValueTask<bool> MoveNextAsync() => new(MoveNext());

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
