using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>What a commit has left behind: nearly always the version of one row.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CommittedChanges
{
    // A version or a list: a queue may hold a million of these.
    private readonly object? _changes;

    private CommittedChanges(ulong timestamp, object changes)
    {
        Timestamp = timestamp;
        _changes = changes;
    }

    /// <summary>Its place in the order of commits.</summary>
    internal ulong Timestamp { get; }

    /// <summary>The version, when that is all.</summary>
    internal RowVersion? Only => _changes as RowVersion;

    internal int Count => _changes is ChangeList changes ? changes.Count : _changes is null ? 0 : 1;

    internal UndoEntry this[int place] =>
        _changes is ChangeList changes ? changes[place] : UndoEntry.Of((RowVersion)_changes!);

    internal static CommittedChanges Of(ulong timestamp, ChangeList changes) =>
        new(timestamp, (object?)changes.Only ?? changes);

    /// <summary>The same without what no chain leads to any more.</summary>
    internal CommittedChanges WithoutGone() => _changes is ChangeList changes
        ? changes.Exists(static change => change.Version is { IsGone: true })
            ? Where(static change => change.Version is not { IsGone: true })
            : this
        : Only is { IsGone: true } ? default : this;

    /// <summary>The same without some of the changes.</summary>
    internal CommittedChanges Where(Predicate<UndoEntry> isKept) => _changes switch
    {
        RowVersion version => isKept(UndoEntry.Of(version)) ? this : default,
        ChangeList changes => Of(Timestamp, changes.Where(isKept)),
        _ => this,
    };
}
