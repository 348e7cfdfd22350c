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
        _directory = Path.GetFullPath(directory);
        if (!Directory.Exists(_directory))
        {
            throw new DirectoryNotFoundException(
                $"The directory '{_directory}' does not exist. Create it before opening a database in it.");
        }
    }

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
    }

    public IFile Create(string name, long length)
    {
        string path = PathOf(name);
        var handle = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.RandomAccess, length);
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

    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to), overwrite: true);

    public void Delete(string name) => File.Delete(PathOf(name));

    public IReadOnlyList<string> List(string prefix)
    {
        var names = new List<string>();
        foreach (string path in Directory.EnumerateFiles(_directory))
        {
            string name = Path.GetFileName(path);
            if (name.StartsWith(prefix, StringComparison.Ordinal))
            {
                names.Add(name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    public void FlushDirectory() => FlushToDisk.Directory(_directory);

    // Unix reports the errno (EAGAIN is 11 on Linux, 35 on macOS and the BSDs), Windows ERROR_SHARING_VIOLATION.
    private static bool IsSharingViolation(IOException refusal) =>
        OperatingSystem.IsWindows()
            ? refusal.HResult == unchecked((int)0x80070020)
            : refusal.HResult == (OperatingSystem.IsLinux() ? 11 : 35);

    private string PathOf(string name) => Path.Join(_directory, name);
}
