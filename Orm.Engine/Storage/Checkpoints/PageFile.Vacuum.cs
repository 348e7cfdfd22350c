using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

// Making the file shorter: what lies at its end is written anew, and lands in front.
internal sealed partial class PageFile
{
    // Nodes that the next checkpoint writes although nothing in them has changed.
    private readonly HashSet<int>[] _moving = [[], []];

    internal long FileBytes => _file.File.Length;

    /// <summary>Where the working image of a page is: another place after each write.</summary>
    internal ulong PlaceOf(PageId page) => TableOf(page.Size)[page.Index].Value;

    /// <summary>
    /// Gives the pages that lie where the file could end, if everything were packed, or in the way of those, and sees
    /// to it that the next checkpoint moves the nodes of the map that lie there; from now on space is looked for from
    /// the front, until <see cref="EndCompaction"/>.
    /// </summary>
    internal CompactionMoves BeginCompaction()
    {
        lock (_gate)
        {
            var compaction = _space.BeginCompaction();
            if (_file.File.Length <= (long)compaction.End * MapEntry.BlockBytes)
            {
                return new CompactionMoves([], 0);
            }

            var pages = new List<PageId>();
            int nodes = 0;
            foreach (var map in _maps)
            {
                bool HasToMove(MapEntry entry) => _space.HasToMove(compaction, entry);
                var (images, isLarge) = (map.Pages().Where(page => HasToMove(page.Entry)), map.Size == PageSize.Large);
                pages.AddRange((isLarge ? Last(images, compaction.FreeGroups) : images).Select(page => page.Page));
                int[] moving = [.. map.NodesWhere(HasToMove)];
                _moving[(int)map.Size].UnionWith(moving);
                nodes += moving.Length;
            }

            return new CompactionMoves(pages, nodes);
        }
    }

    /// <summary>Space is looked for everywhere again.</summary>
    internal void EndCompaction() => _space.EndCompaction();

    // Those that lie farthest back: more of them would only make the file longer.
    private static IEnumerable<(PageId Page, MapEntry Entry)> Last(
        IEnumerable<(PageId Page, MapEntry Entry)> images, int count) =>
        images.OrderByDescending(image => image.Entry.Block).Take(count);

    /// <summary>Cuts off what is free at the end of the file.</summary>
    /// <exception cref="IOException">The file cannot be made shorter; it is as it was.</exception>
    internal void Trim() => _space.Trim();

    private HashSet<int> TakeMoving(int map, int nodes)
    {
        lock (_gate)
        {
            return [.. _moving[map].Where(node => node < nodes)];
        }
    }
}
