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
    private static readonly Dictionary<string, EngineInstance> s_shared = [];

    /// <summary>The open database of a data source, for one user more.</summary>
    internal static EngineInstance Acquire(EngineConnectionStringBuilder settings)
    {
        string source = settings.DataSource;
        if (source == Memory)
        {
            return new EngineInstance(Sized(DatabaseOptions.InMemory(), settings)) { Users = 1 };
        }

        // Where a path leads is decided here: the current directory may be another one when it is released.
        string key = KeyOf(source);
        lock (s_gate)
        {
            if (!s_shared.TryGetValue(key, out EngineInstance? shared))
            {
                shared = new EngineInstance(Options(source, key, settings)) { Key = key };
                s_shared.Add(key, shared);
            }

            shared.Users++;
            return shared;
        }
    }

    /// <summary>Makes an instance, over files of any kind, the one of its key for as long as it has users.</summary>
    internal static void Share(EngineInstance instance)
    {
        lock (s_gate)
        {
            s_shared.Add(instance.Key!, instance);
        }
    }

    /// <summary>The same database for one user more.</summary>
    internal static EngineInstance Acquire(EngineInstance instance)
    {
        lock (s_gate)
        {
            instance.Users++;
            return instance;
        }
    }

    /// <summary>A user leaves; with the last one the database is closed.</summary>
    internal static void Release(EngineInstance instance)
    {
        lock (s_gate)
        {
            if (--instance.Users > 0)
            {
                return;
            }

            if (instance.Key is not null)
            {
                // Within the lock: who opens the file next has to find it free.
                s_shared.Remove(instance.Key);
                instance.Dispose();
                return;
            }
        }

        instance.Dispose();
    }

    private static string KeyOf(string source) =>
        IsInMemory(source) ? source : Path.GetFullPath(source);

    /// <summary>Whether a data source is a database in memory.</summary>
    internal static bool IsInMemory(string source) => source.StartsWith(Memory, StringComparison.Ordinal);

    private static DatabaseOptions Options(string source, string path, EngineConnectionStringBuilder settings)
    {
        DatabaseOptions options = IsInMemory(source)
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
}
