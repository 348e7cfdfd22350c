namespace Orm.Engine.Storage.Pages;

internal static class PageSizes
{
    internal const int SmallBytes = 16 * 1024;
    internal const int LargeBytes = 64 * 1024;

    /// <summary>The length of a page image of this class, in bytes.</summary>
    internal static int Bytes(this PageSize size) => size == PageSize.Large ? LargeBytes : SmallBytes;
}
