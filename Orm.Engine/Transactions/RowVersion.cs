namespace Orm.Engine.Transactions;

/// <summary>
/// A change of a row, and what the row was before. The newest version of a row is in its leaf; the versions of a row
/// form a chain from the newest to the oldest, and lead back to what any snapshot sees.
/// </summary>
/// <param name="table">The row's table.</param>
/// <param name="rowId">The row.</param>
/// <param name="writer">Who changed, or locked, it.</param>
/// <param name="older">The version before, if a snapshot may need it.</param>
internal class RowVersion(Table table, long rowId, TransactionState writer, RowVersion? older)
{
    private volatile BeforeImage _before;
    private RowVersion? _older = older;
    private volatile TransactionState _writer = writer;
    private ulong _timestamp;

    // A row: its bytes, or where they are in a file.
    private volatile object? _image;

    internal Table Table => table;

    internal long RowId => rowId;

    /// <summary>Who wrote it, or <see cref="TransactionState.Ended"/>.</summary>
    internal TransactionState Writer => _writer;

    /// <summary>When its writer committed; 0: it has not.</summary>
    internal ulong Timestamp
    {
        get
        {
            var by = _writer;
            return by == TransactionState.Ended ? Volatile.Read(ref _timestamp) : by.Timestamp;
        }
    }

    /// <summary>Whether it is seen by a snapshot.</summary>
    internal bool IsVisibleTo(ulong snapshot) => Timestamp - 1 < snapshot;

    /// <summary>
    /// Forgets its writer, which has committed and ended and has no other version of the row: nobody needs the object
    /// any more, and a version that waits for an old snapshot keeps none but itself.
    /// </summary>
    internal void ForgetWriter()
    {
        Volatile.Write(ref _timestamp, _writer.Timestamp);
        _writer = TransactionState.Ended;
    }

    internal RowVersion? Older => Volatile.Read(ref _older);

    /// <summary>What the row was before; nothing is changed in the leaf before this is known.</summary>
    internal BeforeImage Before => _before;

    /// <summary>The row before, when there was one and it is in memory. Nobody may change it.</summary>
    internal byte[]? RowInMemory => _image as byte[];

    /// <summary>The row before, when there was one, wherever it is.</summary>
    /// <returns>Null when it is in a file that is gone, because the version is no longer needed.</returns>
    /// <exception cref="IOException">It is in a file that cannot be read.</exception>
    internal byte[]? TryReadRow() => _image is SpilledImage spilled ? spilled.TryRead() : RowInMemory;

    /// <summary>The row before, which this version is known to have: it is in use.</summary>
    internal byte[] ReadRow() => TryReadRow()
        ?? throw new InvalidOperationException("A version that is in use has lost its before-image.");

    /// <summary>Whether the row was changed, rather than only locked.</summary>
    internal bool IsChange { get; set; }

    /// <summary>Whether the change was the deletion of the row.</summary>
    internal bool IsDeletion { get; private set; }

    /// <summary>
    /// The last time at which the row was deleted, or moved to another row id, by this version or one that it has
    /// absorbed: what has its id since is another row. Null: it was not.
    /// </summary>
    internal Departure? Departure { get; private set; }

    /// <summary>Whether a unique key was changed, or the row deleted.</summary>
    internal bool ChangesKey { get; set; }

    /// <summary>
    /// Whether entries of the row before stay in indexes. The version stays in its chain until they are gone, so that
    /// an entry whose row has no versions is that of the row.
    /// </summary>
    internal bool LeavesEntries { get; set; }

    /// <summary>Whether a unique key may be another one if the writer commits.</summary>
    internal bool MayChangeKey
    {
        get
        {
            var by = Writer;
            var version = this;
            while (version is not null && version.Writer == by && !version.ChangesKey)
            {
                version = version.Older;
            }

            return version?.Writer == by;
        }
    }

    /// <summary>Where this stands among the changes of its transaction.</summary>
    internal int Place { get; init; }

    /// <summary>Whether every snapshot sees this version, so that those before are gone.</summary>
    internal bool IsSettled { get; private set; }

    /// <summary>Whether no row's chain leads here any more: nobody needs it.</summary>
    internal bool IsGone { get; set; }

    /// <summary>Whether there was no row before, or none before a version that this one took over.</summary>
    internal bool MakesRow { get; private set; }

    /// <summary>Notes that the row is deleted, or moved.</summary>
    internal void Depart(long? movedTo)
    {
        IsDeletion = true;
        Departure = new Departure(Writer, Place, movedTo, Earlier: null);
    }

    /// <summary>The row is as it was before, and locked.</summary>
    internal void Unchange()
    {
        IsChange = false;
        IsDeletion = false;
        Departure = null;
    }

    internal void Capture(BeforeImage before, byte[]? row)
    {
        MakesRow = before is BeforeImage.Ghost or BeforeImage.Absent;
        _image = row;
        _before = before;
    }

    /// <summary>The row before is in a file from now on.</summary>
    internal void Spill(SpilledImage image) => _image = image;

    /// <summary>Nobody needs what was before any more. Under the row's latch.</summary>
    internal void ReleaseImage() => (_image as SpilledImage)?.Release();

    /// <summary>
    /// Takes over the before-image of the version before, which no snapshot sees. Who reads the chain meanwhile is not
    /// one who would stop between the two.
    /// </summary>
    internal void Absorb(RowVersion before)
    {
        MakesRow |= before.MakesRow;
        LeavesEntries |= before.LeavesEntries;
        ReleaseImage();
        _image = before._image is SpilledImage spilled ? spilled.Share() : before._image;
        _before = before._before;
        Departure = Departure.Join(Departure, before.Departure);
        Volatile.Write(ref _older, before.Older);

        // A run is the version of other rows as well.
        before.IsGone = before is not RowRun;
        before.ReleaseImage();
    }

    /// <summary>Cuts off what no snapshot needs any more.</summary>
    internal void Settle()
    {
        IsSettled = true;
        Volatile.Write(ref _older, null);
        ReleaseImage();
    }
}
