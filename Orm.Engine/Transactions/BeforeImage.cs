namespace Orm.Engine.Transactions;

/// <summary>What a row was before a change.</summary>
internal enum BeforeImage : byte
{
    /// <summary>Not known yet: the row in its leaf has not been changed.</summary>
    Unknown,

    /// <summary>There was nothing under its id.</summary>
    Absent,

    /// <summary>It was deleted, by a transaction that not all snapshots see.</summary>
    Ghost,

    /// <summary>There was a row.</summary>
    Row,
}
