namespace Orm.Engine.Storage.Pages;

/// <summary>The two size classes of pages. A page keeps its class for life, in its <see cref="PageId"/>.</summary>
internal enum PageSize : byte
{
    /// <summary>16,384 bytes: inner pages, index pages, overflow tails, the page map itself.</summary>
    Small = 0,

    /// <summary>65,536 bytes: PAX table leaves and the body of large values.</summary>
    Large = 1,
}
