namespace Orm.Engine.Transactions;

// What rows were before: in memory up to a share of the memory limit, and beyond that in a temporary file. What is left
// of a change in memory is its version, however long the row is.
internal sealed partial class Transaction
{
    // So much is not counted, unless the limit is small; and so much is taken from it at once.
    private const long BytesAtOnce = 1 << 20;

    // No transaction takes more of the limit than one part in so many.
    private const int Share = 4;
    private const int LargestWrite = 256 * 1024;

    private long _imageBytes;
    private long _imageLimit;
    private long _reservedBytes;

    // The changes before have their images in the file, or have none.
    private int _spilledTo;
    private SpilledImages? _spilled;

    /// <summary>The bytes of before-images in memory.</summary>
    internal long ImageBytes => _imageBytes;

    /// <summary>Before a change: when it fails, nothing has happened.</summary>
    /// <exception cref="StatementException">The disk takes no more.</exception>
    private void MakeRoomForImages()
    {
        var memory = _database.Memory;
        _imageLimit = Math.Max(_imageLimit, Math.Min(BytesAtOnce, memory.Limit / Share));
        if (_imageBytes <= _imageLimit)
        {
            return;
        }

        if (_reservedBytes + BytesAtOnce <= memory.Limit / Share && memory.TryReserve(BytesAtOnce))
        {
            _reservedBytes += BytesAtOnce;
            _imageLimit += BytesAtOnce;
        }
        else
        {
            SpillImages();
        }
    }

    private void SpillImages()
    {
        var images = Images();
        List<RowVersion> versions = [];
        int bytes = 0;
        for (int i = _spilledTo; i < _undo.Count; i++)
        {
            if (_undo[i].Version is { RowInMemory: { } row } version)
            {
                if (bytes > 0 && bytes + row.Length > LargestWrite)
                {
                    Spill(images, versions, bytes, to: i);
                    bytes = 0;
                }

                versions.Add(version);
                bytes += row.Length;
            }
        }

        Spill(images, versions, bytes, to: _undo.Count);
    }

    private void Spill(SpilledImages file, List<RowVersion> versions, int bytes, int to)
    {
        long position = file.Append(versions.Count == 1 ? versions[0].RowInMemory : Joined(versions, bytes));
        foreach (var version in versions)
        {
            int rowBytes = version.RowInMemory!.Length;
            version.Spill(file.Hold(position, rowBytes));
            position += rowBytes;
        }

        versions.Clear();
        _imageBytes -= bytes;
        _spilledTo = to;
    }

    private static byte[] Joined(List<RowVersion> versions, int bytes)
    {
        byte[] images = GC.AllocateUninitializedArray<byte>(bytes);
        int length = 0;
        foreach (var version in versions)
        {
            version.RowInMemory!.CopyTo(images, length);
            length += version.RowInMemory!.Length;
        }

        return images;
    }

    // A checkpoint may ask for it before there is anything in it: what it takes back can be written later.
    private SpilledImages Images()
    {
        lock (_undoLatch)
        {
            return _spilled ??= new SpilledImages(_database.TemporaryFiles);
        }
    }

    private void ReleaseImages()
    {
        _spilled?.Release();
        _spilled = null;
        if (_reservedBytes > 0)
        {
            _database.Memory.Release(_reservedBytes);
        }

        _reservedBytes = _imageLimit = _imageBytes = 0;
        _spilledTo = 0;
    }
}
