namespace Orm.Engine.Storage.Files;

/// <summary>
/// An empty directory that is to hold the files of one database: all of them, or none. It is made when it is not there.
/// </summary>
internal sealed class NewDirectory
{
    private readonly string _path;
    private readonly bool _isMade;

    private NewDirectory(string path, bool isMade)
    {
        _path = path;
        _isMade = isMade;
        Files = new DiskFileSystem(path);
    }

    internal DiskFileSystem Files { get; }

    /// <summary>Finds a directory empty, or makes it.</summary>
    /// <exception cref="BackupException">There is something in it, or it cannot be made.</exception>
    internal static NewDirectory At(string directory)
    {
        string path = Path.GetFullPath(directory);
        try
        {
            bool isThere = Directory.Exists(path);
            if (isThere && Directory.EnumerateFileSystemEntries(path).Any())
            {
                throw BackupException.NotEmpty(path);
            }

            if (!isThere)
            {
                Directory.CreateDirectory(path);
            }

            return new NewDirectory(path, !isThere);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw BackupException.NoDirectory(path, refusal);
        }
    }

    /// <summary>Fills a directory, which is empty again if that fails.</summary>
    internal static T Fill<T>(string directory, Func<IFileSystem, T> fill)
    {
        var target = At(directory);
        try
        {
            return fill(target.Files);
        }
        catch (Exception)
        {
            target.Abandon();
            throw;
        }
    }

    // What is left is no database in any case; that it could not be deleted is not the error to be reported.
    private void Abandon()
    {
        try
        {
            foreach (string name in Files.List(""))
            {
                Files.Delete(name);
            }

            if (_isMade)
            {
                Directory.Delete(_path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }
}
