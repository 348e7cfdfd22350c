namespace Orm.Engine.Storage.Pages;

/// <summary>What a page is. The numbers are stored in every page and must not change; 0 is never written.</summary>
internal enum PageKind : byte
{
    /// <summary>An inner page of any tree: separators and children.</summary>
    Inner = 1,

    /// <summary>A leaf of a tree over byte keys: keys and values.</summary>
    IndexLeaf = 2,

    /// <summary>A leaf of a table: rows, column by column.</summary>
    TableLeaf = 3,

    /// <summary>A piece of one large value.</summary>
    OverflowData = 4,

    /// <summary>The list of the pieces of one large value.</summary>
    OverflowDirectory = 5,
}
