using System.Globalization;

namespace Orm.Engine.Storage.Pages;

/// <summary>
/// The logical number of a page: what trees store in their pointers (4 bytes, little-endian <see cref="Value"/>).
/// The low bit is the size class, the other 31 bits count pages of that class, so each class is numbered densely and
/// a flat array indexed by <see cref="Index"/> can serve as the map in memory. Where the image lies in the file is
/// the page map's business and changes with every write.
/// </summary>
/// <param name="Value">The number as it is stored.</param>
internal readonly record struct PageId(uint Value)
{
    /// <summary>No page: index 0 of the small class, which is never handed out.</summary>
    internal static readonly PageId None;

    /// <summary>The largest index of either class.</summary>
    internal const uint MaxIndex = int.MaxValue;

    /// <summary>The position among the pages of the same class, from 1.</summary>
    internal uint Index => Value >> 1;

    internal PageSize Size => (PageSize)(Value & 1);

    internal bool IsNone => Value == 0;

    internal static PageId Of(PageSize size, uint index) => new((index << 1) | (uint)size);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Size == PageSize.Large ? "L" : "S")}{Index}");
}
