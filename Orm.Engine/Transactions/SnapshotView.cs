using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>Which versions a statement sees: its own transaction's and older commits'.</summary>
/// <param name="Self">Its transaction.</param>
/// <param name="Timestamp">The newest commit that it sees.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SnapshotView(TransactionState Self, ulong Timestamp)
{
    /// <summary>
    /// The oldest version that is not seen, whose before-image therefore is; null when the row in its leaf is seen.
    /// </summary>
    internal RowVersion? OldestHidden(RowVersion? newest, long rowId)
    {
        RowVersion? hidden = null;
        for (var version = newest; version is not null && !Sees(version, rowId); version = version.Older)
        {
            // A version whose before-image is not known yet has not changed the row.
            hidden = version.Before == BeforeImage.Unknown ? hidden : version;
        }

        return hidden;
    }

    /// <summary>Whether a version of a row is seen: its own transaction may hide what the running statement
    /// does.</summary>
    private bool Sees(RowVersion version, long rowId) => version.Writer == Self
        ? Timestamp == ulong.MaxValue || Self.ShowsOwn(version, rowId)
        : version.IsVisibleTo(Timestamp);

    /// <summary>Whether what a version is part of is seen.</summary>
    internal bool Sees(RowVersion version) => version.Writer == Self || version.IsVisibleTo(Timestamp);

    internal bool Sees(TransactionState writer) => writer == Self || writer.IsVisibleTo(Timestamp);
}
