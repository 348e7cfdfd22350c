using System.Runtime.InteropServices;

namespace Orm.Engine.Transactions;

/// <summary>
/// The version of rows that one transaction added one behind the other, above all rows that the table had: one object
/// for thousands of rows, where each would have a version that says "there was nothing" otherwise.
/// </summary>
/// <remarks>
/// Row ids above all others had no version before, so a run is always the oldest of its rows; versions of single rows
/// lie on top of it. It grows and shrinks at its end, by its transaction only: it covers a row before the row is in its
/// leaf, and until the row is out of it.
/// </remarks>
internal sealed class RowRun : RowVersion
{
    // Runs end where a block of row ids ends, so that the run of a row is found by the row's block.
    private const int BlockBits = 12;

    private long _last;

    internal RowRun(Table table, long first, TransactionState writer, int place)
        : base(table, first, writer, older: null)
    {
        Place = place;
        Capture(BeforeImage.Absent, row: null);
        IsChange = true;
        ChangesKey = true;
        _last = first;
    }

    /// <summary>The last of its rows; less than the first when there is none.</summary>
    internal long LastRowId
    {
        get => Volatile.Read(ref _last);
        set => Volatile.Write(ref _last, value);
    }

    internal static long BlockOf(long rowId) => rowId >> BlockBits;

    internal bool Covers(long rowId) => rowId >= RowId && rowId <= LastRowId;

    /// <summary>Whether the row can be the next one of this run.</summary>
    internal bool IsNext(Table table, long rowId) =>
        table == Table && rowId == LastRowId + 1 && BlockOf(rowId) == BlockOf(RowId);

    /// <summary>The rows as they are now: a copy that does not grow.</summary>
    internal RowRun Copy() => new(Table, RowId, Writer, Place) { LastRowId = LastRowId };

    /// <summary>A place to which a run can be cut back.</summary>
    /// <param name="Run">The run, or null when there is none.</param>
    /// <param name="LastRowId">What was its last row.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Mark(RowRun? Run, long LastRowId);
}
