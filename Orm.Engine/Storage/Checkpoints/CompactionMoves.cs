using Orm.Engine.Storage.Pages;

namespace Orm.Engine.Storage.Checkpoints;

/// <summary>What is to be written anew so that the file can become shorter.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Nodes">How many nodes of the page map, which the next checkpoint writes in any case.</param>
internal sealed record CompactionMoves(List<PageId> Pages, int Nodes)
{
    internal bool IsEmpty => Pages.Count == 0 && Nodes == 0;
}
