using Orm.Engine.Storage.Trees;

namespace Orm.Engine.Storage.Rows;

/// <summary>A tree of the directory, opened as what its definition says: one of the three is there.</summary>
/// <param name="Definition">What it holds.</param>
/// <param name="Entries">The tree, when it holds entries of any kind.</param>
/// <param name="Table">The tree, when it is a table.</param>
/// <param name="Index">The tree, when it is an index.</param>
internal sealed record OpenTree(TreeDefinition Definition, EntryTree? Entries, StoredTable? Table, IndexTree? Index)
{
    internal PageTree Pages => Table?.Tree ?? Index ?? (PageTree)Entries!.Tree;
}
