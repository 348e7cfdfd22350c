namespace Orm.Tests.Faults.Planted;

/// <summary>The tests that look for mistakes whose moment has to be met.</summary>
internal enum Hunters
{
    /// <summary>Forced schedules of a tree.</summary>
    Trees,

    /// <summary>Forced schedules of transactions.</summary>
    Transactions,

    /// <summary>Forced schedules of statements that lock rows and refer to them.</summary>
    Locks,

    /// <summary>Reads from an index alone at every step of changes.</summary>
    IndexOnlyReads,

    /// <summary>Vacuums that are cut off.</summary>
    Vacuums,

    /// <summary>Crashes at every write and flush.</summary>
    Crashes,

    /// <summary>Crashes at every write and flush, of commits under one mode each.</summary>
    Promises,
}
