using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Trees;

/// <summary>
/// Takes the entries of a scan, a leaf at a time, under the leaf's latch. It copies what it needs; it touches no other
/// page and waits for nothing.
/// </summary>
internal interface IIndexVisitor
{
    /// <param name="page">The leaf; it must not be kept.</param>
    /// <param name="start">The first slot of the range.</param>
    /// <param name="end">The slot behind the last one. Ghosts are among them.</param>
    /// <returns>Whether the scan goes on.</returns>
    bool Visit(SlottedPage page, int start, int end);
}
