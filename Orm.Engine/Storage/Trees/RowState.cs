namespace Orm.Engine.Storage.Trees;

/// <summary>What a table holds under a row id.</summary>
internal enum RowState
{
    /// <summary>Nothing.</summary>
    Absent,

    /// <summary>A row.</summary>
    Present,

    /// <summary>A row that was deleted and may still be visible to an older snapshot.</summary>
    Ghost,
}
