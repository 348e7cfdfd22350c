using Microsoft.Win32.SafeHandles;

namespace Orm.Engine.Storage.Files;

/// <summary>An open file of the operating system.</summary>
internal sealed class DiskFile(string name, SafeFileHandle handle, bool readOnly) : IFile
{
    public string Name => name;

    public long Length => RandomAccess.GetLength(handle);

    public int Read(long position, Span<byte> destination) => RandomAccess.Read(handle, destination, position);

    public void Write(long position, ReadOnlySpan<byte> source)
    {
        ReadOnlyFile.ThrowIf(readOnly, name);
        RandomAccess.Write(handle, source, position);
    }

    public void SetLength(long length)
    {
        ReadOnlyFile.ThrowIf(readOnly, name);
        RandomAccess.SetLength(handle, length);
    }

    public void Flush() => FlushToDisk.File(handle);

    public void Dispose() => handle.Dispose();
}
