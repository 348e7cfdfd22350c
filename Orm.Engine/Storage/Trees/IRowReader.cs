using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>Takes values from one row in place, under its leaf's latch.</summary>
internal interface IRowReader
{
    /// <param name="leaf">The leaf; it must not be kept.</param>
    /// <param name="position">The row's position in the leaf.</param>
    /// <param name="stamp">The leaf's stamp.</param>
    void Read(TableLeaf leaf, int position, long stamp);
}
