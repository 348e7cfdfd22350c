using Orm.Engine.Storage.Files;
using Orm.Engine.Transactions;

namespace Orm.Engine.Data.Sessions;

/// <summary>
/// The instances of this process, by data source: connections to one file share one instance, which is closed with the
/// last of them. <c>:memory:</c> alone is a database of its own for each connection; <c>:memory:name</c> is shared.
/// </summary>
internal static class EngineInstances
{
    private const string Memory = ":memory:";
    private static readonly Lock s_gate = new();
    private static readonly Dictionary<string, Entry> s_entries = [];

    internal static EngineInstance Acquire(EngineConnectionStringBuilder settings)
    {
        string source = settings.DataSource;
        if (source == Memory)
        {
            return new EngineInstance(Sized(DatabaseOptions.InMemory(), settings));
        }

        string key = KeyOf(source);
        lock (s_gate)
        {
            if (!s_entries.TryGetValue(key, out Entry? entry))
            {
                entry = new Entry(new EngineInstance(Options(source, key, settings)));
                s_entries.Add(key, entry);
            }

            entry.Users++;
            return entry.Instance;
        }
    }

    internal static void Release(string source, EngineInstance instance)
    {
        if (source == Memory)
        {
            instance.Dispose();
            return;
        }

        lock (s_gate)
        {
            Entry entry = s_entries[KeyOf(source)];
            if (--entry.Users == 0)
            {
                s_entries.Remove(KeyOf(source));
                instance.Dispose();
            }
        }
    }

    private static string KeyOf(string source) =>
        source.StartsWith(Memory, StringComparison.Ordinal) ? source : Path.GetFullPath(source);

    private static DatabaseOptions Options(string source, string path, EngineConnectionStringBuilder settings)
    {
        DatabaseOptions options = source.StartsWith(Memory, StringComparison.Ordinal)
            ? DatabaseOptions.InMemory()
            : new DatabaseOptions(
                new DiskFileSystem(Path.GetDirectoryName(path) ?? throw new ArgumentException(
                    $"'{source}' names no file.", nameof(source))),
                Path.GetFileName(path))
            {
                Synchronous = settings.SynchronousMode,
                ReadOnly = settings.ReadOnly,
                Create = settings.Create,
            };
        return Sized(options, settings);
    }

    private static DatabaseOptions Sized(DatabaseOptions options, EngineConnectionStringBuilder settings) =>
        options with
        {
            MemoryLimit = settings.MemoryLimitBytes,
            BufferBytes = settings.BufferBytes,
            MaxDegreeOfParallelism = settings.MaxDegreeOfParallelism,
        };

    private sealed class Entry(EngineInstance instance)
    {
        internal EngineInstance Instance { get; } = instance;

        internal int Users { get; set; }
    }
}
