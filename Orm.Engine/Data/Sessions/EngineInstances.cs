using Orm.Engine.Storage.Files;
using Orm.Engine.Transactions;
using Orm.Engine.Types;

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
            else if (settings.FindConflict(shared.Database.Options) is { } conflict)
            {
                throw conflict;
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
            : new DatabaseOptions(DirectoryOf(path, source), Path.GetFileName(path))
            {
                Synchronous = settings.SynchronousMode,
                ReadOnly = settings.ReadOnly,
                Create = settings.Create,
                Archive = ArchiveOf(settings, path),
            };
        return Sized(options, settings);
    }

    private static DiskFileSystem DirectoryOf(string path, string source)
    {
        string? directory = Path.GetDirectoryName(path);
        if (directory is not null)
        {
            var files = new DiskFileSystem(directory);
            if (!files.HasDirectory(Path.GetFileName(path)))
            {
                return files;
            }
        }

        throw new StorageException(
            SqlStates.UndefinedFile, new IOException($"'{source}' is a directory, and no file"),
            "Name a file in it as 'Data Source', which is made when there is none.");
    }

    private static DiskFileSystem? ArchiveOf(EngineConnectionStringBuilder settings, string path)
    {
        if (settings.LogArchive.Length == 0)
        {
            return null;
        }

        var archive = new DiskFileSystem(settings.LogArchive);
        return archive.Path == Path.GetDirectoryName(path)
            ? throw BackupException.ArchiveBesideDatabase(archive.Path)
            : archive;
    }

    private static DatabaseOptions Sized(DatabaseOptions options, EngineConnectionStringBuilder settings) =>
        options with
        {
            MemoryLimit = settings.MemoryLimitBytes,
            BufferBytes = settings.BufferBytes,
        };
}
