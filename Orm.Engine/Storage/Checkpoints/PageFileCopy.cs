using Orm.Engine.Storage.Files;
using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>
/// A copy of a page file as of one checkpoint: every image at its place, checked on the way. The superblock comes last,
/// so that a copy that was not completed is not taken for a database.
/// </summary>
internal sealed class PageFileCopy : IDisposable
{
    private readonly IFile _target;
    private readonly Superblock _superblock;

    private PageFileCopy(IFile target, in Superblock superblock)
    {
        _target = target;
        _superblock = superblock;
    }

    /// <summary>Copies the images; the source must keep those of the checkpoint in place.</summary>
    internal static PageFileCopy Begin(
        BlockFile source,
        in Superblock superblock,
        IFileSystem to,
        string name,
        CancellationToken cancellation = default)
    {
        var target = to.Create(name, 2 * MapEntry.BlockBytes);
        try
        {
            byte[] image = new byte[PageSizes.LargeBytes];
            foreach (var size in (PageSize[])[PageSize.Small, PageSize.Large])
            {
                var map = new PageMap(size);
                map.Load(superblock.MapOf(size), source, new BlockAllocator());
                foreach (var (address, entry, bytes) in map.Images())
                {
                    cancellation.ThrowIfCancellationRequested();
                    source.Read(entry, address, image.AsSpan(0, bytes));
                    target.Write((long)entry.Block * MapEntry.BlockBytes, image.AsSpan(0, bytes));
                }
            }

            return new PageFileCopy(target, superblock);
        }
        catch (Exception)
        {
            target.Dispose();
            throw;
        }
    }

    /// <summary>Makes it a database. Everything else that belongs to it is durable, its name included.</summary>
    internal void Complete()
    {
        _target.Flush();
        PageFileOpening.WriteSuperblock(_target, _superblock);
    }

    public void Dispose() => _target.Dispose();
}
