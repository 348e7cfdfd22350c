namespace Orm.Engine.Storage.Files;

/// <summary>
/// The directory in which one database keeps its files: the page file, the log segments and nothing else of ours.
/// This folder is the only room of the engine that opens a file; the rule is enforced by <c>BannedSymbols.txt</c>.
/// </summary>
/// <remarks>
/// <para>Three implementations: <see cref="DiskFileSystem"/>, <see cref="MemoryFileSystem"/> for databases that live
/// only in memory, and <c>Simulation.SimulatedFileSystem</c>, which crashes and lies deterministically.</para>
/// <para>What a caller may rely on after a power failure: bytes written before an <see cref="IFile.Flush"/> that
/// returned are there; of bytes written later, any part may be there, sector by sector and in any order. A name
/// created, renamed or deleted before a <see cref="FlushDirectory"/> that returned stays so; of later changes to names
/// any prefix may have happened.</para>
/// <para>All members may be called from any thread. Failures are <see cref="IOException"/> or one of its
/// children.</para>
/// </remarks>
internal interface IFileSystem
{
    /// <summary>Opens an existing file. A file open for writing is ours alone until it is disposed.</summary>
    /// <exception cref="FileNotFoundException">No such file.</exception>
    /// <exception cref="DatabaseLockedException">Another opener, here or in another process, holds it.</exception>
    /// <exception cref="DatabaseAccessException">The operating system does not allow it; so for all that changes
    /// names.</exception>
    IFile Open(string name, bool readOnly);

    /// <summary>
    /// Creates a file for writing, of the given length, filled with zeroes whose space is already allocated.
    /// </summary>
    /// <exception cref="IOException">The name is taken, or the disk is full (then nothing is left behind).</exception>
    IFile Create(string name, long length);

    bool Exists(string name);

    /// <summary>Gives a closed file another name, replacing the file that bears it.</summary>
    void Rename(string from, string to);

    /// <summary>Deletes a closed file.</summary>
    void Delete(string name);

    /// <summary>The names that start with <paramref name="prefix"/>, in ordinal order.</summary>
    IReadOnlyList<string> List(string prefix);

    /// <summary>Makes all earlier creations, renamings and deletions durable.</summary>
    void FlushDirectory();
}
