namespace Orm.Engine.Storage.Files;

internal static class ReadOnlyFile
{
    /// <summary>Refuses a change to a file that was opened for reading.</summary>
    internal static void ThrowIf(bool readOnly, string name)
    {
        if (readOnly)
        {
            throw new UnauthorizedAccessException($"'{name}' is open for reading only.");
        }
    }
}
