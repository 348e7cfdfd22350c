namespace Orm.Engine.Transactions;

/// <summary>What a transaction sees of others that run at the same time.</summary>
internal enum IsolationLevel
{
    /// <summary>Each statement sees what had committed when it began.</summary>
    ReadCommitted,

    /// <summary>All statements see what had committed at the first; of two updates of a row, one fails.</summary>
    RepeatableRead,

    /// <summary>As if transactions ran one after the other, in the order of their commits.</summary>
    Serializable,
}
