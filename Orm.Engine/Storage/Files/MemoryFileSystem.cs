namespace Orm.Engine.Storage.Files;

/// <summary>Files that live in this process only, behind in-memory databases. Flushing them does nothing.</summary>
internal sealed class MemoryFileSystem : IFileSystem
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, MemoryFile> _files = new(StringComparer.Ordinal);

    public IFile Open(string name, bool readOnly)
    {
        lock (_gate)
        {
            return Find(name).Acquire(readOnly);
        }
    }

    public IFile Create(string name, long length)
    {
        lock (_gate)
        {
            if (_files.ContainsKey(name))
            {
                throw new IOException($"A file named '{name}' exists.");
            }

            var file = new MemoryFile(name);
            file.SetLength(length);
            _files.Add(name, file);
            return file.Acquire(readOnly: false);
        }
    }

    public bool Exists(string name)
    {
        lock (_gate)
        {
            return _files.ContainsKey(name);
        }
    }

    public void Rename(string from, string to)
    {
        lock (_gate)
        {
            var file = Find(from);
            _files.Remove(from);
            file.Name = to;
            _files[to] = file;
        }
    }

    public void Delete(string name)
    {
        lock (_gate)
        {
            _files.Remove(name);
        }
    }

    public IReadOnlyList<string> List(string prefix)
    {
        lock (_gate)
        {
            return [.. _files.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal))];
        }
    }

    public void FlushDirectory()
    {
    }

    private MemoryFile Find(string name) =>
        _files.TryGetValue(name, out var file)
            ? file
            : throw new FileNotFoundException($"There is no file named '{name}'.", name);
}
