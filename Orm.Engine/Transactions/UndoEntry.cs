using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>
/// One change of a transaction, as it is undone, or cleaned up once nobody sees what was before: a row, an entry of an
/// index, or a definition. Small, because there is one for each changed row.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UndoEntry
{
    private readonly object? _subject;

    private UndoEntry(object subject, byte[]? entry = null, bool isStale = false)
    {
        _subject = subject;
        Entry = entry;
        IsStale = isStale;
    }

    /// <summary>A changed or locked row.</summary>
    internal RowVersion? Version => _subject as RowVersion;

    /// <summary>The index of an entry that the transaction added, or that is only of use to older snapshots.</summary>
    internal Index? Index => _subject as Index;

    /// <summary>The entry of the index.</summary>
    internal byte[]? Entry { get; }

    /// <summary>Whether the entry is only of use to older snapshots.</summary>
    internal bool IsStale { get; }

    /// <summary>A table or index that was made or dropped.</summary>
    internal DefinitionChange? Definition => _subject as DefinitionChange;

    /// <summary>Whether there is nothing to undo, or nothing any more.</summary>
    internal bool IsUndone => _subject is null;

    internal static UndoEntry Of(RowVersion version) => new(version);

    internal static UndoEntry Added(Index index, byte[] entry) => new(index, entry);

    internal static UndoEntry Stale(Index index, byte[] entry) => new(index, entry, isStale: true);

    internal static UndoEntry Of(DefinitionChange change) => new(change);

    /// <summary>The entry as it is now, where rows may yet be added to its run.</summary>
    internal UndoEntry AtInstant() => Version is RowRun run ? Of(run.Copy()) : this;
}
