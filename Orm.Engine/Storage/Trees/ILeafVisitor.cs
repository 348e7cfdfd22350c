using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Takes the rows of a scan, a leaf at a time, under the leaf's latch. It works on the columns in place or copies what
/// it needs; it touches no other page and waits for nothing.
/// </summary>
internal interface ILeafVisitor
{
    /// <param name="leaf">The leaf; it must not be kept.</param>
    /// <param name="start">The first position of the range.</param>
    /// <param name="end">The position behind the last one. Ghosts are among them.</param>
    /// <param name="stamp">The leaf's stamp.</param>
    /// <returns>Whether the scan goes on.</returns>
    bool Visit(TableLeaf leaf, int start, int end, long stamp);
}
