using System.Data.Common;
using Microsoft.Data.Sqlite;
using Orm.Backends.Sqlite.Errors;

namespace Orm.Backends.AdoNet;

/// <summary>Drivers' errors as typed errors: by SQLSTATE, and by SQLite's codes where that is the driver.</summary>
internal static class AdoNetErrors
{
    /// <summary>What the database said.</summary>
    internal static DatabaseErrorFacts FactsOf(DbException error, SqlStatement? statement) => new(
        error is SqliteException sqlite ? sqlite.SqliteExtendedErrorCode : error.ErrorCode,
        error.SqlState, error.Message, statement?.Text);

    /// <summary>The error of a connection that cannot be opened.</summary>
    internal static DatabaseException OfOpening(DbException error, string database)
    {
        var facts = FactsOf(error, null);
        return error is SqliteException
            ? SqliteErrors.Create(facts, null, database, error)
            : new DatabaseUnavailableException(database, facts, error);
    }

    /// <summary>The error of a statement, by its SQLSTATE.</summary>
    internal static DatabaseException Create(
        DatabaseErrorFacts facts, DbException error, SqlStatement? statement, string database)
    {
        var table = statement?.Tables is [var first, ..] ? first : null;
        var constraint = table is null
            ? ViolatedConstraint.Unknown
            : new ViolatedConstraint(null, table, []);
        return facts.SqlState switch
        {
            "23505" => new UniqueViolationException(constraint, facts, error),
            "23503" => new ForeignKeyViolationException(constraint, facts, error),
            "23514" => new CheckViolationException(constraint, facts, error),
            "23502" => new NotNullViolationException(constraint, facts, error),
            "22003" => new NumericOverflowException(facts, error),
            "22012" => new DivisionByZeroException(facts, error),
            "40001" => new SerializationFailureException(facts, error),
            "40P01" => new DeadlockException(facts, error),
            "42P01" or "42S02" when table is not null => new TableNotFoundException(table, facts, error),
            "55P03" => new DatabaseBusyException(facts, error),
            ['0', '8', ..] => new DatabaseUnavailableException(database, facts, error),
            _ => new DatabaseException(
                $"The database refused the statement: {facts.DatabaseMessage}", facts, error),
        };
    }
}
