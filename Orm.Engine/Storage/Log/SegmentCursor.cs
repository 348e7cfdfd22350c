using Orm.Engine.Storage.Files;

namespace Orm.Engine.Storage.Log;

/// <summary>Reads frames of one segment through a window that follows the reader.</summary>
internal sealed class SegmentCursor : IDisposable
{
    private const int WindowBytes = 1024 * 1024;

    private readonly IFile _file;
    private readonly uint _segment;
    private readonly uint _seed;
    private readonly int _length;
    private byte[] _window;
    private int _windowStart;
    private int _windowLength;

    internal SegmentCursor(LogDirectory directory, in SegmentHeader header)
    {
        _file = directory.Files.Open(directory.NameOf(header.Segment), readOnly: true);
        _segment = header.Segment;
        _seed = LogFrame.Seed(directory.DatabaseId, header.Segment);
        _length = (int)Math.Min(_file.Length, header.SegmentBytes);
        _window = new byte[Math.Min(WindowBytes, Math.Max(_length, LogFrame.HeaderBytes))];
    }

    internal string Name => _file.Name;

    /// <summary>The frame at this offset, or nothing when there is no valid one that ends before the limit.</summary>
    internal ReadOnlySpan<byte> FrameAt(int offset, int limit)
    {
        var lsn = new Lsn(_segment, offset);
        int room = Math.Min(limit, _length) - offset;
        if (room < LogFrame.HeaderBytes)
        {
            return default;
        }

        int length = LogFrame.ClaimedLength(Window(offset, LogFrame.HeaderBytes), lsn, room);
        if (length == 0)
        {
            return default;
        }

        var frame = Window(offset, length);
        return LogFrame.IsValid(frame, _seed) ? frame : default;
    }

    /// <summary>
    /// Whether any valid frame behind <paramref name="offset"/> says that the log was durable beyond that place.
    /// </summary>
    internal bool SaysDurableBeyond(int offset)
    {
        var place = new Lsn(_segment, offset);
        for (int candidate = offset + LogFrame.Alignment; candidate < _length;)
        {
            var frame = FrameAt(candidate, _length);
            if (!frame.IsEmpty && LogFrame.Durable(frame) > place)
            {
                return true;
            }

            candidate += frame.IsEmpty ? LogFrame.Alignment + ZeroesFrom(candidate) : frame.Length;
        }

        return false;
    }

    public void Dispose() => _file.Dispose();

    // A frame starts with its length, which is not zero: how far whole words of zeroes reach after this one.
    private int ZeroesFrom(int offset)
    {
        if (Window(offset, LogFrame.Alignment).ContainsAnyExcept((byte)0))
        {
            return 0;
        }

        var rest = _window.AsSpan(offset - _windowStart, _windowStart + _windowLength - offset);
        int zeroes = rest.IndexOfAnyExcept((byte)0);
        return ((zeroes < 0 ? rest.Length : zeroes) & -LogFrame.Alignment) - LogFrame.Alignment;
    }

    // At most this many bytes from this offset: fewer at the end of the file.
    private ReadOnlySpan<byte> Window(int offset, int length)
    {
        length = Math.Min(length, _length - offset);
        if (offset < _windowStart || offset + length > _windowStart + _windowLength)
        {
            if (length > _window.Length)
            {
                _window = new byte[length];
            }

            _windowStart = offset;
            _windowLength = _file.ReadUpTo(offset, _window.AsSpan(0, Math.Min(_window.Length, _length - offset)));
            length = Math.Min(length, _windowLength);
        }

        return _window.AsSpan(offset - _windowStart, Math.Max(length, 0));
    }
}
