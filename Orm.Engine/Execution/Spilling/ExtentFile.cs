namespace Orm.Engine.Execution.Spilling;

/// <summary>Bytes that are gathered in memory and written to a temporary file extent by extent.</summary>
/// <param name="area">The file.</param>
internal sealed class ExtentFile(SpillArea area)
{
    /// <summary>What is gathered in memory before it is written.</summary>
    private const int ExtentBytes = 32 * 1024;

    private readonly List<(long Position, int Length)> _extents = [];

    /// <summary>What is not written yet.</summary>
    internal ByteBuffer Buffer { get; } = new();

    /// <summary>What is in the buffer may be parted from what comes next: it is written when it is enough.</summary>
    internal void EndPiece()
    {
        if (Buffer.Length >= ExtentBytes)
        {
            Flush();
        }
    }

    /// <summary>Writes what is in memory yet. Nothing is added any more.</summary>
    internal void Complete()
    {
        Flush();
        Buffer.Release();
    }

    /// <summary>Begins with the first byte.</summary>
    internal ExtentReader Read() => new(area, _extents);

    private void Flush()
    {
        if (Buffer.Length > 0)
        {
            _extents.Add((area.Append(Buffer.Bytes), Buffer.Length));
            Buffer.Clear();
        }
    }
}

/// <summary>Reads the bytes back; a piece does not go beyond its extent.</summary>
internal sealed class ExtentReader(SpillArea area, List<(long Position, int Length)> extents)
{
    private byte[] _bytes = [];
    private int _length;
    private int _next;
    private int _extent;

    /// <summary>What is left of the extent that was read last.</summary>
    internal ReadOnlySpan<byte> Rest => _bytes.AsSpan(_next, _length - _next);

    /// <summary>Whether there are more; reads the next extent where the last one is through.</summary>
    internal bool HasMore()
    {
        if (_next < _length)
        {
            return true;
        }

        if (_extent == extents.Count)
        {
            return false;
        }

        (long position, _length) = extents[_extent++];
        if (_bytes.Length < _length)
        {
            _bytes = new byte[_length];
        }

        area.Read(position, _bytes.AsSpan(0, _length));
        _next = 0;
        return true;
    }

    internal void Skip(int bytes) => _next += bytes;
}
