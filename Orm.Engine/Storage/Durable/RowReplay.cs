using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Rows;

namespace Orm.Engine.Storage.Durable;

/// <summary>Does logged commits again on rows.</summary>
/// <remarks>A row is put when what follows it has shown that it is whole.</remarks>
internal sealed class RowReplay(IRowStore rows, string database) : IReplayTarget
{
    private byte[] _bytes = new byte[1024];
    private int _keyLength;
    private int _length = -1;
    private uint _tree;

    public void Put(uint tree, ReadOnlySpan<byte> key, ReadOnlySpan<byte> row)
    {
        PutLast();
        _tree = tree;
        _keyLength = key.Length;
        _length = 0;
        Append(key);
        Append(row);
    }

    public void ExtendRow(ReadOnlySpan<byte> more)
    {
        if (_length < 0)
        {
            throw new DatabaseCorruptException(database, "the log extends a row that it did not put");
        }

        Append(more);
    }

    public void Delete(uint tree, ReadOnlySpan<byte> key)
    {
        PutLast();
        rows.Remove(tree, key);
    }

    public void SetSequence(uint sequence, long value) => rows.SetSequence(sequence, value);

    public void EndTakingBack() => PutLast();

    public void Commit(ulong timestamp, long wallClock) => PutLast();

    private void PutLast()
    {
        if (_length >= 0)
        {
            rows.Put(_tree, _bytes.AsSpan(0, _keyLength), _bytes.AsSpan(_keyLength, _length - _keyLength));
            _length = -1;
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - _length < bytes.Length)
        {
            long needed = Math.Max(_bytes.Length * 2L, _length + (long)bytes.Length);
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, needed));
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }
}
