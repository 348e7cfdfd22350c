namespace Orm.Engine.Storage.Files.Simulation;

/// <summary>
/// The ways in which a simulated disk fails, and from <see cref="LostWrite"/> on those in which it lies.
/// </summary>
internal enum FaultKind
{
    /// <summary>The operation fails; a write may have happened in part.</summary>
    InputOutputError,

    /// <summary>The disk is full: as above, for operations that need space.</summary>
    NoSpace,

    /// <summary>
    /// A flush fails as Linux fails it: any part of the pending writes is on disk, the rest never will be, the cache
    /// still shows all of them and the next flush reports success.
    /// </summary>
    FailedFlush,

    /// <summary>A write is acknowledged and never happens.</summary>
    LostWrite,

    /// <summary>A write is acknowledged and only its beginning is stored.</summary>
    ShortWrite,

    /// <summary>A write is acknowledged and lands some sectors away from where it should.</summary>
    MisdirectedWrite,

    /// <summary>A write is acknowledged and one bit of it is stored wrongly.</summary>
    FlippedBit,
}
