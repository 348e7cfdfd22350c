namespace Orm.Engine.Storage.Files.Simulation;

// What the operating system allows.
internal sealed partial class SimulatedFileSystem
{
    /// <summary>The beginning of the names of files that may be read only: "" for all of them.</summary>
    internal string? ReadOnlyPrefix { get; set; }

    /// <summary>Whether files of these names can be written nevertheless, and only their names are what they are.
    /// </summary>
    internal bool OnlyNamesAreFixed { get; set; }

    private bool IsProtected(string name) =>
        ReadOnlyPrefix is { } prefix && name.StartsWith(prefix, StringComparison.Ordinal);

    private void RefuseContent(string name, bool readOnly)
    {
        if (!readOnly && !OnlyNamesAreFixed && IsProtected(name))
        {
            throw DatabaseAccessException.OfWriting(name, null);
        }
    }

    private void RefuseNames(FileOperation operation, string name)
    {
        if (operation is FileOperation.Create or FileOperation.Rename or FileOperation.Delete && IsProtected(name))
        {
            throw DatabaseAccessException.OfNames(name, null);
        }
    }
}
