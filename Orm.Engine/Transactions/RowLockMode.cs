namespace Orm.Engine.Transactions;

/// <summary>How strongly a row is locked, from weak to strong, as PostgreSQL names them.</summary>
internal enum RowLockMode
{
    /// <summary>FOR KEY SHARE: the row stays and keeps its keys. What a foreign key needs of its parent.</summary>
    KeyShare,

    /// <summary>FOR SHARE: the row stays as it is.</summary>
    Share,

    /// <summary>FOR NO KEY UPDATE: an update that changes no unique key.</summary>
    NoKeyUpdate,

    /// <summary>FOR UPDATE: a deletion, or an update of a unique key.</summary>
    Update,
}
