using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>What a commit has left behind: nearly always the version of one row.</summary>
/// <param name="Timestamp">Its place in the order of commits.</param>
/// <param name="Only">The version, when that is all.</param>
/// <param name="Changes">What it is otherwise.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CommittedChanges(ulong Timestamp, RowVersion? Only, ChangeList? Changes)
{
    internal int Count => Only is null ? Changes?.Count ?? 0 : 1;

    internal UndoEntry this[int place] => Only is { } version ? UndoEntry.Of(version) : Changes![place];

    internal static CommittedChanges Of(ulong timestamp, ChangeList changes) =>
        changes.Only is { } version ? new(timestamp, version, null) : new(timestamp, null, changes);

    /// <summary>The same without what no chain leads to any more.</summary>
    internal CommittedChanges WithoutGone() =>
        Only is { IsGone: true } || Changes?.Exists(static change => change.Version is { IsGone: true }) == true
            ? Where(static change => change.Version is not { IsGone: true })
            : this;

    /// <summary>The same without some of the changes.</summary>
    internal CommittedChanges Where(Predicate<UndoEntry> isKept)
    {
        if (Only is { } version)
        {
            return isKept(UndoEntry.Of(version)) ? this : default;
        }

        return Changes is null ? this : Of(Timestamp, Changes.Where(isKept));
    }
}
