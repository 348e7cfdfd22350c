using Orm.Engine.Storage.Pages;
using Orm.Engine.Types;

namespace Orm.Engine.Transactions;

/// <summary>
/// Takes values from the version of a row that a statement sees: in place, under the latch of its leaf. It takes what
/// it needs and returns; it touches no other page and waits for nothing.
/// </summary>
internal interface IVisibleRowReader
{
    /// <summary>The row is as it is in its leaf. Long values may be in overflow pages.</summary>
    void Read(TableLeaf leaf, int position);

    /// <summary>The row is an older version, all values inside.</summary>
    void Read(RowReader row);
}
