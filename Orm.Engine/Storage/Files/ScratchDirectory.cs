namespace Orm.Engine.Storage.Files;

/// <summary>
/// A directory of this process among the temporary ones of the operating system, for a database that is open for
/// reading: beside it nothing is written, and several processes may read it. One that a process has left behind when it
/// was killed is the operating system's to delete.
/// </summary>
internal sealed class ScratchDirectory : IDisposable
{
    private readonly DirectoryInfo _directory;

    /// <exception cref="IOException">It cannot be made.</exception>
    internal ScratchDirectory()
    {
        _directory = AccessErrors.OfNames(Path.GetTempPath(), () => Directory.CreateTempSubdirectory("orm-"));
        Files = new DiskFileSystem(_directory.FullName);
    }

    internal DiskFileSystem Files { get; }

    public void Dispose()
    {
        try
        {
            _directory.Delete(recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What is left in it means nothing to anybody.
        }
    }
}
