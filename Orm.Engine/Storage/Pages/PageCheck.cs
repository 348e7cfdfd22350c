namespace Orm.Engine.Storage.Pages;

/// <summary>
/// Decides whether an image that came from a file is a page in every part that later code relies on. Images are checked
/// once, when they are read into a frame; code that works on frames then trusts offsets and lengths.
/// </summary>
internal static class PageCheck
{
    /// <summary>Looks for contradictions in an image.</summary>
    /// <param name="page">The page that was asked for.</param>
    /// <param name="image">Exactly one page of its size class.</param>
    /// <returns>What is wrong, or null.</returns>
    internal static string? FindDamage(PageId page, ReadOnlySpan<byte> image)
    {
        if (image.Length != page.Size.Bytes())
        {
            return FormattableString.Invariant($"the image has {image.Length} bytes instead of {page.Size.Bytes()}");
        }

        ref readonly PageHeader header = ref PageHeader.Of(image);
        if (header.Self != page.Value)
        {
            return FormattableString.Invariant($"the image belongs to page {header.Self}");
        }

        if (header.Version != PageHeader.FormatVersion)
        {
            return FormattableString.Invariant($"page format version {header.Version} is not known");
        }

        PageSize size = page.Size;
        return header.Kind switch
        {
            PageKind.Inner or PageKind.IndexLeaf when size == PageSize.Small => SlottedPageCheck.FindDamage(image),
            PageKind.TableLeaf when size == PageSize.Large => TableLeafCheck.FindDamage(image),
            PageKind.OverflowData => OverflowPage.FindDamageInData(image),
            PageKind.OverflowDirectory when size == PageSize.Small => OverflowPage.FindDamageInDirectory(image),
            _ => FormattableString.Invariant($"kind {(byte)header.Kind} is not known for a page of this size"),
        };
    }
}
