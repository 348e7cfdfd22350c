namespace Orm.Engine.Storage.Files;

/// <summary>A directory of the operating system's file system.</summary>
/// <remarks>
/// The lock is the operating system's own: a file is opened with a share mode (<c>flock</c> on Unix), so it vanishes
/// with the process that held it and no stale lock file can keep anyone out.
/// </remarks>
internal sealed class DiskFileSystem : IFileSystem
{
    private readonly string _directory;

    /// <param name="directory">An existing directory.</param>
    internal DiskFileSystem(string directory)
    {
        _directory = System.IO.Path.GetFullPath(directory);
        if (!Directory.Exists(_directory))
        {
            throw new DirectoryNotFoundException(
                $"The directory '{_directory}' does not exist. Create it before opening a database in it.");
        }
    }

    /// <summary>The whole path of the directory.</summary>
    internal string Path => _directory;

    public IFile Open(string name, bool readOnly)
    {
        string path = PathOf(name);
        try
        {
            var handle = File.OpenHandle(
                path,
                FileMode.Open,
                readOnly ? FileAccess.Read : FileAccess.ReadWrite,
                readOnly ? FileShare.Read : FileShare.None,
                FileOptions.RandomAccess);
            return new DiskFile(name, handle, readOnly);
        }
        catch (IOException refusal) when (IsSharingViolation(refusal))
        {
            throw new DatabaseLockedException(path, refusal);
        }
        catch (Exception refusal) when (AccessErrors.IsRefusal(refusal))
        {
            throw readOnly
                ? DatabaseAccessException.OfReading(path, refusal)
                : DatabaseAccessException.OfWriting(path, refusal);
        }
    }

    public IFile Create(string name, long length)
    {
        string path = PathOf(name);
        var handle = AccessErrors.OfNames(path, () => File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.RandomAccess, length));
        try
        {
            RandomAccess.SetLength(handle, length);
            return new DiskFile(name, handle, readOnly: false);
        }
        catch (IOException)
        {
            handle.Dispose();
            File.Delete(path);
            throw;
        }
    }

    public bool Exists(string name) => File.Exists(PathOf(name));

    /// <summary>Whether there is a directory where the file should be.</summary>
    internal bool HasDirectory(string name) => Directory.Exists(PathOf(name));

    public void Rename(string from, string to) =>
        AccessErrors.OfNames(PathOf(from), () => File.Move(PathOf(from), PathOf(to), overwrite: true));

    public void Delete(string name) => AccessErrors.OfNames(PathOf(name), () => File.Delete(PathOf(name)));

    public IReadOnlyList<string> List(string prefix)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(_directory)
                    .Select(path => System.IO.Path.GetFileName(path))
                    .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception refusal) when (AccessErrors.IsRefusal(refusal))
        {
            throw DatabaseAccessException.OfReading(_directory, refusal);
        }
    }

    public void FlushDirectory() => FlushToDisk.Directory(_directory);

    // Unix reports the errno (EAGAIN is 11 on Linux, 35 on macOS and the BSDs), Windows ERROR_SHARING_VIOLATION.
    private static bool IsSharingViolation(IOException refusal) =>
        OperatingSystem.IsWindows()
            ? refusal.HResult == unchecked((int)0x80070020)
            : refusal.HResult == (OperatingSystem.IsLinux() ? 11 : 35);

    private string PathOf(string name) => System.IO.Path.Join(_directory, name);
}
