using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

// For the verification of a whole file.
internal sealed partial class PageFile
{
    /// <summary>The pages that are in use.</summary>
    internal List<PageId> AllocatedPages()
    {
        lock (_gate)
        {
            return [.. _maps.SelectMany(map => map.AllocatedPages())];
        }
    }

    /// <summary>Reads everything that the last durable checkpoint leads to from the file.</summary>
    /// <returns>What is not as it was written.</returns>
    internal List<DatabaseDamage> FindDamagedImages()
    {
        List<DatabaseDamage> damages = [];
        using var pin = Pin();
        byte[] image = new byte[PageSizes.LargeBytes];
        foreach (var size in (PageSize[])[PageSize.Small, PageSize.Large])
        {
            var map = new PageMap(size);
            if (!TryRead(() => map.Load(pin.Superblock.MapOf(size), pin.File, new BlockAllocator())))
            {
                continue;
            }

            foreach (var (address, entry, bytes) in map.Images())
            {
                TryRead(() => pin.File.Read(entry, address, image.AsSpan(0, bytes)));
            }
        }

        return damages;

        bool TryRead(Action read)
        {
            try
            {
                read();
                return true;
            }
            catch (DatabaseCorruptException damage)
            {
                damages.Add(new DatabaseDamage(damage.Page, damage.Reason));
                return false;
            }
        }
    }
}
