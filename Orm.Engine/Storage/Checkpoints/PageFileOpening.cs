using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Log;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>Creates and opens page files.</summary>
internal static class PageFileOpening
{
    private const string NewSuffix = "-new";

    /// <summary>Creates an empty page file. It bears its name only once it is whole and durable.</summary>
    internal static void Create(IFileSystem files, string name, UInt128 databaseId, Lsn replayFrom, TimeProvider clock)
    {
        string provisional = name + NewSuffix;
        if (files.Exists(provisional))
        {
            // Left behind by a crash during a creation; or another process is at it, and holds the file.
            files.Open(provisional, readOnly: false).Dispose();
            files.Delete(provisional);
        }

        using (var file = files.Create(provisional, 2 * MapEntry.BlockBytes))
        {
            var anchor = new CheckpointAnchor(PageId.None, replayFrom.Value, Timestamp: 0);
            long now = clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000;
            WriteSuperblock(file, new Superblock(databaseId, Checkpoint: 0, anchor, now, default, default));
        }

        files.Rename(provisional, name);
        files.FlushDirectory();
    }

    /// <summary>Opens a page file at its last durable checkpoint.</summary>
    /// <exception cref="DatabaseCorruptException">Neither superblock is valid, or the page map is damaged.</exception>
    internal static PageFile Open(
        IFileSystem files, string name, bool readOnly, FailureLatch failure, TimeProvider clock)
    {
        var file = readOnly ? new OverlaidFile(files.Open(name, readOnly)) : files.Open(name, readOnly);
        try
        {
            var superblock = NewestSuperblock(file);
            if (!readOnly)
            {
                // It may be in the operating system's cache only: its flush may have failed, or never have happened.
                // What only the older one refers to is about to be reused, so this one has to be durable.
                WriteSuperblock(file, superblock);
            }

            return new PageFile(new BlockFile(file, superblock.DatabaseId), superblock, failure, clock);
        }
        catch (Exception)
        {
            file.Dispose();
            throw;
        }
    }

    internal static void WriteSuperblock(IFile file, in Superblock superblock)
    {
        Span<byte> bytes = stackalloc byte[Superblock.Bytes];
        superblock.Write(bytes);
        file.Write(superblock.Position, bytes);
        file.Flush();
    }

    internal static Superblock NewestSuperblock(IFile file)
    {
        var first = SuperblockAt(file, 0);
        var second = SuperblockAt(file, MapEntry.BlockBytes);
        return (first, second) switch
        {
            (null, null) => throw new DatabaseCorruptException(
                file.Name, page: null, offset: 0, "neither superblock is valid; is it a database of this engine?"),
            ({ } only, null) => only,
            (null, { } only) => only,
            ({ } even, { } odd) => even.Checkpoint > odd.Checkpoint ? even : odd,
        };
    }

    private static Superblock? SuperblockAt(IFile file, long position)
    {
        Span<byte> bytes = stackalloc byte[Superblock.Bytes];
        bytes.Clear();
        file.ReadUpTo(position, bytes);
        return Superblock.Read(bytes, file.Name);
    }
}
