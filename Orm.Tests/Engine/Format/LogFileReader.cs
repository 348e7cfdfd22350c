using System.Buffers.Binary;
using System.Globalization;
using static Orm.Tests.Engine.Format.PageFileReader;

namespace Orm.Tests.Engine.Format;

/// <summary>The segments of the log and their frames, as docs/engine/format.md describes them.</summary>
internal sealed class LogFileReader
{
    private const int FirstFrame = 4096;

    private readonly SortedDictionary<uint, byte[]> _segments = [];
    private readonly uint _idChecksum;

    internal LogFileReader(IReadOnlyDictionary<string, byte[]> files, string name, ReadOnlySpan<byte> databaseId)
    {
        _idChecksum = Checksums.Of(databaseId);
        string prefix = name + "-log.";
        foreach (var (file, bytes) in files)
        {
            if (file.StartsWith(prefix, StringComparison.Ordinal)
                && uint.TryParse(file[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out uint n)
                && IsInUse(bytes, n, databaseId))
            {
                _segments.Add(n, bytes);
            }
        }
    }

    /// <summary>The records of each frame from a place on, one frame after the other.</summary>
    internal IEnumerable<byte[]> FramesFrom(ulong lsn)
    {
        uint segment = (uint)(lsn >> 32);
        int offset = (int)(uint)lsn;
        while (true)
        {
            uint next = _segments.Keys.FirstOrDefault(number => number > segment);
            ulong end = next != 0 ? Long(_segments[next], 40) : ulong.MaxValue;
            int limit = (uint)(end >> 32) == segment ? (int)(uint)end : int.MaxValue;
            for (int length; (length = FrameAt(segment, offset, limit)) > 0; offset += length)
            {
                yield return _segments[segment].AsSpan(offset + 24, length - 24).ToArray();
            }

            if (next == 0)
            {
                break;
            }

            if (end != ((ulong)segment << 32 | (uint)offset))
            {
                throw new InvalidDataException("a part of the log that was durable is missing");
            }

            (segment, offset) = (next, FirstFrame);
        }
    }

    private static bool IsInUse(byte[] segment, uint number, ReadOnlySpan<byte> databaseId) =>
        segment.AsSpan().StartsWith("ormlog\0\0"u8)
        && Int(segment, 8) == 1
        && Int(segment, 12) == Checksums.OfHeader(segment.AsSpan(0, 64))
        && Int(segment, 32) == number
        && segment.AsSpan(16, 16).SequenceEqual(databaseId);

    // The length of the frame, or 0 when there is no valid one.
    private int FrameAt(uint segment, int offset, int limit)
    {
        byte[] bytes = _segments[segment];
        int room = Math.Min(bytes.Length, limit) - offset;
        if (room < 24 || Long(bytes, offset + 8) != ((ulong)segment << 32 | (uint)offset))
        {
            return 0;
        }

        uint length = Int(bytes, offset);
        if (length < 24 || length % 8 != 0 || length > room)
        {
            return 0;
        }

        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(number, segment);
        uint checksum = Checksums.Of(bytes.AsSpan(offset, 4), Checksums.Of(number, _idChecksum));
        checksum = Checksums.Of(bytes.AsSpan(offset + 8, (int)length - 8), checksum);
        return checksum == Int(bytes, offset + 4) ? (int)length : 0;
    }
}
