namespace Orm.Engine.Storage.Files;

/// <summary>Refusals of the operating system as errors that name the file and say what to do.</summary>
internal static class AccessErrors
{
    // EROFS, which Linux, macOS and the BSDs number alike, and ERROR_WRITE_PROTECT.
    private const int ReadOnlyFileSystem = 30;
    private const int WriteProtected = unchecked((int)0x80070013);

    internal static bool IsRefusal(Exception error) => error is UnauthorizedAccessException
        or IOException { HResult: ReadOnlyFileSystem or WriteProtected };

    /// <summary>Does something that changes the names in a directory.</summary>
    /// <exception cref="DatabaseAccessException">The operating system does not allow it.</exception>
    internal static T OfNames<T>(string path, Func<T> change)
    {
        try
        {
            return change();
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            throw DatabaseAccessException.OfNames(path, refusal);
        }
    }

    /// <inheritdoc cref="OfNames{T}(string, Func{T})"/>
    internal static void OfNames(string path, Action change) => OfNames(path, () =>
    {
        change();
        return true;
    });
}
