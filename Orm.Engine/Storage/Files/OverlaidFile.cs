namespace Orm.Engine.Storage.Files;

/// <summary>
/// A file that is open for reading, and what is written over it in memory: nothing reaches the disk. For databases that
/// are opened for reading, whose pages a replay of the log changes.
/// </summary>
internal sealed class OverlaidFile(IFile below) : IFile
{
    private const int PieceBytes = 16 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<long, byte[]> _pieces = [];
    private long _length = below.Length;

    public string Name => below.Name;

    public long Length
    {
        get
        {
            lock (_gate)
            {
                return _length;
            }
        }
    }

    public int Read(long position, Span<byte> destination)
    {
        lock (_gate)
        {
            int count = (int)Math.Clamp(_length - position, 0, destination.Length);
            for (int done = 0; done < count;)
            {
                var (piece, within, take) = Locate(position + done, count - done);
                var target = destination.Slice(done, take);
                if (_pieces.TryGetValue(piece, out byte[]? bytes))
                {
                    bytes.AsSpan(within, take).CopyTo(target);
                }
                else
                {
                    target[below.ReadUpTo(position + done, target)..].Clear();
                }

                done += take;
            }

            return count;
        }
    }

    public void Write(long position, ReadOnlySpan<byte> source)
    {
        lock (_gate)
        {
            for (int done = 0; done < source.Length;)
            {
                var (piece, within, take) = Locate(position + done, source.Length - done);
                source.Slice(done, take).CopyTo(Piece(piece).AsSpan(within));
                done += take;
            }

            _length = Math.Max(_length, position + source.Length);
        }
    }

    public void SetLength(long length)
    {
        lock (_gate)
        {
            _length = length;
        }
    }

    public void Flush()
    {
    }

    public void Dispose() => below.Dispose();

    private static (long Piece, int Within, int Take) Locate(long position, int wanted)
    {
        int within = (int)(position % PieceBytes);
        return (position / PieceBytes, within, Math.Min(wanted, PieceBytes - within));
    }

    private byte[] Piece(long number)
    {
        if (!_pieces.TryGetValue(number, out byte[]? bytes))
        {
            bytes = new byte[PieceBytes];
            below.ReadUpTo(number * PieceBytes, bytes);
            _pieces.Add(number, bytes);
        }

        return bytes;
    }
}
