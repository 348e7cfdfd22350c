using System.Collections.Concurrent;
using System.Globalization;

namespace Orm.Engine.Storage.Files;

/// <summary>
/// The files in which running statements and transactions keep what does not fit in memory. Nothing of them outlives
/// the process that wrote them: they are never flushed, each is deleted when its owner ends, the others when the
/// database is closed, and those that a crash left behind when it is opened again.
/// </summary>
/// <param name="files">Where they are; null: in a <see cref="ScratchDirectory"/>, for a database that is open for
/// reading.</param>
/// <param name="database">The name of the page file, which their names start with.</param>
internal sealed class TemporaryFiles(IFileSystem? files, string database)
{
    private readonly string _prefix = database + "-temporary.";
    private readonly ConcurrentDictionary<TemporaryFile, byte> _open = [];
    private readonly Lock _gate = new();
    private ScratchDirectory? _scratch;
    private long _last;

    /// <summary>The bytes in files that are there.</summary>
    internal long BytesOnDisk => _open.Keys.Sum(file => file.Length);

    /// <summary>Deletes what an earlier process has left.</summary>
    internal void DeleteLeftovers()
    {
        foreach (string name in files?.List(_prefix) ?? [])
        {
            files!.Delete(name);
        }
    }

    /// <exception cref="IOException">The file cannot be made.</exception>
    internal TemporaryFile Create()
    {
        long number = Interlocked.Increment(ref _last);
        IFileSystem place = files ?? Scratch();
        var file = place.Create(_prefix + number.ToString(CultureInfo.InvariantCulture), 0);
        var made = new TemporaryFile(place, file, this);
        _open[made] = 0;
        return made;
    }

    /// <summary>Deletes what is left: what a snapshot that was never given up might have read, for example.</summary>
    internal void DeleteAll()
    {
        foreach (var file in _open.Keys)
        {
            file.Dispose();
        }

        lock (_gate)
        {
            _scratch?.Dispose();
            _scratch = null;
        }
    }

    internal void Deleted(TemporaryFile file) => _open.TryRemove(file, out _);

    private DiskFileSystem Scratch()
    {
        lock (_gate)
        {
            return (_scratch ??= new ScratchDirectory()).Files;
        }
    }
}
