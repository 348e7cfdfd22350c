namespace Orm.Engine;

/// <summary>A transaction that was begun as read-only, or on a database opened for reading, was to change something.
/// SQLSTATE 25006.</summary>
public sealed class ReadOnlyTransactionException : EngineException
{
    internal ReadOnlyTransactionException()
        : base(
            "25006",
            "The transaction is read-only",
            hint: "Begin it without READ ONLY, on a database that is open for writing.")
    {
    }
}
