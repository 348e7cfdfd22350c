namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>One opening of a simulated file.</summary>
internal sealed class SimulatedFile(SimulatedFileSystem owner, SimulatedInode inode, string name, bool readOnly) : IFile
{
    private bool _disposed;

    public string Name => name;

    public long Length
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return inode.Length;
        }
    }

    public int Read(long position, Span<byte> destination)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return owner.Read(inode, name, position, destination);
    }

    public void Write(long position, ReadOnlySpan<byte> source)
    {
        RequireWritable();
        owner.Write(inode, name, position, source);
    }

    public void SetLength(long length)
    {
        RequireWritable();
        owner.SetLength(inode, name, length);
    }

    public void Flush()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        owner.Flush(inode, name);
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            owner.Close(inode, readOnly);
        }
    }

    private void RequireWritable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ReadOnlyFile.ThrowIf(readOnly, name);
    }
}
