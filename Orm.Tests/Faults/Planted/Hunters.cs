namespace Orm.Tests.Faults.Planted;

/// <summary>The tests that look for mistakes whose moment has to be met.</summary>
internal enum Hunters
{
    /// <summary>Forced schedules of a tree.</summary>
    Trees,

    /// <summary>Forced schedules of transactions.</summary>
    Transactions,

    /// <summary>Crashes at every write and flush.</summary>
    Crashes,
}
