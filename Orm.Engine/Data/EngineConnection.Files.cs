using Orm.Engine.Data;
using Orm.Engine.Data.Sessions;
using Orm.Engine.Storage.Files;
using Orm.Engine.Transactions;

namespace Orm.Engine;

// What a connection does with the files of its database as a whole.
public sealed partial class EngineConnection
{
    /// <summary>
    /// The number of the newest commit of the database: commits are counted from 1, and a backup with an archive of the
    /// log leads back to each of them (<see cref="EngineBackup"/>).
    /// </summary>
    public long LastCommit => (long)Session.Instance.Database.Store.LastTimestamp;

    /// <summary>
    /// Copies the database to a directory while it is used: readers, writers and checkpoints go on. The copy has the
    /// name of the original, opens like any database, and has each transaction whole or not at all. One that was cut
    /// off is not taken for a database; what had been copied is deleted.
    /// </summary>
    /// <param name="directory">One that is empty, or does not exist and is made.</param>
    /// <returns>The number of the newest commit that the copy has for certain; it may have a few later ones.</returns>
    /// <exception cref="BackupException">The directory cannot be used, or the database is in memory.</exception>
    /// <exception cref="ReadOnlyTransactionException">The connection is for reading only: a backup marks the log.
    /// </exception>
    /// <exception cref="StorageException">Reading or writing failed.</exception>
    /// <exception cref="InvalidOperationException">The connection is closed.</exception>
    public long BackupDatabase(string directory) => BackUp(directory, CancellationToken.None);

    /// <summary>As <see cref="BackupDatabase"/>, on a thread of the pool.</summary>
    /// <param name="directory">One that is empty, or does not exist and is made.</param>
    /// <param name="cancellationToken">Stops it: what had been copied is deleted.</param>
    /// <returns>The number of the newest commit that the copy has for certain.</returns>
    public Task<long> BackupDatabaseAsync(string directory, CancellationToken cancellationToken = default) =>
        Task.Run(() => BackUp(directory, cancellationToken), cancellationToken);

    /// <summary>
    /// Brings the archive that the connection string names (<see cref="EngineConnectionStringBuilder.LogArchive"/>) up
    /// to the last commit at once. Without it, a part of the log reaches the archive when it is full and a checkpoint
    /// gives it up.
    /// </summary>
    /// <returns>The number of the newest commit that the archive has for certain.</returns>
    /// <exception cref="BackupException">There is no archive.</exception>
    /// <exception cref="ReadOnlyTransactionException">The connection is for reading only.</exception>
    /// <exception cref="StorageException">Reading or writing failed.</exception>
    public long ArchiveLog()
    {
        Database database = RequireWritable().Instance.Database;
        if (database.Options.Archive is null)
        {
            throw BackupException.NoArchive(DataSource);
        }

        return StorageErrors.Guard(() =>
        {
            long last = LastCommit;
            database.ArchiveLog();
            return last;
        });
    }

    /// <summary>As <see cref="ArchiveLog"/>, on a thread of the pool.</summary>
    /// <param name="cancellationToken">Keeps it from beginning.</param>
    /// <returns>The number of the newest commit that the archive has for certain.</returns>
    public Task<long> ArchiveLogAsync(CancellationToken cancellationToken = default) =>
        Task.Run(ArchiveLog, cancellationToken);

    /// <summary>
    /// Gives the space of deleted rows back to the file system: puts pages that are partly empty together and moves
    /// what lies at the end of the file to free places before. Readers and writers go on meanwhile; rows that a
    /// transaction which is open still sees stay. The statement <c>VACUUM</c> does the same.
    /// </summary>
    /// <returns>By how many bytes the file is shorter.</returns>
    /// <exception cref="StatementException">The connection is in a transaction (25001).</exception>
    /// <exception cref="ReadOnlyTransactionException">The connection is for reading only.</exception>
    /// <exception cref="StorageException">Reading or writing failed.</exception>
    public long Vacuum() => Vacuum(CancellationToken.None);

    /// <summary>As <see cref="Vacuum()"/>, on a thread of the pool.</summary>
    /// <param name="cancellationToken">Stops it; what was given back until then stays given back.</param>
    /// <returns>By how many bytes the file is shorter.</returns>
    public Task<long> VacuumAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => Vacuum(cancellationToken), cancellationToken);

    private long Vacuum(CancellationToken cancellation)
    {
        if (OpenReader is not null)
        {
            throw new InvalidOperationException("A reader of this connection is open: close it first.");
        }

        Session session = Session;
        return StorageErrors.Guard(() => session.Vacuum(cancellation));
    }

    private long BackUp(string directory, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Database database = RequireWritable().Instance.Database;
        return EngineInstances.IsInMemory(DataSource)
            ? throw BackupException.InMemory(DataSource)
            : StorageErrors.Guard(() => NewDirectory.Fill(
                directory, files => (long)database.BackUp(files, cancellation)));
    }

    private Session RequireWritable()
    {
        Session session = Session;
        session.RequireWritable();
        return session;
    }
}
