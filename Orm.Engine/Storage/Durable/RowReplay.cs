using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Storage.Durable;

/// <summary>Does logged commits again on rows.</summary>
internal sealed class RowReplay(IRowStore rows, string database) : IReplayTarget
{
    private uint _tree;
    private byte[]? _key;

    public void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        rows.Put(tree, key, row);
        _tree = tree;
        _key = key.ToArray();
    }

    public void ExtendRow(ReadOnlySpan<byte> more)
    {
        if (_key is null || !rows.TryGet(_tree, _key, out var row))
        {
            throw new DatabaseCorruptException(database, "the log extends a row that it did not put");
        }

        rows.Put(_tree, _key, [.. row.Row, .. more]);
    }

    public void Delete(uint tree, ReadOnlySpan<byte> key)
    {
        rows.Remove(tree, key);
        _key = null;
    }

    public void RaiseSequence(uint sequence, long highWater) => rows.RaiseSequence(sequence, highWater);

    public void Commit(ulong timestamp, long wallClock) => _key = null;
}
