using Orm.Engine.Data;
using Orm.Engine.Storage.Durable;
using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;

namespace Orm.Engine;

/// <summary>
/// A backup that <see cref="EngineConnection.BackupDatabase"/> has made: the way back to any moment since, when the
/// database archives its log.
/// </summary>
/// <example>
/// <code>
/// connection.BackupDatabase("/backups/monday");                 // Data Source=app.db;Log Archive=/backups/log
/// ...
/// var backup = new EngineBackup("/backups/monday") { LogArchive = "/backups/log" };
/// backup.RestoreTo("/restored", DateTimeOffset.Parse("2026-03-02T11:58:00Z"));
/// new EngineConnection("Data Source=/restored/app.db").Open();  // with an archive of its own, if any
/// </code>
/// </example>
/// <param name="directory">Where it is.</param>
public sealed class EngineBackup(string directory)
{
    private const string LogInfix = "-log.";

    /// <summary>Where it is.</summary>
    public string Directory { get; } = directory;

    /// <summary>Where the log since is; null: only what the backup has can be restored.</summary>
    public string? LogArchive { get; init; }

    /// <summary>
    /// The page file: the backup is a database, and <c>Data Source=...;Read Only=true</c> opens it as it is. Opened for
    /// writing it would go on with commits of its own, and not be a backup any more.
    /// </summary>
    /// <exception cref="BackupException">There is no backup, or more than one.</exception>
    public string DataSource => Path.Join(Path.GetFullPath(Directory), NameIn(Open(Directory)));

    /// <summary>Makes a database with everything that the backup and the archive have.</summary>
    /// <param name="directory">Where: one that is empty, or does not exist and is made.</param>
    /// <returns>The number of the newest commit that it has.</returns>
    /// <exception cref="BackupException">There is no backup, or the directory cannot be used.</exception>
    /// <exception cref="StorageException">Something is damaged (XX001), or a part of the log is missing, or reading or
    /// writing failed.</exception>
    public long RestoreTo(string directory) => Restore(directory, ReplayLimit.None, CancellationToken.None);

    /// <summary>Makes a database as it was after a commit.</summary>
    /// <param name="directory">Where: one that is empty, or does not exist and is made.</param>
    /// <param name="commit">The number of the last commit that it has; see <see cref="EngineConnection.LastCommit"/>.
    /// </param>
    /// <returns>The number of the newest commit that it has: a smaller one when there are no more.</returns>
    /// <exception cref="RestorePointException">The commit lies before the end of the backup.</exception>
    /// <exception cref="BackupException">There is no backup, or the directory cannot be used.</exception>
    /// <exception cref="StorageException">As <see cref="RestoreTo(string)"/>.</exception>
    public long RestoreTo(string directory, long commit) =>
        Restore(directory, LimitOf(commit), CancellationToken.None);

    /// <summary>Makes a database as it was at a moment: with the commits before the first one that is later.</summary>
    /// <param name="directory">Where: one that is empty, or does not exist and is made.</param>
    /// <param name="moment">The moment, by the clock of the machine that wrote the log.</param>
    /// <returns>The number of the newest commit that it has.</returns>
    /// <exception cref="RestorePointException">The moment lies before the end of the backup.</exception>
    /// <exception cref="BackupException">There is no backup, or the directory cannot be used.</exception>
    /// <exception cref="StorageException">As <see cref="RestoreTo(string)"/>.</exception>
    public long RestoreTo(string directory, DateTimeOffset moment) =>
        Restore(directory, LimitOf(moment), CancellationToken.None);

    /// <summary>As <see cref="RestoreTo(string)"/>, on a thread of the pool.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="cancellationToken">Stops it: what had been copied is deleted.</param>
    /// <returns>The number of the newest commit that it has.</returns>
    public Task<long> RestoreToAsync(string directory, CancellationToken cancellationToken = default) =>
        Task.Run(() => Restore(directory, ReplayLimit.None, cancellationToken), cancellationToken);

    /// <summary>As <see cref="RestoreTo(string, long)"/>, on a thread of the pool.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="commit">The number of the last commit that it has.</param>
    /// <param name="cancellationToken">Stops it: what had been copied is deleted.</param>
    /// <returns>The number of the newest commit that it has.</returns>
    public Task<long> RestoreToAsync(string directory, long commit, CancellationToken cancellationToken = default) =>
        Task.Run(() => Restore(directory, LimitOf(commit), cancellationToken), cancellationToken);

    /// <summary>As <see cref="RestoreTo(string, DateTimeOffset)"/>, on a thread of the pool.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="cancellationToken">Stops it: what had been copied is deleted.</param>
    /// <returns>The number of the newest commit that it has.</returns>
    public Task<long> RestoreToAsync(
        string directory, DateTimeOffset moment, CancellationToken cancellationToken = default) =>
        Task.Run(() => Restore(directory, LimitOf(moment), cancellationToken), cancellationToken);

    private static ReplayLimit LimitOf(long commit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(commit);
        return new ReplayLimit((ulong)commit, long.MaxValue);
    }

    private static ReplayLimit LimitOf(DateTimeOffset moment) =>
        new(ulong.MaxValue, (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);

    private static DiskFileSystem Open(string directory)
    {
        try
        {
            return new DiskFileSystem(directory);
        }
        catch (DirectoryNotFoundException)
        {
            throw BackupException.NoBackup(directory, "there is no such directory");
        }
    }

    // The file that has segments of a log named after it.
    private string NameIn(IFileSystem files)
    {
        string[] names = [.. files.List("")
            .Where(name => name.Contains(LogInfix, StringComparison.Ordinal))
            .Select(name => name[..name.LastIndexOf(LogInfix, StringComparison.Ordinal)])
            .Distinct()
            .Where(files.Exists)];
        return names switch
        {
            [var only] => only,
            [] => throw BackupException.NoBackup(Directory, "no file in it has a log beside it"),
            _ => throw BackupException.NoBackup(
                Directory, $"it has several databases, '{names[0]}' and '{names[1]}' among them"),
        };
    }

    private long Restore(string target, ReplayLimit limit, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        DiskFileSystem backup = Open(Directory);
        string name = NameIn(backup);
        DiskFileSystem? archive = LogArchive is null ? null : Open(LogArchive);
        return StorageErrors.Guard(() => NewDirectory.Fill(
            target,
            files => (long)new PointInTime(backup, archive, files, name).Restore(limit, cancellation)));
    }
}
