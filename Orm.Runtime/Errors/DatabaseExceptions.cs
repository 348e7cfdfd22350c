namespace Orm;

/// <summary>The database refused or failed a statement.</summary>
public class DatabaseException : OrmException
{
    /// <summary>Makes the error.</summary>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="facts">What the database said.</param>
    /// <param name="innerException">The driver's error, where there is one.</param>
    public DatabaseException(string message, DatabaseErrorFacts facts, Exception? innerException = null)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Facts = facts;
    }

    /// <summary>What the database said.</summary>
    public DatabaseErrorFacts Facts { get; }

    /// <summary>The statement, where there was one.</summary>
    public string? Sql => Facts.Sql;

    /// <summary>Whether the same statement or unit of work may succeed when it is tried again.</summary>
    public virtual bool IsTransient => false;
}

/// <summary>What a database said of an error, in its own terms.</summary>
/// <param name="Code">The database's own code: SQLite's extended result code, or 0 where it has no numbers.</param>
/// <param name="SqlState">The five-character SQLSTATE, where the database has one.</param>
/// <param name="DatabaseMessage">The database's own text. For people; no program should read it.</param>
/// <param name="Sql">The statement, where there was one.</param>
public sealed record DatabaseErrorFacts(int Code, string? SqlState, string DatabaseMessage, string? Sql);

/// <summary>The database cannot be opened: no such file, no permission, no such server.</summary>
public sealed class DatabaseUnavailableException(
    string database, DatabaseErrorFacts facts, Exception? innerException = null) : DatabaseException(
    $"The database '{database}' cannot be opened: {facts.DatabaseMessage}.", facts, innerException)
{
    /// <summary>The file or server.</summary>
    public string Database { get; } = database;
}

/// <summary>The file is no database of this kind, or it is damaged.</summary>
public sealed class NotADatabaseException(
    string database, DatabaseErrorFacts facts, Exception? innerException = null) : DatabaseException(
    $"'{database}' is not a readable database: {facts.DatabaseMessage}. Check the path; nothing was written to it.",
    facts, innerException)
{
    /// <summary>The file.</summary>
    public string Database { get; } = database;
}

/// <summary>A statement met a part of the database that is damaged. Restore it from a backup.</summary>
public sealed class DatabaseDamagedException(
    string database, DatabaseErrorFacts facts, Exception? innerException = null) : DatabaseException(
    $"'{database}' is damaged: {facts.DatabaseMessage.TrimEnd('.')}. What is not damaged can still be read.",
    facts, innerException)
{
    /// <summary>The file.</summary>
    public string Database { get; } = database;
}

/// <summary>
/// Reading or writing the files of the database failed: the disk is full, or broken. The statement was undone, and the
/// connection can be used.
/// </summary>
public sealed class StorageFailureException(
    string database, DatabaseErrorFacts facts, Exception? innerException = null) : DatabaseException(
    $"The files of '{database}' failed: {facts.DatabaseMessage.TrimEnd('.')}.", facts, innerException)
{
    /// <summary>The file.</summary>
    public string Database { get; } = database;

    /// <summary>
    /// Whether the database takes no changes any more until it is opened anew. A commit that got this error may or may
    /// not be there then; all that were acknowledged are.
    /// </summary>
    public bool HasStopped { get; init; }
}

/// <summary>Another connection holds a lock, and waiting for it took longer than the busy timeout.</summary>
public sealed class DatabaseBusyException : DatabaseException
{
    /// <summary>Makes the error of a lock that was waited for in vain.</summary>
    public DatabaseBusyException(DatabaseErrorFacts facts, Exception? innerException = null)
        : this(
            "Another connection holds a lock on the database for longer than the timeout. Retry the unit of work, " +
            "keep transactions shorter or raise the timeout.", facts, innerException)
    {
    }

    /// <summary>Makes the error of something else that was waited for in vain.</summary>
    public DatabaseBusyException(string message, DatabaseErrorFacts facts, Exception? innerException = null)
        : base(message, facts, innerException)
    {
    }

    /// <inheritdoc/>
    public override bool IsTransient => true;
}

/// <summary>A statement names a table that the database does not have.</summary>
public sealed class TableNotFoundException(string table, DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException(
        $"The database has no table '{table}'. Create the schema with db.Schema.CreateAsync(), or " +
        "name the existing table with [Table].", facts, innerException)
{
    /// <summary>The table.</summary>
    public string Table { get; } = table;
}

/// <summary>A statement names a column that its table does not have.</summary>
public sealed class ColumnNotFoundException(
    string table, string column, DatabaseErrorFacts facts, Exception? innerException = null) : DatabaseException(
    $"The table '{table}' has no column '{column}'. Name the existing column with [Column], leave " +
    "the property out with [NotMapped] or migrate the database.", facts, innerException)
{
    /// <summary>The table.</summary>
    public string Table { get; } = table;

    /// <summary>The column.</summary>
    public string Column { get; } = column;
}

/// <summary>A table changed after the columns of a statement's result were looked up. Run it again.</summary>
public sealed class SchemaChangedException(DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException(
        "A table changed between looking up the result's columns and reading them. Run the statement again.",
        facts, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}

/// <summary>The transaction cannot be put in an order with the others. Retry it whole.</summary>
public sealed class SerializationFailureException(DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException("The transaction conflicts with another one. Retry it whole.", facts, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}

/// <summary>The transaction and another one wait for each other. Retry it whole.</summary>
public sealed class DeadlockException(DatabaseErrorFacts facts, Exception? innerException = null)
    : DatabaseException("The transaction and another one wait for each other. Retry it whole.", facts, innerException)
{
    /// <inheritdoc/>
    public override bool IsTransient => true;
}
