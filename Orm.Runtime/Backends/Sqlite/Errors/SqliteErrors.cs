using Orm.Backends.Sqlite.Functions;
using SQLitePCL;

namespace Orm.Backends.Sqlite.Errors;

/// <summary>SQLite's extended result codes as typed errors. The messages are passed on and never read.</summary>
internal static class SqliteErrors
{
    private const int ConstraintCheck = 275;
    private const int ConstraintForeignKey = 787;
    private const int ConstraintNotNull = 1299;
    private const int ConstraintPrimaryKey = 1555;
    private const int ConstraintUnique = 2067;
    private const int ConstraintRowId = 2579;
    private const int BusySnapshot = 517;
    private const int LockedSharedCache = 262;

    /// <summary>The code without its extension.</summary>
    internal static int Primary(int code) => code & 0xFF;

    /// <summary>Whether the connection should not be used after an error.</summary>
    internal static bool BreaksConnection(int code) => Primary(code) is
        raw.SQLITE_IOERR or raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_MISUSE or raw.SQLITE_INTERNAL
        or raw.SQLITE_NOMEM;

    /// <summary>The error of a result code.</summary>
    /// <param name="facts">The code, SQLite's message and the statement.</param>
    /// <param name="statement">The statement, where there was one.</param>
    /// <param name="database">The database, for messages.</param>
    /// <param name="cause">The driver's error, where there is one.</param>
    internal static DatabaseException Create(
        DatabaseErrorFacts facts, SqlStatement? statement, string database, Exception? cause = null)
        => facts.Code switch
        {
            ConstraintUnique or ConstraintPrimaryKey or ConstraintRowId
                => new UniqueViolationException(ConstraintOf(statement), facts, cause),
            ConstraintForeignKey => new ForeignKeyViolationException(ConstraintOf(statement), facts, cause),
            ConstraintCheck => new CheckViolationException(ConstraintOf(statement), facts, cause),
            ConstraintNotNull => new NotNullViolationException(ConstraintOf(statement), facts, cause),
            BusySnapshot => new SerializationFailureException(facts, cause),
            LockedSharedCache => new DatabaseBusyException(facts, cause),
            _ => FunctionErrors.Create(facts, cause) ?? CreateOfPrimary(facts, database, cause),
        };

    /// <summary>The error of a text that is no statement, or more than one.</summary>
    internal static DatabaseException NotOneStatement(SqlStatement statement) => new(
        "The text must be exactly one SQL statement: run several one by one.",
        new DatabaseErrorFacts(raw.SQLITE_MISUSE, null, "not exactly one statement", statement.Text));

    /// <summary>The error of a result that has other columns than the caller was told.</summary>
    internal static SchemaChangedException SchemaChanged(SqlStatement statement)
        => new(new DatabaseErrorFacts(raw.SQLITE_SCHEMA, null, "the statement was compiled again", statement.Text));

    private static DatabaseException CreateOfPrimary(DatabaseErrorFacts facts, string database, Exception? cause)
        => Primary(facts.Code) switch
        {
            raw.SQLITE_BUSY => new DatabaseBusyException(facts, cause),
            raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => new NotADatabaseException(database, facts, cause),
            raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH
                => new DatabaseUnavailableException(database, facts, cause),
            _ => new DatabaseException(Explain(facts, database), facts, cause),
        };

    private static string Explain(DatabaseErrorFacts facts, string database) => Primary(facts.Code) switch
    {
        raw.SQLITE_CONSTRAINT => $"A constraint or trigger of '{database}' refused the row: {facts.DatabaseMessage}.",
        raw.SQLITE_LOCKED => "The statement needs a table that another statement of the same connection is still " +
            "reading. Finish or dispose that stream first.",
        raw.SQLITE_READONLY => $"The database '{database}' is read-only: the file or its directory may not be " +
            "written, or the connection string says Mode=ReadOnly.",
        raw.SQLITE_FULL => $"The disk of the database '{database}' is full, or the database has reached its limit.",
        raw.SQLITE_IOERR => FormattableString.Invariant(
            $"Reading or writing the file of '{database}' failed (code {facts.Code}): {facts.DatabaseMessage}."),
        raw.SQLITE_TOOBIG => "A text, a value or the statement itself is longer than SQLite's limit.",
        raw.SQLITE_MISMATCH => "A value has the wrong type: the key of a table with INTEGER PRIMARY KEY is an integer.",
        raw.SQLITE_NOMEM => "SQLite is out of memory.",
        raw.SQLITE_ABORT => "The statement was ended because its transaction was undone.",
        raw.SQLITE_PROTOCOL => "Too many connections compete for the locks of the database's write-ahead log.",
        _ => FormattableString.Invariant(
            $"SQLite refused the statement (code {facts.Code}): {facts.DatabaseMessage}."),
    };

    /// <summary>The codes do not tell which constraint; the statement's main table is what is known.</summary>
    private static ViolatedConstraint ConstraintOf(SqlStatement? statement)
        => statement?.Tables is [var table, ..] ? new ViolatedConstraint(null, table, []) : ViolatedConstraint.Unknown;
}
