namespace Orm.Engine.Storage.Files;

/// <summary>One opening of a <see cref="MemoryFile"/>.</summary>
internal sealed class MemoryFileHandle(MemoryFile file, bool readOnly) : IFile
{
    private int _disposed;

    public string Name => file.Name;

    public long Length => Open().Length;

    public int Read(long position, Span<byte> destination) => Open().Read(position, destination);

    public void Write(long position, ReadOnlySpan<byte> source) => OpenForWriting().Write(position, source);

    public void SetLength(long length) => OpenForWriting().SetLength(length);

    public void Flush() => Open();

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            file.Release(readOnly);
        }
    }

    private MemoryFile Open()
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) != 0, this);
        return file;
    }

    private MemoryFile OpenForWriting()
    {
        ReadOnlyFile.ThrowIf(readOnly, Name);
        return Open();
    }
}
