namespace Orm.Engine.Storage.Log;

/// <summary>The first byte of a record. The bytes that follow each are in docs/engine/format.md.</summary>
internal enum LogRecordKind : byte
{
    /// <summary>Fills a frame up to a multiple of eight bytes: the rest of the frame is zero.</summary>
    Padding = 0,

    /// <summary>A row under a key of a tree, whole.</summary>
    Put = 1,

    /// <summary>A key of a tree that no longer has a row.</summary>
    Delete = 2,

    /// <summary>
    /// First in its frame: the other records of the frame, and the chunks of the transaction it names, took effect.
    /// </summary>
    Commit = 3,

    /// <summary>First in its frame: the other records belong to a transaction that has not committed yet.</summary>
    Chunk = 4,

    /// <summary>The chunks of a transaction never take effect.</summary>
    Abort = 5,

    /// <summary>No value of a sequence above this one was ever handed out. Takes effect whatever commits.</summary>
    Sequence = 6,

    /// <summary>More bytes at the end of the row that the Put before it began: rows larger than a frame.</summary>
    Extend = 7,

    /// <summary>
    /// First in its frame: a checkpoint was begun. The other records are rows as they were before transactions changed
    /// them that had not committed then.
    /// </summary>
    Checkpoint = 8,

    /// <summary>Last of the frames of a checkpoint: there are no more rows to take back.</summary>
    CheckpointEnd = 9,

    /// <summary>
    /// Second in its frame, behind Chunk or Commit: of the transaction's chunks before only so many count, and of the
    /// last of those only so many bytes. What a savepoint took back had been logged already.
    /// </summary>
    Keep = 10,

    /// <summary>A backup of a checkpoint ends here: the log up to here belongs to it.</summary>
    BackupMark = 11,
}
