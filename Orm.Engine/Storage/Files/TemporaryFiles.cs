using System.Globalization;

namespace Orm.Engine.Storage.Files;

/// <summary>
/// The files in which running statements keep what does not fit in memory. Nothing of them outlives the process that
/// wrote them: they are never flushed, each is deleted when its statement ends, and those that a crash left behind when
/// the database is opened again.
/// </summary>
/// <param name="files">Where they are.</param>
/// <param name="database">The name of the page file, which their names start with.</param>
internal sealed class TemporaryFiles(IFileSystem files, string database)
{
    private readonly string _prefix = database + "-temporary.";
    private long _last;

    /// <summary>Deletes what an earlier process has left.</summary>
    internal void DeleteLeftovers()
    {
        foreach (string name in files.List(_prefix))
        {
            files.Delete(name);
        }
    }

    /// <exception cref="IOException">The file cannot be made.</exception>
    internal TemporaryFile Create()
    {
        long number = Interlocked.Increment(ref _last);
        return new TemporaryFile(files, files.Create(_prefix + number.ToString(CultureInfo.InvariantCulture), 0));
    }
}

/// <summary>A file that is written at its end, read anywhere, and gone when it is disposed.</summary>
internal sealed class TemporaryFile(IFileSystem files, IFile file) : IDisposable
{
    private bool _isDisposed;

    /// <summary>The bytes that were written.</summary>
    internal long Length { get; private set; }

    /// <summary>Writes behind everything else.</summary>
    /// <returns>Where the bytes are.</returns>
    /// <exception cref="IOException">They could not be written: the disk is full, for example.</exception>
    internal long Append(ReadOnlySpan<byte> bytes)
    {
        long position = Length;
        file.Write(position, bytes);
        Length += bytes.Length;
        return position;
    }

    /// <exception cref="IOException">The bytes could not be read.</exception>
    internal void Read(long position, Span<byte> bytes) => file.ReadExactly(position, bytes);

    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            file.Dispose();
            files.Delete(file.Name);
        }
    }
}
