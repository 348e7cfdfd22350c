namespace Orm.Engine.Storage.Files;

/// <summary>Bytes in chunks, so that growing never copies and a file may pass the size of an array.</summary>
internal sealed class MemoryFile(string name)
{
    private const int ChunkBytes = 64 * 1024;

    private readonly Lock _gate = new();
    private byte[]?[] _chunks = [];
    private long _length;
    private int _readers;
    private bool _written;

    internal string Name { get; set; } = name;

    internal long Length => Volatile.Read(ref _length);

    internal IFile Acquire(bool readOnly)
    {
        lock (_gate)
        {
            if (_written || (!readOnly && _readers > 0))
            {
                throw new DatabaseLockedException(Name);
            }

            _written = !readOnly;
            _readers += readOnly ? 1 : 0;
            return new MemoryFileHandle(this, readOnly);
        }
    }

    internal void Release(bool readOnly)
    {
        lock (_gate)
        {
            _written &= readOnly;
            _readers -= readOnly ? 1 : 0;
        }
    }

    internal int Read(long position, Span<byte> destination)
    {
        int count = (int)Math.Clamp(Length - position, 0, destination.Length);
        var chunks = Volatile.Read(ref _chunks);
        for (int done = 0; done < count;)
        {
            var (chunk, within, take) = Locate(position + done, count - done);
            var target = destination.Slice(done, take);
            if (chunks[chunk] is { } bytes)
            {
                bytes.AsSpan(within, take).CopyTo(target);
            }
            else
            {
                target.Clear();
            }

            done += take;
        }

        return count;
    }

    internal void Write(long position, ReadOnlySpan<byte> source)
    {
        if (source.IsEmpty)
        {
            return;
        }

        var chunks = ChunksFor(position, position + source.Length);
        for (int done = 0; done < source.Length;)
        {
            var (chunk, within, take) = Locate(position + done, source.Length - done);
            source.Slice(done, take).CopyTo(chunks[chunk].AsSpan(within));
            done += take;
        }
    }

    internal void SetLength(long length)
    {
        lock (_gate)
        {
            for (long kept = length; kept < _length;)
            {
                // What lies beyond the new end must read as zeroes if the file grows again.
                var (chunk, within, take) = Locate(kept, (int)Math.Min(_length - kept, ChunkBytes));
                _chunks[chunk]?.AsSpan(within, take).Clear();
                kept += take;
            }

            Grow(length);
            _length = length;
        }
    }

    private static (int Chunk, int Within, int Take) Locate(long position, int wanted)
    {
        int within = (int)(position % ChunkBytes);
        return ((int)(position / ChunkBytes), within, Math.Min(wanted, ChunkBytes - within));
    }

    private byte[]?[] ChunksFor(long start, long end)
    {
        lock (_gate)
        {
            Grow(end);
            for (long chunk = start / ChunkBytes; chunk * ChunkBytes < end; chunk++)
            {
                _chunks[chunk] ??= new byte[ChunkBytes];
            }

            _length = Math.Max(_length, end);
            return _chunks;
        }
    }

    private void Grow(long length)
    {
        int needed = (int)((length + ChunkBytes - 1) / ChunkBytes);
        if (needed > _chunks.Length)
        {
            var chunks = new byte[]?[Math.Max(needed, _chunks.Length * 2)];
            _chunks.CopyTo(chunks, 0);
            Volatile.Write(ref _chunks, chunks);
        }
    }
}
