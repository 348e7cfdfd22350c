using Orm.Engine.Storage.Pages;
using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Transactions;

/// <summary>Looks whether a row is a ghost.</summary>
internal struct GhostProbe : IRowReader
{
    internal bool IsGhost { get; set; }

    public void Read(TableLeaf leaf, int position, long stamp) => IsGhost = leaf.IsGhost(position);
}
