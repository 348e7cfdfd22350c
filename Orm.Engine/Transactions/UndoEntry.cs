using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>One change of a transaction, as it is undone, or cleaned up once nobody sees what was before.</summary>
/// <param name="Version">A changed or locked row.</param>
/// <param name="Index">The index of an entry that the transaction added, or that is only of use to older snapshots.
/// </param>
/// <param name="Entry">The entry.</param>
/// <param name="IsStale">Whether the entry is only of use to older snapshots.</param>
/// <param name="Definition">A table or index that was made or dropped.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UndoEntry(
    RowVersion? Version, Index? Index, byte[]? Entry, bool IsStale, DefinitionChange? Definition)
{
    internal static UndoEntry Of(RowVersion version) => new(version, null, null, IsStale: false, null);

    internal static UndoEntry Added(Index index, byte[] entry) => new(null, index, entry, IsStale: false, null);

    internal static UndoEntry Stale(Index index, byte[] entry) => new(null, index, entry, IsStale: true, null);

    /// <summary>The entry as it is now, where rows may yet be added to its run.</summary>
    internal UndoEntry AtInstant() => Version is RowRun run ? this with { Version = run.Copy() } : this;

    internal static UndoEntry Of(DefinitionChange change) => new(null, null, null, IsStale: false, change);
}
