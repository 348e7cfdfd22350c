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
    /// Gives the pages that lie where the file could end, if everything were packed, and sees to it that the next
    /// checkpoint moves the nodes of the map that lie there; from now on space is looked for from the front.
    /// </summary>
    internal List<PageId> BeginCompaction()
    {
        lock (_gate)
        {
            uint end = _space.PackedEnd();
            var pages = new List<PageId>();
            foreach (var map in _maps)
            {
                pages.AddRange(map.PagesFrom(end));
                _moving[(int)map.Size].UnionWith(map.NodesFrom(end));
            }

            return pages;
        }
    }

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
