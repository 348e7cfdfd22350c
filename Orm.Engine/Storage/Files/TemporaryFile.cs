using System.Buffers;

namespace Orm.Engine.Storage.Files;

/// <summary>
/// A file that is written at its end, read anywhere, and gone when it is disposed. Its checksums are in memory, one for
/// each 4 KB: what is read is what was written. One caller at a time may write, others may read meanwhile.
/// </summary>
internal sealed class TemporaryFile(IFileSystem files, IFile file, TemporaryFiles owner) : IDisposable
{
    private const int BlockBytes = 4096;

    // What is read at once: the rest of a long image does not wait in memory beside it.
    private const int PieceBytes = 64 * BlockBytes;

    private readonly Lock _gate = new();
    private readonly List<uint> _checksums = [];
    private int _isDisposed;

    /// <summary>The bytes that were written.</summary>
    internal long Length { get; private set; }

    /// <summary>Writes behind everything else.</summary>
    /// <returns>Where the bytes are.</returns>
    /// <exception cref="IOException">They could not be written: the disk is full, for example.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        long position = Length;
        file.Write(position, bytes);
        lock (_gate)
        {
            while (bytes.Length > 0)
            {
                int within = (int)(Length % BlockBytes);
                var part = bytes[..Math.Min(bytes.Length, BlockBytes - within)];
                if (within == 0)
                {
                    _checksums.Add(0);
                }

                _checksums[^1] = Crc32C.Compute(part, _checksums[^1]);
                Length += part.Length;
                bytes = bytes[part.Length..];
            }
        }

        return position;
    }

    /// <exception cref="IOException">The bytes could not be read.</exception>
    /// <exception cref="DatabaseCorruptException">They are not those that were written.</exception>
    internal void Read(long position, Span<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            int length = Math.Min(bytes.Length, PieceBytes - (int)(position % BlockBytes));
            ReadPiece(position, bytes[..length]);
            position += length;
            bytes = bytes[length..];
        }
    }

    private void ReadPiece(long position, Span<byte> bytes)
    {
        long from = position / BlockBytes * BlockBytes;
        uint[] checksums;
        int length;
        lock (_gate)
        {
            long to = Math.Min(Length, (position + bytes.Length + BlockBytes - 1) / BlockBytes * BlockBytes);
            length = (int)(to - from);
            checksums = [.. _checksums[(int)(from / BlockBytes)..(int)((to + BlockBytes - 1) / BlockBytes)]];
        }

        byte[] blocks = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            Read(from, blocks.AsSpan(0, length), checksums);
            blocks.AsSpan((int)(position - from), bytes.Length).CopyTo(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(blocks);
        }
    }

    private void Read(long from, Span<byte> blocks, uint[] checksums)
    {
        int read = file.ReadUpTo(from, blocks);
        for (int i = 0; i < checksums.Length; i++)
        {
            int start = i * BlockBytes;
            int end = Math.Min(start + BlockBytes, blocks.Length);
            if (end > read || Crc32C.Compute(blocks[start..end]) != checksums[i])
            {
                throw new DatabaseCorruptException(
                    file.Name, page: null, from + start, "the temporary file does not have what was written to it");
            }
        }
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            owner.Deleted(this);
            file.Dispose();
            files.Delete(file.Name);
        }
    }
}
